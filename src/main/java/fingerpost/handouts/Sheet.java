package fingerpost.handouts;

import fingerpost.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handout as paper shows it.
 *
 * @param faces what is said once in each language of the handout, the first first
 * @param address the whole address that opens it
 * @param typed where to go and type the code, as people type it
 * @param vector whether what shows the sheet can draw SVG
 */
public record Sheet(
        Code code,
        List<Face> faces,
        List<Item> items,
        Paper paper,
        boolean large,
        String address,
        String typed,
        boolean vector) {

    /**
     * @param from whose name stands on it: the practice's, or the guide's
     * @param guide the guide's name, when a practice's stands first, or null
     * @param until the last day it can be opened, as people write it
     */
    public record Face(
            Frame frame,
            String from,
            @Nullable String guide,
            @Nullable String note,
            String until) {

        public String language() {
            return frame.language();
        }
    }

    public Face first() {
        return faces.getFirst();
    }

    /** The address of a picture of the QR code that holds this. */
    public String picture(String text) {
        return vector ? Qr.svgAddress(text) : Qr.pngAddress(text);
    }

    /** Which style sheet's rules hold, such as fp-paper--a5. */
    public String classes() {
        return "fp-paper fp-paper--" + paper.word() + (large ? " fp-paper--large" : "");
    }
}
