package fingerpost.handouts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fingerpost.access.Visitor;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * How much one network may ask for in a while. Whole hospitals may share one, so what people do is given much room, and
 * guessing little. A network is known by a hash with a salt that is only ever in memory; no address is kept.
 */
@Component
final class Pace {

    /** What is counted, how often it may be done at once, and in which time that comes back. */
    enum Of {
        /** Codes that might be but never were: one who types slips once or twice, and a slip mostly is no code at all. */
        GUESSING(30, Duration.ofMinutes(10)),
        MAKING(300, Duration.ofMinutes(10)),
        /** Drawing one takes a good part of a second. */
        PRINTING(120, Duration.ofMinutes(1));

        private final long most;
        private final Duration in;

        Of(long most, Duration in) {
            this.most = most;
            this.in = in;
        }

        private Bucket bucket() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, in))
                    .build();
        }
    }

    private static final int MOST_NETWORKS = 100_000;
    private static final int SALT_BYTES = 32;
    /** An IPv6 customer has at least so much. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final byte[] salt = new byte[SALT_BYTES];
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Pace() {
        new SecureRandom().nextBytes(salt);
    }

    /** Takes one of what this request's network has left; answers whether there was one. */
    boolean take(Of what, HttpServletRequest request) {
        return bucket(what, request).tryConsume(1);
    }

    /** Whether there is any left, taking none. */
    boolean hasLeft(Of what, HttpServletRequest request) {
        return bucket(what, request).getAvailableTokens() > 0;
    }

    private Bucket bucket(Of what, HttpServletRequest request) {
        return buckets.get(what.name() + " " + network(Visitor.address(request)), _ -> what.bucket());
    }

    private String network(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(part(address));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** An IPv4 address, or the network of an IPv6 one; addresses are numbers, so no name is looked up. */
    private static byte[] part(String address) {
        if (!address.matches("[0-9A-Fa-f.:]{2,45}")) return address.getBytes(StandardCharsets.UTF_8);
        try {
            var parsed = InetAddress.getByName(address);
            var bytes = parsed.getAddress();
            return parsed instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        } catch (UnknownHostException noAddress) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
