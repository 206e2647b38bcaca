package fingerpost.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers said of one entry in one way, added up.
 *
 * @param times how many said so
 * @param first when the first did, last when the last did
 * @param words what some of them wrote, newest first, with nothing personal in it; none of one that is closed
 * @param outcome what became of it, and closed when; both null while it is open
 */
public record Report(
        long id,
        String entryId,
        ReportChoice choice,
        long times,
        Instant first,
        Instant last,
        List<String> words,
        @Nullable ReportOutcome outcome,
        @Nullable Instant closed) {

    public boolean open() {
        return outcome == null;
    }
}
