package fingerpost.upkeep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page is called, less the name of the website it stands on. */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—:·•»>/]+|-+|::)\\s+|\\s*\\|\\s*");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 2_000;

    private PageTitle() {}

    /** The website's name as it writes it itself, or null. */
    static @Nullable String siteName(PageParts parts, SchemaOrg said) {
        var name = parts.meta("og:site_name");
        if (name == null) name = said.publisher();
        return name == null ? null : Words.clip(name, LONGEST_NAME);
    }

    static @Nullable String of(PageParts parts, @Nullable String siteName, String host) {
        var heading = parts.titles().stream()
                .limit(5)
                .map(one -> Words.clip(Words.plain(one.text()), LONGEST))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
        var own = Words.clip(Words.plain(parts.document().title()), LONGEST);
        for (var written : new String[] {parts.meta("og:title"), own, heading}) {
            if (written == null || written.isEmpty() || isSite(written, siteName, host)) continue;
            return Words.clip(withoutSite(written, heading, siteName, host), Words.LONGEST_TITLE);
        }
        // the front page of a website that is called after what it is about
        var front = heading != null ? heading : own.isEmpty() ? siteName : own;
        return front == null ? null : Words.clip(front, Words.LONGEST_TITLE);
    }

    private static String withoutSite(
            String written, @Nullable String heading, @Nullable String siteName, String host) {
        if (heading != null
                && written.length() > heading.length()
                && written.toLowerCase(Locale.ROOT).contains(heading.toLowerCase(Locale.ROOT))
                && !isSite(heading, siteName, host)
                && parts(written).stream().anyMatch(part -> part.equalsIgnoreCase(heading))) {
            return heading;
        }
        var parts = new java.util.ArrayList<>(parts(written));
        while (parts.size() > 1 && isSite(parts.getLast(), siteName, host)) parts.removeLast();
        while (parts.size() > 1 && isSite(parts.getFirst(), siteName, host)) parts.removeFirst();
        // what stands after a bar and is left is the website's, but a dash may be the title's own
        if (parts.size() > 1 && written.contains("|")) {
            return Words.plain(
                    written.substring(written.indexOf(parts.getFirst())).split("\\|", 2)[0]);
        }
        int from = written.indexOf(parts.getFirst());
        int to = written.lastIndexOf(parts.getLast()) + parts.getLast().length();
        return from >= 0 && to > from ? written.substring(from, to) : written;
    }

    private static List<String> parts(String written) {
        var parts = Arrays.stream(SEPARATOR.split(written))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of(written) : parts;
    }

    /** Whether these words name the website: its own name for itself, its host, or the letters of its host. */
    private static boolean isSite(String words, @Nullable String siteName, String host) {
        if (siteName != null && letters(words).equals(letters(siteName))) return true;
        var letters = letters(words);
        if (letters.isEmpty()) return true;
        if (letters.equals(letters(host))) return true;
        return Arrays.stream(host.split("\\."))
                .anyMatch(label -> label.length() > 2 && letters(label).equals(letters));
    }

    private static String letters(String words) {
        var letters = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
