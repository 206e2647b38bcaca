package fingerpost.upkeep;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines of a page without what differs at each look: numbers, and the address that was asked for.
 *
 * @param title all of it
 */
record Fingerprint(String title, Set<String> lines) {

    private static final Pattern NUMBERS = Pattern.compile("[\\p{N}]+");
    private static final int MOST = 300;
    private static final double ALIKE = 0.85;

    static Fingerprint of(Opened opened, URI asked) {
        var path = path(asked);
        var lines = new HashSet<String>();
        for (var section : opened.seen().sections()) {
            if (!section.heading().isEmpty()) lines.add(plain(section.heading(), path));
            for (var line : section.lines()) if (lines.size() < MOST) lines.add(plain(line, path));
        }
        lines.remove("");
        return new Fingerprint(plain(opened.title(), path), lines);
    }

    private static String path(URI asked) {
        var path = String.valueOf(asked.getPath()) + (asked.getQuery() == null ? "" : "?" + asked.getQuery());
        return path.toLowerCase(Locale.ROOT);
    }

    private static String plain(String line, String path) {
        var small = line.toLowerCase(Locale.ROOT);
        if (path.length() > 1) small = small.replace(path, "");
        return NUMBERS.matcher(small).replaceAll("").strip();
    }

    /** Whether they say the same; what says nothing is like nothing. */
    boolean isLike(Fingerprint other) {
        if (lines.isEmpty() || other.lines.isEmpty()) return false;
        int common = 0;
        for (var line : lines) if (other.lines.contains(line)) common++;
        return common >= ALIKE * Math.max(lines.size(), other.lines.size())
                && (title.equals(other.title) || lines.size() > 1);
    }
}
