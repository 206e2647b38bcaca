package fingerpost.study;

import fingerpost.web.Trial.Deed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What is settled before a study begins and never changed after.
 *
 * @param primary the outcome that decides
 * @param viewsAnArm pages of results that each arm is to have at the end
 * @param ends the last day on which pages are drawn for
 */
public record Design(Deed primary, int viewsAnArm, LocalDate ends) {

    /** How often a study without any difference may say that there is one. */
    public static final double LEVEL = 0.05;

    /** Equally far apart; five give most of what looking all the time would, and each can be checked by hand. */
    public static final int LOOKS = 5;

    /** Three arms make three pairs, each tested at a third of the level (Bonferroni). */
    public static final int PAIRS = 3;

    public static final int FEWEST_VIEWS = 1_000;
    public static final int MOST_VIEWS = 200_000;
    public static final int USUAL_VIEWS = 4_000;
    public static final int MOST_DAYS = 366;

    /** In each arm, of pages with and of pages without the outcome; with fewer the normal intervals do not hold. */
    static final int FEWEST_OF_EITHER = 10;

    /** Less than this share of all that is planned since the last look tells nothing new. */
    static final double LEAST_STEP = 0.02;

    private static final double NINE_IN_TEN = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.9);

    /** How many pages each arm must have before the look of this number, from 1. */
    public long viewsAtLook(int number) {
        return (long) Math.ceil((double) viewsAnArm * number / LOOKS);
    }

    static double pairLevel() {
        return LEVEL / PAIRS;
    }

    /** The difference, as a share, that is found nine times in ten when about half of all pages have the outcome. */
    public double findable() {
        var fractions = IntStream.rangeClosed(1, LOOKS)
                .mapToObj(look -> (double) look / LOOKS)
                .toList();
        double last = Bounds.all(pairLevel(), fractions).getLast();
        return (last + NINE_IN_TEN) * Math.sqrt(0.5 / viewsAnArm);
    }

    /** The bounds at all planned looks, in standard deviations. */
    public List<Double> bounds() {
        return Bounds.all(
                pairLevel(),
                IntStream.rangeClosed(1, LOOKS)
                        .mapToObj(look -> (double) look / LOOKS)
                        .toList());
    }
}
