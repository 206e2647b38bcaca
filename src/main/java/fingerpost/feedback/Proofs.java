package fingerpost.feedback;

import org.altcha.altcha.Altcha;
import org.springframework.stereotype.Component;

/** Altcha's proof of work: a browser looks for a number for a moment, and what sends thousands of forms for hours. */
@Component
final class Proofs {

    /** Looked through in half a second by a slow phone. */
    static final long MOST = 50_000;

    private static final int LONGEST = 2_000;

    private final String secret;

    Proofs(Seal seal) {
        this.secret = seal.secretFor("proofs");
    }

    /** A challenge that can only be used with the ticket of this number. */
    Altcha.Challenge challenge(String number) {
        try {
            return Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setMaxNumber(MOST)
                    .setSecureRandomNumber(true)
                    .setHmacKey(secret)
                    .setSalt(number));
        } catch (Exception cannotHash) {
            throw new IllegalStateException(cannotHash);
        }
    }

    /** Whether the payload, as Altcha has it, solves the challenge of the ticket of this number. */
    boolean isProven(String payload, String number) {
        if (payload.isEmpty() || payload.length() > LONGEST) return false;
        try {
            var json =
                    new String(java.util.Base64.getDecoder().decode(payload), java.nio.charset.StandardCharsets.UTF_8);
            var salt = tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(json)
                    .path("salt")
                    .asString("");
            return salt.equals(challenge(number).salt) && Altcha.verifySolution(payload, secret, false);
        } catch (Exception notAPayload) {
            // whatever is wrong with it, it proves nothing
            return false;
        }
    }
}
