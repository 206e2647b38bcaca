package fingerpost.search;

import fingerpost.catalogue.LifeStage;
import java.util.List;

/**
 * Puts pages for babies, children, pregnancy or later life first when the text speaks of them, and lower when it does
 * not. A text that is itself a title, a name or an everyday phrase is left as it is.
 */
final class ForWhom implements Adjuster {

    /** A share of the best score: docs/relevance.md has what others found (2026-11-23). */
    private static final double STEP = 0.05;

    @Override
    public String name() {
        return "for-whom";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        if (reading.isNamed() || candidates.isEmpty()) return candidates;
        double step = STEP * candidates.getFirst().score();
        var spokenOf = LifeStages.in(reading.request().text());
        return Adjuster.scored(candidates, candidate -> {
            var meant = candidate.facts().lifeStages();
            if (meant.isEmpty()) return candidate.score();
            if (meant.stream().anyMatch(spokenOf::contains)) return candidate.score() + step;
            // few say of themselves that they are old
            return meant.contains(LifeStage.LATER_LIFE) ? candidate.score() : candidate.score() - step;
        });
    }
}
