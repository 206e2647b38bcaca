package fingerpost.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fingerpost.access.Visitor;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * How much may come from one network, and altogether. Networks are told apart by a hash with a salt that this process made
 * up and keeps nowhere; it is forgotten within a day.
 */
@Component
final class Limits {

    /** What is limited; a hospital or a school may be one network. */
    enum What {
        PROVEN(20, Duration.ofHours(1)),
        UNPROVEN(10, Duration.ofHours(1)),
        /** Of everybody together, because who rents a thousand networks has no scripts to run in them. */
        ALL_UNPROVEN(120, Duration.ofHours(1)),
        ALL(600, Duration.ofHours(1)),
        HELPFUL(60, Duration.ofHours(1)),
        HELPFUL_OF_ONE(3, Duration.ofDays(1));

        private final long most;
        private final Duration in;

        What(long most, Duration in) {
            this.most = most;
            this.in = in;
        }
    }

    private static final int MOST_KEPT = 200_000;
    private static final int IPV6_NETWORK_BYTES = 7;

    private final TimeMeter time;
    private final String salt = Seal.random(16);
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    Limits(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes one of what there is for this network, or whatever else is told apart; false when none is left. */
    boolean take(What what, String of) {
        return buckets.get(
                        what + " " + of,
                        _ -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(what.most).refillGreedy(what.most, what.in))
                                .withCustomTimePrecision(time)
                                .build())
                .tryConsume(1);
    }

    /** What stands for the network that a request comes from; nobody can tell which one it is. */
    String network(HttpServletRequest request) {
        return hash(prefix(Visitor.address(request)));
    }

    /** An IPv4 address, or the part of an IPv6 address that one subscriber has. */
    private static String prefix(String address) {
        try {
            var parsed = InetAddress.getByName(address);
            if (!(parsed instanceof Inet6Address)) return parsed.getHostAddress();
            return HexFormat.of().formatHex(parsed.getAddress(), 0, IPV6_NETWORK_BYTES);
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }

    private String hash(String words) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest((salt + words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
