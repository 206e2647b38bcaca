package fingerpost.site;

import fingerpost.web.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One public change: what became of what, when, and why it was taken out where staff have said. Hijacked is that of an
 * entry whose link is now, and which is no news to spread.
 */
record ChangeLine(
        long revision,
        Instant at,
        String subject,
        String word,
        Words name,
        @Nullable Words reason,
        @Nullable String href,
        boolean hijacked) {

    /** As a page shows it, with the day it was on. */
    record Shown(String day, ChangeLine line) {}
}
