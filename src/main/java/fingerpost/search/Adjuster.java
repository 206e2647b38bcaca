package fingerpost.search;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** One step of the pipeline after the two legs; {@link SearchSettings#without} switches it off by its name. */
interface Adjuster {

    String name();

    /** The candidates, best first, as they stand after this step. */
    List<Candidate> adjust(List<Candidate> candidates, Reading reading);

    /** The candidates in the order of these scores. */
    static List<Candidate> scored(List<Candidate> candidates, ToDoubleFunction<Candidate> score) {
        return candidates.stream()
                .map(candidate -> candidate.scored(score.applyAsDouble(candidate)))
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }
}
