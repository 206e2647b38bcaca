package fingerpost.practices;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is shown elsewhere: a practice's guide or the area's, or one topic or entry in it. Each is a slug or id. */
record Subject(
        @Nullable String practice,
        @Nullable String topic,
        @Nullable String entry) {

    /** A public page's path without its language; the pages that are about the whole guide stand for it. */
    private static final Pattern PAGE =
            Pattern.compile("(?:/practice/([^/]+))?(?:/topics/([^/]+)|/entries/([^/]+)|/(?:search|topics|changes|about"
                    + "|accessibility|privacy)?)?");

    /** From the variables of an address: slug, topic and entry, each where it has one. */
    static Subject of(Map<String, String> variables) {
        return new Subject(variables.get("slug"), variables.get("topic"), variables.get("entry"));
    }

    /** What the public page at this path is about; none when there is no such page. */
    static Optional<Subject> ofPage(String path) {
        var page = PAGE.matcher(path);
        return page.matches()
                ? Optional.of(new Subject(page.group(1), page.group(2), page.group(3)))
                : Optional.empty();
    }

    /** What the paths of its guide's pages begin with. */
    String under() {
        return practice == null ? "" : "/practice/" + practice;
    }

    /** The path of the page that frames show. */
    String embed() {
        return "/embed"
                + (practice == null ? "" : "/" + practice)
                + (topic == null ? "" : "/topics/" + topic)
                + (entry == null ? "" : "/entries/" + entry);
    }
}
