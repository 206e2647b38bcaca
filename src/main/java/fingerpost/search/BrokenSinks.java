package fingerpost.search;

import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts a page whose link is broken behind what fits a third as well, and one whose link is hijacked behind nearly everything,
 * pinned or not: nobody gets there. A service is there without its website, and keeps its place.
 */
final class BrokenSinks implements Adjuster {

    /**
     * Of its score. What says an everyday phrase to the letter scores nearly three times what shares its words with it, and
     * must come behind that. It stays in the list: a checker may be wrong, and whoever wants this very page should read
     * what became of it.
     */
    private static final double LEFT_TO_BROKEN = 0.3;

    /** What stands there now is somebody else's; only the page that tells so can be wanted. */
    private static final double LEFT_TO_HIJACKED = 0.05;

    private final BiFunction<String, String, @Nullable Verdict> trouble;

    /** Takes what tells of an entry, by its id, how the link is that readers of a language follow; null when well. */
    BrokenSinks(BiFunction<String, String, @Nullable Verdict> trouble) {
        this.trouble = trouble;
    }

    @Override
    public String name() {
        return "broken-sinks";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        var language = reading.request().language();
        // equals keep their order, which is that of how near they are
        return candidates.stream()
                .map(candidate -> candidate.scored(left(candidate, language)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private double left(Candidate candidate, String language) {
        double score = candidate.score();
        if (candidate.facts().kind() == Kind.SERVICE || score <= 0) return score;
        return switch (trouble.apply(candidate.facts().id(), language)) {
            case BROKEN -> LEFT_TO_BROKEN * score;
            case HIJACKED -> LEFT_TO_HIJACKED * score;
            case null, default -> score;
        };
    }
}
