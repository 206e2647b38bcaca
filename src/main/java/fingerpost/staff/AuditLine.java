package fingerpost.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log, from the accounts' events or the catalogue's history.
 *
 * @param actor who did it, as stored; @param action what; @param subject about what, or an empty text
 * @param address where the request came from; null when that is not kept
 */
record AuditLine(
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String address) {

    /** Field by field what it changed; long ones are cut. */
    List<Difference> differences() {
        return Difference.between(before, after);
    }
}
