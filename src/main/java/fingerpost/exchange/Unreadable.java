package fingerpost.exchange;

/** A whole file cannot be read or written; nothing of it was. Its message is one sentence fit to be shown. */
public class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }
}
