package fingerpost.exchange;

/** A whole file cannot be read or written; nothing of it was. Its message is one sentence fit to be shown. */
public class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }

    /** Its message as a sentence by itself. */
    public String sentence() {
        var said = String.valueOf(getMessage());
        return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }
}
