package fingerpost.study;

import fingerpost.web.Provenance;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much larger an outcome's share is in one arm than in another, as shares (0.05 is five points).
 *
 * @param interval for the number of standard deviations it was asked with
 */
public record Difference(Provenance more, Provenance less, double value, Interval interval) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** With Newcombe's hybrid score interval, his method 10 (Statist Med 17 (1998) 873–890). */
    static Difference of(Provenance more, Share one, Provenance less, Share other, double deviations) {
        double value = one.value() - other.value();
        var ones = one.interval(deviations);
        var others = other.interval(deviations);
        double low = value - Math.hypot(one.value() - ones.low(), others.high() - other.value());
        double high = value + Math.hypot(ones.high() - one.value(), other.value() - others.low());
        return new Difference(more, less, value, new Interval(low, high));
    }

    /** Whether the interval leaves out nought. */
    public boolean isFound() {
        return !interval.holds(0);
    }

    /** The chance of a difference at least this large if there were none, by the pooled normal test; both sides. */
    static double probability(Share one, Share other) {
        double all = one.of() + other.of();
        double pooled = (one.times() + other.times()) / all;
        double spread = Math.sqrt(pooled * (1 - pooled) * (1.0 / one.of() + 1.0 / other.of()));
        if (!(spread > 0)) return 1;
        return 2 * NORMAL.survivalProbability(Math.abs(one.value() - other.value()) / spread);
    }
}
