package fingerpost.search;

import org.jspecify.annotations.Nullable;

/**
 * How far search has come: the revisions its two indexes are as of, whether the lexical one has all that the catalogue
 * had at opening, how the semantic leg is, and one sentence when it is not on.
 */
public record SearchState(
        long lexicalRevision,
        boolean caughtUp,
        Semantic semantic,
        @Nullable String sentence,
        long semanticRevision) {

    public enum Semantic {
        ON,
        OFF,
        LOADING,
        FAILED
    }
}
