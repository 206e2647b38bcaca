package fingerpost.needs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells one network from another for a day, and for no longer: a hash of the address's first part with a salt that is made
 * anew each day, is in memory only, and is forgotten with the day. Nothing of it is ever written.
 */
final class Networks {

    private static final Pattern PLAIN = Pattern.compile("([0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3})\\.[0-9]{1,3}");
    private static final String HASH = "HmacSHA256";
    private static final int SALT = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Day(LocalDate day, byte[] salt) {}

    private volatile Day now = new Day(LocalDate.MIN, new byte[SALT]);

    /** A number that is the same for all of a network today, and tells nothing of it tomorrow. */
    long of(String address, LocalDate today) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(salt(today), HASH));
            return ByteBuffer.wrap(mac.doFinal(part(address).getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] salt(LocalDate today) {
        var day = now;
        if (day.day().equals(today)) return day.salt();
        synchronized (this) {
            if (!now.day().equals(today)) {
                var fresh = new byte[SALT];
                RANDOM.nextBytes(fresh);
                now = new Day(today, fresh);
            }
            return now.salt();
        }
    }

    /** The first three numbers of four, or the first three groups of an IPv6 address: a household, or a whole practice. */
    static String part(String address) {
        var plain = PLAIN.matcher(address);
        if (plain.matches()) return plain.group(1);
        var groups = address.split("%", 2)[0].split(":", -1);
        if (groups.length < 3) return address;
        var part = new StringBuilder();
        // two colons stand for groups of noughts, which no network that people come from begins with
        for (int i = 0; i < 3; i++) part.append(groups[i]).append(':');
        return part.toString();
    }
}
