package fingerpost.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a form carries: for what and of what it is, when it was given out, and a number that lets it in once.
 *
 * @param about the entry's id, or empty
 * @param content null on a first form; on one that shows what will be sent, what that is
 */
record Ticket(
        String purpose,
        String about,
        Instant at,
        String number,
        @Nullable String content) {

    private static final int PARTS = 5;

    String words() {
        return String.join(
                "\n", purpose, about, String.valueOf(at.toEpochMilli()), number, content == null ? "" : content);
    }

    static Ticket of(String words) {
        var parts = words.split("\n", PARTS);
        return new Ticket(
                parts[0],
                parts[1],
                Instant.ofEpochMilli(Long.parseLong(parts[2])),
                parts[3],
                parts[4].isEmpty() ? null : parts[4]);
    }
}
