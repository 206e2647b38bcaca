package fingerpost.handouts;

/** What there is under a code. */
public sealed interface Looked {

    record There(Handout handout) implements Looked {}

    /** There was one. Nothing of it is kept but its code, so that the code is never given again. */
    record Ended(Why why) implements Looked {}

    /** The code was never given, or a long time ago. */
    record Unknown() implements Looked {}

    enum Why {
        EXPIRED,
        REVOKED
    }
}
