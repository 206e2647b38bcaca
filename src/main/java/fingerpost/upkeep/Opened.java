package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Page;
import java.util.Locale;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/**
 * A page taken apart once, for all who judge it.
 *
 * @param markup as it came, as characters
 * @param title what its title element says, the website's name and all
 * @param headings its first h1s, or its first h2 where it has none, in small letters
 * @param words in its main text
 */
record Opened(
        Page page,
        String markup,
        PageParts parts,
        PageSeen seen,
        String title,
        String headings,
        String text,
        int words) {

    private static final int HEADINGS = 3;
    private static final int LONGEST = 300;

    static Opened of(Page page, String markup, PageParts parts, PageSeen seen) {
        var title = Words.clip(Words.plain(parts.document().title()), LONGEST).toLowerCase(Locale.ROOT);
        var text = seen.text();
        return new Opened(page, markup, parts, seen, title, headings(parts), text, count(text));
    }

    private static String headings(PageParts parts) {
        var headings = new StringJoiner("\n");
        parts.titles().stream().limit(HEADINGS).forEach(one -> add(headings, one));
        if (headings.length() == 0) {
            var next = parts.document().selectFirst("h2");
            if (next != null) add(headings, next);
        }
        return headings.toString();
    }

    private static void add(StringJoiner headings, Element one) {
        var words = Words.clip(Words.plain(one.text()), LONGEST);
        if (!words.isEmpty()) headings.add(words.toLowerCase(Locale.ROOT));
    }

    private static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            // Chinese, Japanese and Thai are written without gaps
            if (letter && (!inside || text.charAt(i) >= '\u0e00')) words++;
            inside = letter;
        }
        return words;
    }

    /** Written by a script once it runs in a browser: what we see is not what people see. */
    boolean isShell() {
        return words < 12 && parts.scripts().stream().anyMatch(one -> one.hasAttr("src"));
    }

    /** Whether there is so much to read that it stands in nobody's way. */
    boolean isLong() {
        return words > 250;
    }

    /** All that a person sees, as one line in small letters; for short pages. */
    String everything() {
        return Words.plain(parts.document().text()).toLowerCase(Locale.ROOT);
    }
}
