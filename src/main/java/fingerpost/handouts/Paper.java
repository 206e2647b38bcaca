package fingerpost.handouts;

import java.util.Locale;

/** What a handout is printed on. */
public enum Paper {
    A4,
    A5;

    /** As addresses and forms have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A5 when it says so, else A4. */
    public static Paper of(String word) {
        return word.equals(A5.word()) ? A5 : A4;
    }
}
