package fingerpost.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which things a file has told of already, by what they are and by what they are called; the first hundred thousand. */
final class Seen {

    private static final int MOST = 100_000;

    private final Map<String, Long> byId = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();

    /** The line that was about this thing before, or 0; from here on it is known. */
    long before(String kind, String id, long line) {
        return id.isEmpty() ? 0 : met(byId, kind + " " + id, line);
    }

    /** The line before that had the same name, however it is written, or 0. */
    long called(String name, long line) {
        var plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? 0 : met(byName, plain, line);
    }

    private static long met(Map<String, Long> lines, String key, long line) {
        var before = lines.get(key);
        if (before == null && lines.size() < MOST) lines.put(key, line);
        return before == null ? 0 : before;
    }
}
