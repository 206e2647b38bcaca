package fingerpost.search;

/**
 * How well a set of judged queries was answered.
 *
 * @param n queries asked
 * @param s1 share of them with a hit in first place; s5 and s10 among the first five and ten
 * @param mrr10 mean of one over the place of the first hit, 0 when there is none among the first ten
 * @param ndcg10 mean normalised discounted cumulative gain of the first ten, with 2^grade - 1 as the gain
 * @param zero share of them that found nothing
 * @param p50 median time of one search, in milliseconds; p99 the time that one in a hundred exceeds
 */
public record Scores(
        int n, double s1, double s5, double s10, double mrr10, double ndcg10, double zero, double p50, double p99) {}
