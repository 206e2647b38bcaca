package fingerpost.staff;

import fingerpost.catalogue.Landed;
import fingerpost.exchange.RowOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of the rows of one file: how many, those that want a look, and as many of the others as a page holds. */
public final class ImportRows {

    /** The most of each that are listed. */
    static final int LISTED = 500;

    private final Map<Landed.Outcome, Integer> counts = new EnumMap<>(Landed.Outcome.class);
    private final List<RowOutcome> odd = new ArrayList<>();
    private final List<RowOutcome> plain = new ArrayList<>();
    private int all;

    void add(RowOutcome row) {
        all++;
        counts.merge(row.outcome(), 1, Integer::sum);
        boolean wantsLook = row.outcome() == Landed.Outcome.REFUSED || row.sameAs() > 0 || row.like() > 0;
        var list = wantsLook ? odd : plain;
        if (list.size() < LISTED) list.add(row);
    }

    public int count(String outcome) {
        return counts.getOrDefault(Landed.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)), 0);
    }

    public List<RowOutcome> odd() {
        return odd;
    }

    public List<RowOutcome> plain() {
        return plain;
    }

    /** How many rows are on neither list. */
    public int unlisted() {
        return all - odd.size() - plain.size();
    }

    public static String word(RowOutcome row) {
        return row.outcome().name().toLowerCase(Locale.ROOT);
    }

    /** Why it was refused, each field with its reason. */
    public static String why(RowOutcome row) {
        return row.problems().stream()
                .map(problem -> (problem.field().equals("line") ? "" : problem.field() + " ") + problem.reason())
                .collect(Collectors.joining("; "));
    }
}
