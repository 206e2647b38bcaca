package fingerpost.access;

/** Something about an account that cannot be done; nothing has changed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String word;

    /**
     * @param field the form's field it is about, such as email
     * @param word what pages say it by, under staff.refused, such as email-taken
     * @param sentence for the command line
     */
    public Refusal(String field, String word, String sentence) {
        super(sentence);
        this.field = field;
        this.word = word;
    }

    public String field() {
        return field;
    }

    public String word() {
        return word;
    }
}
