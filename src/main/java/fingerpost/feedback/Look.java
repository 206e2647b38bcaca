package fingerpost.feedback;

import fingerpost.privacy.Screened;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What will be sent, shown to its sender before it is.
 *
 * @param title the page's, and heading where there is no alarm
 * @param action where it is sent to
 * @param fields everything that goes with it, hidden
 * @param lines what it says, as people read it
 * @param taken what was taken out
 * @param alarm the card that comes first when it may be an emergency, or null
 * @param problem why it was not taken just now, or null
 * @param back where to begin again
 */
record Look(
        String title,
        String action,
        Map<String, String> fields,
        List<Line> lines,
        List<Screened.Piece> taken,
        @Nullable Content alarm,
        @Nullable String problem,
        Guard guard,
        String back) {

    /** The field that tells that the card of an emergency was shown. */
    static final String SEEN = "seen";

    /** What a field is called and what was typed into it. */
    record Line(String label, String value) {}
}
