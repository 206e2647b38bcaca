package fingerpost.staff;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log, from the accounts' events or the catalogue's history.
 *
 * @param actor who did it, as stored; @param action what; @param subject about what, or an empty text
 * @param address where the request came from; null when that is not kept
 */
public record AuditLine(
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String address) {

    private static final int SHORT = 200;

    /** Field by field what it changed; long ones are cut. */
    public List<Difference> differences() {
        return Difference.between(before, after);
    }

    /** Whether all of that is short enough to stand in a table at once. */
    public static boolean isShort(List<Difference> differences) {
        return differences.stream()
                        .mapToInt(one -> one.before().length() + one.after().length())
                        .sum()
                <= SHORT;
    }

    /** What was changed, without how. */
    public static String fields(List<Difference> differences) {
        return differences.stream().map(Difference::field).collect(Collectors.joining(", "));
    }
}
