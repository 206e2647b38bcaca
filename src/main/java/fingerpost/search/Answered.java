package fingerpost.search;

import org.jspecify.annotations.Nullable;

/**
 * One judged query as it was answered.
 *
 * @param place that of the first page judged a hit, from 1, or 0 when it is not among the first ten
 * @param first the title of what came first, or null when nothing was found
 * @param gain normalised discounted cumulative gain of the first ten
 * @param ms how long the search took
 */
public record Answered(
        String id, String query, int place, @Nullable String first, double gain, double ms) {

    /** The place, or one beyond the last that counts. */
    int placeOrBeyond() {
        return place == 0 ? Evaluation.PLACES + 1 : place;
    }

    boolean foundNothing() {
        return first == null;
    }
}
