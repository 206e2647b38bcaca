package fingerpost.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Among near equals, what a person has looked at and stands by comes before what is due to be looked at again, and that
 * before what nobody has looked at. A text that is itself a title, a name or an everyday phrase is left as it is.
 */
final class OverdueSinks implements Adjuster {

    /** At most, as a share of the best score: what the local entry gains among equals, and no more. */
    private static final double MOST = 0.03;

    /** A day late means nothing; a year late means that nobody knows, as when nobody ever looked. */
    private static final double DAYS_TO_MOST = 365;

    private final Clock clock;

    OverdueSinks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "overdue-sinks";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        if (reading.isNamed() || candidates.isEmpty()) return candidates;
        double most = MOST * candidates.getFirst().score();
        long today = LocalDate.now(clock).toEpochDay();
        return Adjuster.scored(
                candidates,
                candidate -> candidate.score() - most * late(candidate.facts().nextLook(), today));
    }

    /** From 0, in time, to 1. */
    private static double late(long nextLook, long today) {
        if (nextLook == Facts.NEVER_LOOKED_AT) return 1;
        return nextLook >= today ? 0 : Math.min(1, (today - nextLook) / DAYS_TO_MOST);
    }
}
