package fingerpost.search;

import fingerpost.catalogue.Prevalence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what many people have before what few have: who tells how they feel mostly has something common. A text that is
 * itself a title, a name or an everyday phrase asks for its own page, and is left as it is.
 */
final class CommonFirst implements Adjuster {

    /** From one prevalence to the next, as a share of the best score: docs/relevance.md has what others found (2026-11-23). */
    private static final double STEP = 0.2;

    @Override
    public String name() {
        return "common-first";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        if (reading.isNamed() || candidates.isEmpty()) return candidates;
        double step = STEP * candidates.getFirst().score();
        return Adjuster.scored(
                candidates,
                candidate -> candidate.score() + step * steps(candidate.facts().prevalence()));
    }

    private static int steps(@Nullable Prevalence prevalence) {
        return prevalence == null ? 0 : Prevalence.UNCOMMON.ordinal() - prevalence.ordinal();
    }
}
