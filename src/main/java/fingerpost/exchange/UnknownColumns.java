package fingerpost.exchange;

/** A spreadsheet has headings that are not the names of columns; they can be matched by a {@link ColumnMatch}. */
public final class UnknownColumns extends Unreadable {

    private static final long serialVersionUID = 1L;

    public UnknownColumns(String message) {
        super(message);
    }
}
