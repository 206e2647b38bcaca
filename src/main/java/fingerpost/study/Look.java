package fingerpost.study;

import java.time.Instant;

/**
 * One look at a study's counts, as it was taken.
 *
 * @param number from 1
 * @param fraction of all that was planned, by the arm that had the fewest pages: above 0, at most 1
 * @param bound in standard deviations
 */
public record Look(int number, Instant at, double fraction, double bound, Counts counts, Decision decision) {}
