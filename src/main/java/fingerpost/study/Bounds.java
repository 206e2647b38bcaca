package fingerpost.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How far from nought a standardised difference must be at each of several looks, so that all looks together are wrong no
 * more often than the level. Lan and DeMets' spending of the kind of O'Brien and Fleming: little at early looks, and what is
 * left at the last (Biometrika 70 (1983) 659–663). The integrals are those of Armitage, McPherson and Rowe (J R Statist Soc
 * A 132 (1969) 235–244), over a grid.
 */
final class Bounds {

    /** Beyond this no normal deviate is told from never. */
    private static final double FARTHEST = 9;

    /** Steps of Simpson's rule over the region that goes on; 400 give the published bounds to three places. */
    private static final int STEPS = 400;

    private static final double CLOSE_ENOUGH = 1e-7;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final Map<Key, Double> KNOWN = new ConcurrentHashMap<>();

    private record Key(double level, List<Double> fractions, boolean last) {}

    private Bounds() {}

    /**
     * The bound at the newest of these looks.
     *
     * @param level of all looks together, both sides, such as 0.05
     * @param fractions of all that was planned, seen at each look until now: rising, above 0, at most 1
     * @param last whether no other look follows, so that all that is left of the level is spent
     */
    static double at(double level, List<Double> fractions, boolean last) {
        return KNOWN.computeIfAbsent(new Key(level, List.copyOf(fractions), last), Bounds::found);
    }

    private static double found(Key key) {
        var fractions = key.fractions();
        double spent = 0;
        Grid going = null;
        double bound = FARTHEST;
        for (int look = 0; look < fractions.size(); look++) {
            boolean newest = look == fractions.size() - 1;
            double time = fractions.get(look);
            double until = newest && key.last() ? key.level() : spending(key.level(), time);
            double step = look == 0 ? time : time - fractions.get(look - 1);
            bound = solved(going, time, step, until - spent);
            spent = until;
            if (!newest) going = Grid.after(going, bound * Math.sqrt(time), step);
        }
        return bound;
    }

    /** How much of the level may be spent by this fraction, each side half. */
    static double spending(double level, double fraction) {
        if (fraction >= 1) return level;
        double z = NORMAL.inverseSurvivalProbability(level / 4);
        return 4 * NORMAL.survivalProbability(z / Math.sqrt(fraction));
    }

    private static double solved(@Nullable Grid going, double time, double step, double may) {
        double low = 0;
        double high = FARTHEST;
        while (high - low > CLOSE_ENOUGH) {
            double middle = (low + high) / 2;
            if (leaving(going, middle * Math.sqrt(time), step) > may) low = middle;
            else high = middle;
        }
        return high;
    }

    /** The chance that what went on until now is beyond this edge, on either side, after one more step. */
    private static double leaving(@Nullable Grid going, double edge, double step) {
        double spread = Math.sqrt(step);
        if (going == null) return 2 * NORMAL.survivalProbability(edge / spread);
        double sum = 0;
        for (int i = 0; i < going.places().length; i++) {
            double place = going.places()[i];
            sum += going.weights()[i]
                    * (NORMAL.survivalProbability((edge - place) / spread)
                            + NORMAL.survivalProbability((edge + place) / spread));
        }
        return sum;
    }

    /** Where a sum that has gone on may be, and with which chance: densities times the weights of Simpson's rule. */
    private record Grid(double[] places, double[] weights) {

        static Grid after(@Nullable Grid before, double edge, double step) {
            double spread = Math.sqrt(step);
            var places = new double[STEPS + 1];
            var weights = new double[STEPS + 1];
            double width = 2 * edge / STEPS;
            for (int i = 0; i <= STEPS; i++) {
                places[i] = -edge + i * width;
                double simpson = width / 3 * (i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2);
                weights[i] = simpson * density(before, places[i], spread);
            }
            return new Grid(places, weights);
        }

        private static double density(@Nullable Grid before, double place, double spread) {
            if (before == null) return NORMAL.density(place / spread) / spread;
            double sum = 0;
            for (int i = 0; i < before.places.length; i++) {
                sum += before.weights[i] * NORMAL.density((place - before.places[i]) / spread) / spread;
            }
            return sum;
        }
    }

    /** The bounds at all of these looks, the last of which spends all. */
    static List<Double> all(double level, List<Double> fractions) {
        var bounds = new ArrayList<Double>();
        for (int look = 1; look <= fractions.size(); look++) {
            bounds.add(at(level, fractions.subList(0, look), look == fractions.size()));
        }
        return bounds;
    }
}
