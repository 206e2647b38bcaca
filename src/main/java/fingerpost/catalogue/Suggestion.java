package fingerpost.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that somebody would have in the guide.
 *
 * @param title what they call it, and words why; either may be empty, and nothing personal is in them
 * @param byStaff whether one of those who signed in suggested it
 * @param times how many suggested it
 * @param declined when somebody looked and would not have it, or null while it is open
 */
public record Suggestion(
        long id,
        String url,
        String title,
        String words,
        boolean byStaff,
        long times,
        Instant first,
        Instant last,
        @Nullable Instant declined) {}
