package fingerpost.upkeep;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/**
 * Cookies that live as long as one fetch and go back to none but the origin that set them. Some websites send a visitor
 * round to the same address until a cookie comes back; without any, their pages would look like loops.
 */
final class PassingCookies {

    private static final int MOST = 20;
    private static final int LONGEST = 1_000;

    private final Map<String, Map<String, String>> byOrigin = new LinkedHashMap<>();

    void keep(URI from, Header[] set) {
        for (var header : set) {
            var pair = String.valueOf(header.getValue()).split(";", 2)[0].strip();
            int equals = pair.indexOf('=');
            // a cookie's own characters are visible ones (RFC 6265); anything else is not worth sending back
            if (equals < 1 || pair.length() > LONGEST || !pair.matches("[!-~]+")) continue;
            var kept = byOrigin.computeIfAbsent(origin(from), _ -> new LinkedHashMap<>());
            if (kept.size() < MOST) kept.put(pair.substring(0, equals), pair);
        }
    }

    /** What to send, or null. */
    @Nullable
    String to(URI address) {
        var kept = byOrigin.get(origin(address));
        if (kept == null) return null;
        var all = new StringJoiner("; ");
        kept.values().forEach(all::add);
        return all.toString();
    }

    private static String origin(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
}
