package fingerpost.needs;

import fingerpost.catalogue.Searched;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * How often some words were searched for in a month, in memory only. A network counts once a day; which networks they were is
 * forgotten with the day, and only how many is left.
 */
final class Heard {

    private static final int MOST_NETWORKS = 10_000;

    private boolean known;
    private LocalDate day = LocalDate.MIN;
    private final Set<Long> searched = new HashSet<>();
    private final Set<Long> missed = new HashSet<>();
    private int waiting;
    private Searched.Times times = Searched.Times.NONE;

    /** Words that are written already this month need not wait again. */
    Heard(boolean known) {
        this.known = known;
    }

    /** A network searched today. What may be written now, besides what was; none as long as there are too few. */
    synchronized Searched.Times searched(long network, LocalDate today, boolean found) {
        turnTo(today);
        if (searched.size() >= MOST_NETWORKS || !searched.add(network)) return Searched.Times.NONE;
        waiting++;
        times = times.and(new Searched.Times(1, found ? 1 : 0, 0));
        return ready();
    }

    /** A network says today that it was not what they need; it has searched before, or it would not know. */
    synchronized Searched.Times missed(long network, LocalDate today) {
        turnTo(today);
        if (!searched.contains(network) || !missed.add(network)) return Searched.Times.NONE;
        times = times.and(new Searched.Times(0, 0, 1));
        return ready();
    }

    private void turnTo(LocalDate today) {
        if (today.equals(day)) return;
        day = today;
        searched.clear();
        missed.clear();
    }

    private Searched.Times ready() {
        if (!known && waiting < Searched.LEAST) return Searched.Times.NONE;
        known = true;
        var all = times;
        times = Searched.Times.NONE;
        return all;
    }
}
