package fingerpost.study;

import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A study over readers who are made up, page by page, looked at by the rules that real ones are looked at by. */
final class SimulatedStudy {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Design design;
    private final Map<Provenance, Double> shares;
    private final SplittableRandom random;

    /** Each arm's share of pages with the primary outcome. */
    SimulatedStudy(int viewsAnArm, Map<Provenance, Double> shares, long seed) {
        this.design = new Design(Deed.GO, viewsAnArm, DAY.plusDays(300));
        this.shares = shares;
        this.random = new SplittableRandom(seed);
    }

    static Map<Provenance, Double> shares(double none, double line, double full) {
        return Map.of(Provenance.NONE, none, Provenance.LINE, line, Provenance.FULL, full);
    }

    /** Runs until the study ends by itself; all its looks. */
    List<Look> run() {
        return run(Long.MAX_VALUE);
    }

    /** As {@link #run()}, but the last day is over after so many pages. */
    List<Look> run(long pagesUntilTheEnd) {
        var arms = Provenance.values();
        var views = new long[arms.length];
        var went = new long[arms.length];
        var looks = new ArrayList<Look>();
        for (long page = 0; ; page++) {
            var today = page < pagesUntilTheEnd ? DAY : design.ends().plusDays(1);
            boolean isFull = Math.min(views[0], Math.min(views[1], views[2])) % 50 == 0;
            if (page >= pagesUntilTheEnd || isFull) {
                var due = Looks.due(design, looks, counts(arms, views, went), Instant.EPOCH, today);
                due.ifPresent(looks::add);
                if (due.isPresent() && due.get().decision().ends()) return looks;
            }
            int arm = random.nextInt(arms.length);
            views[arm]++;
            if (random.nextDouble() < shares.getOrDefault(arms[arm], 0.0)) went[arm]++;
        }
    }

    private static Counts counts(Provenance[] arms, long[] views, long[] went) {
        var shown = new EnumMap<Provenance, Long>(Provenance.class);
        var deeds = new EnumMap<Provenance, Map<Deed, Long>>(Provenance.class);
        for (int arm = 0; arm < arms.length; arm++) {
            shown.put(arms[arm], views[arm]);
            deeds.put(arms[arm], Map.of(Deed.GO, went[arm]));
        }
        return new Counts(shown, deeds);
    }
}
