package fingerpost.site;

import fingerpost.web.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One public change: what became of what, when, and why it was taken out where staff have said. */
record ChangeLine(
        long revision,
        Instant at,
        String subject,
        String word,
        Words name,
        @Nullable Words reason,
        @Nullable String href) {

    /** As a page shows it, with the day it was on. */
    record Shown(String day, ChangeLine line) {}
}
