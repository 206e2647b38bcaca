package fingerpost.upkeep;

import fingerpost.catalogue.EntryRules;
import java.text.BreakIterator;
import java.util.Locale;

/** Other people's words, made fit for an entry's fields. */
final class Words {

    static final int LONGEST_TITLE = EntryRules.LONGEST_TITLE;

    private static final int MOST_SENTENCES = 2;

    private Words() {}

    /** On one line, with single spaces and nothing unseen. */
    static String plain(CharSequence written) {
        var plain = new StringBuilder(written.length());
        boolean space = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isGap(c)) {
                space = true;
                continue;
            }
            if (space && !plain.isEmpty()) plain.append(' ');
            space = false;
            plain.append(c);
        }
        return plain.toString().strip();
    }

    /** Spaces, control characters, and marks that turn the direction of what follows. */
    private static boolean isGap(char c) {
        if (c <= ' ' || c == '\u007f' || c == '\u00a0') return true;
        return c >= '\u200b'
                && (c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\ufeff');
    }

    /** At most this many characters, ending at a whole word with an ellipsis where it was longer. */
    static String clip(String words, int longest) {
        if (words.length() <= longest) return words;
        int end = words.lastIndexOf(' ', longest - 1);
        if (end < longest / 2) end = longest - 1;
        if (Character.isHighSurrogate(words.charAt(end - 1))) end--;
        return words.substring(0, end).strip() + "…";
    }

    /** The first two sentences. */
    static String sentences(String words) {
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(words);
        int end = 0;
        for (int i = 0; i < MOST_SENTENCES; i++) {
            int next = breaks.next();
            if (next == BreakIterator.DONE) break;
            end = next;
        }
        return words.substring(0, end).strip();
    }
}
