package fingerpost.needs;

import fingerpost.privacy.PersonalData;
import fingerpost.privacy.Screened;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of what somebody typed the words that may be counted: plain, short, and with nothing personal in them. */
final class PlainWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 80;

    /** Whoever writes more tells a story, which is their own. */
    private static final int MOST_WORDS = 8;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final Pattern LOOSE = Pattern.compile("(?<=^|\\s)['’-]+|['’-]+(?=\\s|$)");

    /** Longer numbers than a year or a helpline's are somebody's. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");

    private PlainWords() {}

    /** Null when nothing may be counted. */
    static @Nullable String of(String typed) {
        if (typed.isBlank() || typed.length() > 4 * LONGEST) return null;
        var screened = PersonalData.screen(typed).words().replace(Screened.GAP, " ");
        if (LONG_NUMBER.matcher(screened.replaceAll("[\\s-]", "")).find()) return null;
        var words = NOT_A_WORD
                .matcher(Normalizer.normalize(screened, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        var plain = LOOSE.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
        boolean fits = plain.length() >= SHORTEST
                && plain.length() <= LONGEST
                && plain.split(" ").length <= MOST_WORDS
                && plain.codePoints().anyMatch(Character::isLetter);
        return fits ? plain : null;
    }
}
