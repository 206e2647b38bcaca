package fingerpost.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When counts are looked at: when every arm has as many pages as planned for the next look, or the last day is over. */
final class Looks {

    private Looks() {}

    /**
     * The look that is due now, if one is.
     *
     * @param taken all before it
     * @param today the day it is now
     */
    static Optional<Look> due(Design design, List<Look> taken, Counts counts, Instant now, LocalDate today) {
        double before = taken.isEmpty() ? 0 : taken.getLast().fraction();
        int number = taken.size() + 1;
        boolean full = counts.fewest() >= design.viewsAnArm();
        boolean over = today.isAfter(design.ends());
        if (!full && !over && counts.fewest() < design.viewsAtLook(planned(before))) return Optional.empty();
        boolean last = full || over;
        double fraction = Math.min(1, (double) counts.fewest() / design.viewsAnArm());
        if (fraction - before < Design.LEAST_STEP) {
            double bound = taken.isEmpty() ? 0 : taken.getLast().bound();
            return Optional.of(new Look(number, now, before, bound, counts, Decision.withoutTest(design, counts)));
        }
        var fractions = new ArrayList<Double>();
        for (var look : taken) fractions.add(look.fraction());
        fractions.add(fraction);
        double bound = Bounds.at(Design.pairLevel(), fractions, last);
        return Optional.of(new Look(number, now, fraction, bound, counts, Decision.at(design, counts, bound, last)));
    }

    /** The planned look that comes next; one that the counts have leapt over is not made up for. */
    private static int planned(double before) {
        int number = 1;
        while (number < Design.LOOKS && (double) number / Design.LOOKS < before + Design.LEAST_STEP) number++;
        return number;
    }
}
