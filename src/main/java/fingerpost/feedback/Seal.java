package fingerpost.feedback;

import fingerpost.database.Database;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what a form carries, so that nobody can make or change it: HMAC-SHA256, with one secret for all nodes. The one door
 * to the table form_key.
 */
@Component
final class Seal {

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 600;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String secret;

    Seal(Database database) {
        this.secret = secret(database);
    }

    private static String secret(Database database) {
        var there = database.reader()
                .sql("select secret from form_key")
                .query(String.class)
                .optional();
        if (there.isPresent()) return there.get();
        return database.write(writer -> {
            writer.sql("insert into form_key (only_row, secret) values (1, :secret) on conflict do nothing")
                    .param("secret", random(SECRET_BYTES))
                    .update();
            return writer.sql("select secret from form_key").query(String.class).single();
        });
    }

    /** So many random bytes as hexadecimal digits. */
    static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** The secret of another purpose, made from this one. */
    String secretFor(String purpose) {
        return HexFormat.of().formatHex(mac("secret for " + purpose));
    }

    String seal(String words) {
        return ENCODER.encodeToString(words.getBytes(StandardCharsets.UTF_8)) + "."
                + ENCODER.encodeToString(mac(words));
    }

    /** The words that were sealed; empty when anything of it is not as it was. */
    Optional<String> open(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0 || sealed.length() > LONGEST) return Optional.empty();
        try {
            var words = new String(Base64.getUrlDecoder().decode(sealed.substring(0, dot)), StandardCharsets.UTF_8);
            var mac = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            return MessageDigest.isEqual(mac, mac(words)) ? Optional.of(words) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] mac(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
