package fingerpost.handouts;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What a handout is called by: ten random characters and one that checks them, of 23 that are told apart by eye and ear
 * and hold no vowel, in English or in Welsh, not even one drawn as a digit. Ten of 23 are 45 bits.
 *
 * @param letters the eleven characters, in capitals, without hyphens
 */
public record Code(String letters) {

    /** No vowels, w and y among them; none of 0, 1, 3 and 4, that are read as vowels; neither S nor Z beside 5 and 2. */
    static final String ALPHABET = "256789BCDFGHJKLMNPQRTVX";

    static final int LENGTH = 11;

    private static final int FIRST_GROUP = 4;
    private static final int SECOND_GROUP = 7;

    public Code {
        if (letters.length() != LENGTH || remainder(letters) != 0) {
            throw new IllegalArgumentException("a code that was never given");
        }
    }

    /** A new one, with no word in it that anybody would mind to say aloud. */
    static Code fresh(RandomGenerator random) {
        while (true) {
            var letters = new StringBuilder(LENGTH);
            for (int i = 1; i < LENGTH; i++) letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            letters.append(check(letters));
            if (!Unfit.isIn(letters)) return new Code(letters.toString());
        }
    }

    /** As people read it: HKM2-9XT-CDPQ. */
    public String shown() {
        return letters.substring(0, FIRST_GROUP) + "-" + letters.substring(FIRST_GROUP, SECOND_GROUP) + "-"
                + letters.substring(SECOND_GROUP);
    }

    /** The eleventh character of these ten: with it, the sum of place times value is a multiple of 23. */
    private static char check(CharSequence ten) {
        int sum = sum(ten);
        for (int value = 0; value < ALPHABET.length(); value++) {
            if ((sum + LENGTH * value) % ALPHABET.length() == 0) return ALPHABET.charAt(value);
        }
        throw new IllegalStateException("23 is a prime");
    }

    /**
     * Nought for a code that was not mistyped. The weights are eleven different numbers below the prime 23, so one wrong
     * character, or two that changed places, always leave something.
     */
    static int remainder(CharSequence letters) {
        return sum(letters) % ALPHABET.length();
    }

    private static int sum(CharSequence letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = ALPHABET.indexOf(letters.charAt(i));
            if (value < 0) throw new IllegalArgumentException("a character that is in no code");
            sum += (i + 1) * value;
        }
        return sum;
    }

    /** Of what somebody typed, whatever case and however grouped. */
    public static CodeReading read(String typed) {
        return CodeReading.of(typed.strip().toUpperCase(Locale.ROOT));
    }
}
