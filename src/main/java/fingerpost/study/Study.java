package fingerpost.study;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study as it is now.
 *
 * @param id such as s_0a1b2c3d4e5f6071
 * @param startedBy an account's actor, as the audit log names it
 * @param approval who agreed to it, and under what reference
 * @param ended when it ended, or null while it runs
 * @param endedAs found, none-found, too-few or stopped; null while it runs
 * @param stoppedBecause what the person said who stopped it; null of one that ended by itself
 * @param looks those taken, in order
 */
public record Study(
        String id,
        Design design,
        Instant started,
        String startedBy,
        String approval,
        @Nullable Instant ended,
        @Nullable String endedAs,
        @Nullable String stoppedBecause,
        List<Look> looks) {

    /** How a study ended that a person stopped. */
    public static final String STOPPED = "stopped";

    public Study {
        looks = List.copyOf(looks);
    }

    public boolean isRunning() {
        return ended == null;
    }

    /** Whether it ended by its own rules, so that its numbers may be shown by arm. */
    public boolean endedByItself() {
        return ended != null && !STOPPED.equals(endedAs);
    }
}
