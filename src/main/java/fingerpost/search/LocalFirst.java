package fingerpost.search;

import fingerpost.catalogue.Reach;
import java.util.List;

/** Among equals the local entry comes first, and one from elsewhere last. */
final class LocalFirst implements Adjuster {

    /** Two scores count as equal within this share of a full score. */
    private static final double EQUAL = 0.03;

    @Override
    public String name() {
        return "local-first";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        return Adjuster.scored(
                candidates,
                candidate -> candidate.score() + EQUAL * step(candidate.facts().reach()));
    }

    private static int step(Reach reach) {
        return switch (reach) {
            case LOCAL -> 1;
            case NATIONAL -> 0;
            case ELSEWHERE -> -1;
        };
    }
}
