package fingerpost.exchange;

import java.util.List;
import java.util.Map;

/**
 * What an import did, or in a dry run would do.
 *
 * @param tallies by kind: resource, service, topic, source, practice, and "unknown" for lines that do not tell
 * @param firstRefusals the first {@link #REFUSALS_KEPT} of the refusals; all of them were told as they came
 */
public record Imported(Map<String, Tally> tallies, List<Refusal> firstRefusals) {

    public static final int REFUSALS_KEPT = 100;

    /** All kinds together. */
    public Tally total() {
        return tallies.values().stream().reduce(Tally.NOTHING, Tally::and);
    }
}
