package fingerpost.search;

import java.util.List;

/** Makes one order of two: a weighted sum of what words and meaning say, each on a scale of its own best. */
final class Fusion implements Adjuster {

    /** Half: less loses short queries, more loses long ones; eleven weights and three other ways tried on 2026-11-22. */
    private static final double MEANING = 0.5;

    @Override
    public String name() {
        return "fusion";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        double mostWords =
                candidates.stream().mapToDouble(Candidate::words).max().orElse(0);
        double nearest =
                candidates.stream().mapToDouble(Candidate::meaning).max().orElse(0);
        double farthest = candidates.stream()
                .mapToDouble(Candidate::meaning)
                .filter(meaning -> meaning > 0)
                .min()
                .orElse(0);
        return Adjuster.scored(
                candidates,
                candidate -> (1 - MEANING) * share(candidate.words(), 0, mostWords)
                        + MEANING * share(candidate.meaning(), farthest, nearest));
    }

    private static double share(double value, double least, double most) {
        if (value <= least) return most > least || value == 0 ? 0 : 1;
        return (value - least) / (most - least);
    }
}
