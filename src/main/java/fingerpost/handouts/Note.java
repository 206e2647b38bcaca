package fingerpost.handouts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may stand on a handout beside its entries. There is no free text, so nothing about a patient can get in. */
public enum Note {
    ASK_IN_TWO_WEEKS,
    ASK_IF_WORSE,
    FIRST_ONE,
    NEXT_VISIT,
    QUESTIONS,
    SHARE,
    OWN_TIME;

    /** As it stands in tables, forms and message keys, such as next-visit. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words. */
    public String key() {
        return "handout.note." + word();
    }

    public static Optional<Note> of(String word) {
        return Arrays.stream(values()).filter(note -> note.word().equals(word)).findFirst();
    }
}
