package fingerpost.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something wants a person. More kinds only have to say here where they are found. */
public enum WantKind {
    /** Somebody else's content is behind the link. */
    HIJACKED,
    BROKEN,
    /** The linked page says something else than what somebody last stood by. */
    CHANGED,
    /** Readers say that something is wrong. */
    REPORTED,
    /** A colleague named this person in a remark. */
    MENTION,
    /** An entry waits for somebody to publish it. */
    REVIEW,
    /** Something stands in the way that a person can mend or judge. */
    CAUTION,
    /** The link leads to another address for good. */
    MOVED,
    /** Our own date for the next look has come. */
    OVERDUE,
    /** Words in a language that nobody has read over. */
    UNREVIEWED,
    /** Something is said in one of the area's languages and not in another. */
    UNTRANSLATED,
    /** Somebody would have this link in the guide. */
    SUGGESTED,
    /** Many searched for this and did not find it. */
    NOT_FOUND,
    /** The publisher's own date for its next look has passed. */
    PUBLISHER_OVERDUE;

    /** As it stands in tables, addresses and message keys: publisher-overdue. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WantKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether it is about how a link is. */
    public boolean isOfLink() {
        return switch (this) {
            case HIJACKED, BROKEN, CHANGED, CAUTION, MOVED -> true;
            default -> false;
        };
    }

    /** Whether it is about an entry; else it is about something that may become one. */
    public boolean isOfEntry() {
        return this != SUGGESTED && this != NOT_FOUND;
    }

    /** Whether what was said of it (who has it, until when it is put off) ends when it begins again later. */
    boolean beginsAnew() {
        return isOfLink() || this == OVERDUE || this == PUBLISHER_OVERDUE || this == NOT_FOUND;
    }

    /** Whether it goes on being so after somebody stood by the entry, who has then answered it nevertheless. */
    boolean outlastsALook() {
        return this == CAUTION || this == PUBLISHER_OVERDUE;
    }

    /** Whether it may wait for years without anybody coming to harm, so that it alone is no reason to write to people. */
    public boolean isMild() {
        return this == UNTRANSLATED || this == PUBLISHER_OVERDUE || this == SUGGESTED || this == NOT_FOUND;
    }
}
