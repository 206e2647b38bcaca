package fingerpost.upkeep;

import fingerpost.catalogue.EntryRules;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Other people's words, made fit for an entry's fields. */
final class Words {

    static final int LONGEST_TITLE = EntryRules.LONGEST_TITLE;

    private static final int MOST_SENTENCES = 2;
    // control characters, and marks that turn the direction of what follows
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Words() {}

    /** On one line, with single spaces and nothing unseen. */
    static String plain(String written) {
        return SPACES.matcher(UNSEEN.matcher(written).replaceAll(" "))
                .replaceAll(" ")
                .strip();
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
