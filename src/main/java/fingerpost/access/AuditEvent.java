package fingerpost.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param actor account:a_…, "command line", or what stands in for nobody known
 * @param action such as signed-in or account-role
 * @param subject whom or what it is about, as account:a_…; null when it is about nothing else
 * @param before JSON; null when there was nothing
 * @param after JSON; null when there is nothing
 * @param address where the request came from; null when it was no request
 */
public record AuditEvent(
        String id,
        Instant at,
        String actor,
        String action,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String address) {}
