package fingerpost.upkeep;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a website asks that a page not be found by searching: in its meta elements or its X-Robots-Tag header. */
final class RobotsTag {

    // nobody else's names in such elements are meant for us
    private static final Set<String> NAMES = Set.of("robots", "fingerpost");
    private static final Pattern FORBIDS = Pattern.compile("(?:^|[\\s,])(?:noindex|none)(?:$|[\\s,])");
    /** Rules that a value follows. */
    private static final Set<String> VALUED =
            Set.of("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview");
    /** A rule in the header that is for one program, which it names before a colon. */
    private static final Pattern NAMED = Pattern.compile("\\s*([\\w-]+)\\s*:(.*)");

    private RobotsTag() {}

    static boolean forbids(PageParts parts, @Nullable String header) {
        for (var meta : parts.metas()) {
            if (NAMES.contains(meta.attr("name").strip().toLowerCase(Locale.ROOT)) && forbids(meta.attr("content"))) {
                return true;
            }
        }
        if (header == null) return false;
        boolean ours = true;
        for (var rule : header.toLowerCase(Locale.ROOT).split(",")) {
            var named = NAMED.matcher(rule);
            boolean isNamed = named.matches() && !VALUED.contains(named.group(1));
            if (isNamed) ours = NAMES.contains(named.group(1));
            if (ours && forbids(isNamed ? named.group(2) : rule)) return true;
        }
        return false;
    }

    private static boolean forbids(String rules) {
        return FORBIDS.matcher(rules.toLowerCase(Locale.ROOT)).find();
    }
}
