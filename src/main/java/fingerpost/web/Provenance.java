package fingerpost.web;

/**
 * How much a result says of where it comes from. Warnings (a link in trouble, a look that is overdue) and what the target
 * is (its website, reach, format, language) are told however much this is.
 */
public enum Provenance {
    /** Nothing. */
    NONE,
    /** Why it is here, and one line: source, who chose it, last looked at. */
    LINE,
    /** As {@link #LINE}, with the source's marks, how the link is, and when somebody looks again. */
    FULL
}
