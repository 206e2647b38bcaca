package fingerpost.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader says is wrong with an entry. */
public enum ReportChoice {
    /** The link does not work. */
    LINK,
    OUTDATED,
    /** It is not for people here. */
    AREA,
    /** It is hard to understand. */
    UNCLEAR;

    /** As it stands in tables, addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportChoice> of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }
}
