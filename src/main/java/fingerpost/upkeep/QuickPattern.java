package fingerpost.upkeep;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of many words, looked for only where one of them can begin: trying each of a hundred words at each
 * letter of a page is most of what judging it would cost. Finds what {@link Pattern} finds with the flags {@code iU}.
 */
final class QuickPattern {

    private static final int TELLING = 3;
    private static final int SLOTS = 1 << 14;
    /** Where the scripts begin that set no gaps between words: Thai, and after it those of China, Japan and Korea. */
    private static final char UNSPACED = 0x0e00;

    private final Pattern pattern;
    /** Letters before this one begin a match only at the beginning of a word. */
    private final char inside;

    /** By length: whether what begins so may be one of the words; different beginnings may share a slot. */
    private final boolean[][] beginnings = new boolean[TELLING + 1][SLOTS];

    private final int[] lengths;

    private QuickPattern(String regex, char inside) {
        this.pattern = Pattern.compile("(?iU)" + regex);
        this.inside = inside;
        var all = Beginnings.of(regex, TELLING);
        for (var one : all) beginnings[one.length()][slot(one, 0, one.length())] = true;
        this.lengths = all.stream().mapToInt(String::length).distinct().sorted().toArray();
    }

    /** Alternatives each of which begins and ends with a whole word. */
    static QuickPattern ofWords(String alternatives) {
        return new QuickPattern("\\b(?:" + alternatives + ")\\b", Character.MAX_VALUE);
    }

    /**
     * The same and others besides.
     *
     * @param unspaced of scripts that set no gaps between words
     */
    static QuickPattern ofWords(String alternatives, String unspaced) {
        return new QuickPattern("\\b(?:" + alternatives + ")\\b|" + unspaced, UNSPACED);
    }

    /** Alternatives that may begin within a word. */
    static QuickPattern anywhere(String alternatives) {
        return new QuickPattern("(?:" + alternatives + ")", Character.MIN_VALUE);
    }

    boolean isIn(String text) {
        return found(matcher(text), text, 0);
    }

    /** The first match, or an empty string. */
    String first(String text) {
        var matcher = matcher(text);
        return found(matcher, text, 0) ? matcher.group() : "";
    }

    /** How many matches there are, none of which overlap. */
    int count(String text) {
        var matcher = matcher(text);
        int count = 0;
        for (int at = 0; found(matcher, text, at); at = Math.max(matcher.end(), matcher.start() + 1)) count++;
        return count;
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private boolean found(Matcher matcher, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (at > 0 && text.charAt(at) < inside && isOfWord(text.charAt(at - 1))) continue;
            if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) return true;
        }
        return false;
    }

    private boolean mayBegin(String text, int at) {
        for (int length : lengths) {
            if (at + length > text.length()) return false;
            if (beginnings[length][slot(text, at, length)]) return true;
        }
        return false;
    }

    /** Certainly of a word; what is doubtful is left to the pattern. */
    private static boolean isOfWord(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
                : Character.isLetter(c);
    }

    private static int slot(CharSequence text, int at, int length) {
        int hash = 0;
        for (int i = at; i < at + length; i++) hash = hash * 31 + folded(text.charAt(i));
        return (hash ^ hash >>> 14) & SLOTS - 1;
    }

    /** As patterns compare letters whatever their case. */
    static char folded(char c) {
        if (c < 128) return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
