package fingerpost.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person on the staff is trusted with. A role never includes another: each page names all that may use it. */
public enum Role {
    /** Reads staff pages and entries that are for staff only. */
    READER,
    /** Changes what is their own practice's, and nothing else. */
    PRACTICE_EDITOR,
    CURATOR,
    /** Reviews, and owns the red flags. */
    CLINICIAN,
    ADMINISTRATOR;

    /** As it stands in tables, forms, settings and message keys, such as practice-editor. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what wants a person in the guide is theirs to see to. */
    public boolean keepsTheGuide() {
        return this == CURATOR || this == CLINICIAN || this == ADMINISTRATOR;
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
