package fingerpost.study;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What the links of one page of results carry: its arm, when it was shown and a random number, signed. A ticket is of a page,
 * not of a person, and no two pages have the same; that one was used is remembered in memory only, until it is too old.
 */
final class Tickets {

    /** Whoever goes on later than this does so for other reasons than what the results looked like. */
    static final Duration GOOD_FOR = Duration.ofHours(2);

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{26}");
    private static final String SIGNATURE = "HmacSHA256";
    private static final int SAID = 1 + Integer.BYTES + 6;
    private static final int SIGNED = 8;
    private static final int KEY = 32;
    private static final int MOST_REMEMBERED = 200_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Used(String ticket, Deed deed) {}

    private final InstantSource clock;
    private final Cache<Used, Boolean> used = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(GOOD_FOR)
            .build();

    Tickets(InstantSource clock) {
        this.clock = clock;
    }

    /** A new key, as it is kept. */
    static String key() {
        var bytes = new byte[KEY];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A ticket that nobody else has. */
    String issue(String key, Provenance arm) {
        var random = new byte[SAID - 1 - Integer.BYTES];
        RANDOM.nextBytes(random);
        var said = ByteBuffer.allocate(SAID)
                .put((byte) arm.ordinal())
                .putInt((int) clock.instant().getEpochSecond())
                .put(random)
                .array();
        var ticket = Arrays.copyOf(said, SAID + SIGNED);
        System.arraycopy(signature(key, said), 0, ticket, SAID, SIGNED);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ticket);
    }

    /** The arm of a ticket that was issued under this key and is not too old; else null. */
    @Nullable
    Provenance arm(String key, @Nullable String ticket) {
        if (ticket == null || !SHAPE.matcher(ticket).matches()) return null;
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
        if (bytes.length != SAID + SIGNED) return null;
        var said = Arrays.copyOf(bytes, SAID);
        // the same bytes may be written in two ways, and a ticket counts once
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(ticket)) return null;
        if (!MessageDigest.isEqual(signature(key, said), Arrays.copyOfRange(bytes, SAID, bytes.length))) return null;
        var issued = Instant.ofEpochSecond(
                Integer.toUnsignedLong(ByteBuffer.wrap(said, 1, Integer.BYTES).getInt()));
        if (issued.plus(GOOD_FOR).isBefore(clock.instant())) return null;
        return Provenance.values()[said[0]];
    }

    /** Whether this is the first such deed of the ticket's page. */
    boolean isFirst(String ticket, Deed deed) {
        return used.asMap().putIfAbsent(new Used(ticket, deed), true) == null;
    }

    private static byte[] signature(String key, byte[] said) {
        try {
            var mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), SIGNATURE));
            return Arrays.copyOf(mac.doFinal(said), SIGNED);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
