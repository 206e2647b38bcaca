package fingerpost.site;

import fingerpost.web.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One public change: what became of what, when. */
record ChangeLine(
        long revision,
        Instant at,
        String subject,
        String word,
        Words name,
        @Nullable String href) {

    /** As a page shows it, with the day it was on. */
    record Shown(String day, ChangeLine line) {}
}
