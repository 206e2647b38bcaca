package fingerpost.search;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An entry on its way through the pipeline: what the legs said (words as BM25, meaning as a cosine; 0 when a leg did not
 * find it), the score it stands by, and how far it is when that is asked.
 */
record Candidate(
        Facts facts,
        double words,
        double meaning,
        double score,
        @Nullable Double kilometres) {

    /** Best first; equals in the order of their ids, so that the same question has the same answer. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.facts().id());

    Candidate scored(double newScore) {
        return new Candidate(facts, words, meaning, newScore, kilometres);
    }

    Candidate at(@Nullable Double newKilometres) {
        return new Candidate(facts, words, meaning, score, newKilometres);
    }
}
