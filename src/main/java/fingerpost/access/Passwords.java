package fingerpost.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What a password may be, and how one is kept and compared: Argon2id, at least as costly as OWASP asks. */
final class Passwords {

    static final int SHORTEST = 12;
    /** Longer ones would only cost work; a sentence fits. */
    static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KB = 19 * 1024;
    private static final int PASSES = 2;
    /** Each takes the memory above, and however many people try at once there is no more. */
    private static final int AT_ONCE = 2;

    /** A word must be this long before a password is refused for being little else. */
    private static final int TELLING = 4;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KB, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final AtomicLong runs = new AtomicLong();
    private volatile @Nullable String nobodys;

    /** Refuses one that is too short, too long, well known, or made of the person's own words. */
    void check(String password, List<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) throw refused("short", "must have at least " + SHORTEST + " characters");
        if (length > LONGEST) throw refused("long", "may have at most " + LONGEST + " characters");
        var plain = plain(password);
        if (isKnown(plain) || isRepeated(plain)) {
            throw refused("known", "is one that many people use and attackers try first");
        }
        var rest = plain;
        for (var word : own) {
            for (var part : plain(word).split("[^\\p{L}\\p{N}]+", -1)) {
                if (part.length() >= TELLING) rest = rest.replace(part, "");
            }
        }
        if (rest.length() * 2 < plain.length()) {
            throw refused("own", "is made of the person’s own name, address or the guide’s name");
        }
    }

    private static Refusal refused(String word, String sentence) {
        return new Refusal("password", "password-" + word, "The password " + sentence + ".");
    }

    private static String plain(String words) {
        return normal(words).toLowerCase(Locale.ROOT);
    }

    /** However a keyboard composes accents, they are the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** One character, or a few in turn, over and over. */
    private static boolean isRepeated(String password) {
        return password.matches("(.{1,4})\\1+.{0,3}");
    }

    String hash(String password) {
        return inTurn(() -> java.util.Objects.requireNonNull(argon2.encode(normal(password))));
    }

    /** Whether it is the one kept; as costly when there is none to compare with. */
    boolean matches(String password, @Nullable String kept) {
        var against = kept == null ? nobodys() : kept;
        boolean same = inTurn(() -> argon2.matches(normal(password), against));
        return kept != null && same;
    }

    /** How often Argon2 ran to compare, so that a test can tell that nobody is told apart by time. */
    long runs() {
        return runs.get();
    }

    /** A hash that no password has. */
    String nobodys() {
        var made = nobodys;
        if (made == null) {
            made = argon2.encode(Secret.fresh());
            nobodys = made;
        }
        return java.util.Objects.requireNonNull(made);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            runs.incrementAndGet();
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Whether it, or what is left without digits and signs around it, is among the hundred thousand most used. */
    private static boolean isKnown(String password) {
        var bare = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        var looked = new HashSet<>(List.of(password, bare.length() < TELLING ? password : bare));
        // read anew each time: it is seldom, and the list would take megabytes to hold
        var list = Passwords.class.getResourceAsStream("/dictionaries/passwords.txt");
        if (list == null) throw new IllegalStateException("the list of known passwords is missing from this build");
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().anyMatch(line -> looked.contains(line.strip().toLowerCase(Locale.ROOT)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
