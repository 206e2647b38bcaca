package fingerpost.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address taken apart: the language it is in, the practice in whose view it is, and the path that is the same in
 * every language and view.
 *
 * @param practice the slug as the address has it, or null; whether there is such a practice is not known
 */
record Spoken(String language, @Nullable String practice, String path) {

    /** The request attribute that holds the language once it is taken off the path. */
    static final String ATTRIBUTE = "fingerpost.language";

    /** The request attribute that holds what was taken off, such as /cy; empty for the first language. */
    static final String PREFIX = "fingerpost.prefix";

    /** The request attribute that holds the practice's slug once it is taken off the path. */
    static final String IN_PRACTICE = "fingerpost.practice";

    /** What stands before the slug in the addresses of a practice's pages. */
    static final String PRACTICE = "/practice/";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    /** The pages that a practice has its own view of; what else is under its address is no page of this kind. */
    private static final Pattern VIEWED =
            Pattern.compile("/|/search|/topics|/(?:topics|entries|go)/(?:(?!feed\\.)[^/])+");

    /** /cy/topics is topics in cy, when cy is one of the languages and not the first; the first has no prefix. */
    static Spoken in(String uri, List<String> languages) {
        for (var language : languages.subList(1, languages.size())) {
            var prefix = "/" + language;
            if (uri.equals(prefix)) return new Spoken(language, null, "/");
            if (uri.startsWith(prefix + "/")) return viewed(language, uri.substring(prefix.length()));
        }
        return viewed(languages.getFirst(), uri);
    }

    /** /practice/the-surgery/topics is topics as the surgery shows them. */
    private static Spoken viewed(String language, String path) {
        if (!path.startsWith(PRACTICE)) return new Spoken(language, null, path);
        int end = path.indexOf('/', PRACTICE.length());
        var slug = path.substring(PRACTICE.length(), end < 0 ? path.length() : end);
        var rest = end < 0 ? "/" : path.substring(end);
        var page = rest.length() > 1 && rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        boolean known = SLUG.matcher(slug).matches() && VIEWED.matcher(page).matches();
        return known ? new Spoken(language, slug, rest) : new Spoken(language, null, path);
    }
}
