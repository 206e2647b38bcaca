package fingerpost.staff;

import fingerpost.upkeep.Details;
import fingerpost.upkeep.PageChange;
import fingerpost.web.Frame;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What the machine found out about a link when it last looked.
 *
 * @param key of the sentence that tells it, or null when nothing is known
 * @param said its address or evidence: other people's words
 */
public record FoundOut(
        @Nullable String key, String said, @Nullable PageChange change) {

    static final FoundOut NOTHING = new FoundOut(null, "", null);

    /** Reads a link's details; what cannot be read says nothing. */
    static FoundOut of(String details) {
        try {
            var read = Details.of(details);
            var finding = read.finding();
            var said = read.said();
            return new FoundOut(finding == null ? null : finding.summaryKey(), said == null ? "" : said, read.change());
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return NOTHING;
        }
    }

    /** One sentence, or null when there is none for it. */
    @Nullable
    String sentence(Frame frame) {
        return key == null ? null : frame.textOrNull(key);
    }
}
