package fingerpost.staff;

import fingerpost.catalogue.Landed;
import fingerpost.exchange.RowOutcome;
import fingerpost.web.Frame;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of the rows of one file: how many, those that want a look, and as many of the others as a page holds. */
public final class ImportRows {

    /** The most of each that are listed. */
    static final int LISTED = 500;

    private final Map<Landed.Outcome, Integer> counts = new EnumMap<>(Landed.Outcome.class);
    private final List<RowOutcome> odd = new ArrayList<>();
    private final List<RowOutcome> plain = new ArrayList<>();
    private final List<RowOutcome> near = new ArrayList<>();
    private final Set<Long> nearLines = new HashSet<>();
    private int all;

    void add(RowOutcome row) {
        all++;
        counts.merge(row.outcome(), 1, Integer::sum);
        if (row.near() != null) nearLines.add(row.line());
        boolean wantsLook = row.outcome() == Landed.Outcome.REFUSED || row.sameAs() > 0 || row.like() > 0;
        var list = row.near() != null ? near : wantsLook ? odd : plain;
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

    /** New rows whose link is nearly that of an entry that is there. */
    public List<RowOutcome> near() {
        return near;
    }

    /** The lines of all those. */
    Set<Long> nearLines() {
        return nearLines;
    }

    public int nearCount() {
        return nearLines.size();
    }

    /** How many rows are on no list. */
    public int unlisted() {
        return all - near.size() - odd.size() - plain.size();
    }

    public static String word(RowOutcome row) {
        return row.outcome().name().toLowerCase(Locale.ROOT);
    }

    /** Why it was refused, each field with its reason. */
    public static String why(Frame frame, RowOutcome row) {
        return row.problems().stream()
                .map(problem -> (problem.field().equals("line") ? "" : problem.field() + " ")
                        + Sentences.reason(frame, problem.reason()))
                .collect(Collectors.joining("; "));
    }
}
