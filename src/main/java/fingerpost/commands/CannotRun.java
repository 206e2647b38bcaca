package fingerpost.commands;

/** A command that cannot do its work; its message is one sentence for the person who typed it. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRun(String sentence) {
        super(sentence);
    }
}
