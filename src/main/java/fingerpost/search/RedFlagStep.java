package fingerpost.search;

/** What red flags do with a text, each of which can be left out to see what it is worth. */
enum RedFlagStep {
    /** Whole phrases, their words in any order. */
    PHRASES,
    /** Patterns of words that say the same. */
    PATTERNS,
    /** One slip in a longer word is forgiven. */
    SLIPS,
    /** What is said not to be there does not count. */
    NEGATION,
    /** What was long ago is urgent advice at most. */
    HISTORY,
    /** What plainly means something else keeps a rule silent. */
    EXCLUSIONS
}
