package fingerpost.privacy;

import java.util.List;

/**
 * A text and what was personal in it.
 *
 * @param words the text with {@link #GAP} where something was taken out
 * @param taken what was, in its order; for its writer to see, and for nobody to keep
 */
public record Screened(String words, List<Piece> taken) {

    /** What stands where something was taken out; screened again, it stays as it is. */
    public static final String GAP = "[–]";

    /** What was taken out, as it was written. */
    public record Piece(Personal kind, String text) {}

    public boolean clean() {
        return taken.isEmpty();
    }
}
