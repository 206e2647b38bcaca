package fingerpost.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** How long a busy website asks to be left alone, in seconds or until a moment (RFC 9110, 10.2.3). */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /** Zero when it does not say, or not so that it can be understood. */
    static Duration of(@Nullable String header) {
        if (header == null) return Duration.ZERO;
        if (SECONDS.matcher(header.strip()).matches()) return Duration.ofSeconds(Long.parseLong(header.strip()));
        var until = DateUtils.parseStandardDate(header.strip());
        if (until == null) return Duration.ZERO;
        var left = Duration.between(Instant.now(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
