package fingerpost.web;

/** What other websites may do with an answer. */
public enum Openness {
    /** Nothing: their scripts cannot read it, and their frames do not show it. */
    CLOSED,
    /** Their scripts may read it. */
    READABLE,
    /** Their scripts may read it, and their pages show it in a frame. */
    FRAMEABLE
}
