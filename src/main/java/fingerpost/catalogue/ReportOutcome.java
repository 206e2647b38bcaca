package fingerpost.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a report. */
public enum ReportOutcome {
    FIXED,
    /** Somebody looked and found nothing wrong. */
    FINE,
    /** The entry was taken out of the guide. */
    WITHDRAWN;

    /** As it stands in tables, forms and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportOutcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }
}
