package fingerpost.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claimed link: all that is recorded of one check.
 *
 * @param at when it was asked
 * @param verdict null when nothing is known yet: it failed at its first check, which may pass
 * @param due when it is to be asked next
 * @param failures how often in a row it has now failed, 0 when it did not, since {@code failingSince}
 * @param changed whether it was found to have changed, which it had not before
 * @param movedTo where it leads for good
 * @param details what was found: a JSON object
 * @param read the page, when it was read anew; null when what was read before still holds
 */
public record Checked(
        LinkClaim claim,
        Instant at,
        @Nullable Verdict verdict,
        Instant due,
        int failures,
        @Nullable Instant failingSince,
        boolean changed,
        @Nullable String movedTo,
        String details,
        @Nullable Read read) {

    /**
     * A page as it was read.
     *
     * @param page JSON of upkeep's
     * @param words for finding; empty when the page does not want to be found
     * @param language of the words, where the page tells
     * @param differs whether it differs at all from the page somebody last stood by, which is then kept beside it
     */
    public record Read(
            String page,
            @Nullable String etag,
            @Nullable String lastModified,
            long bodyHash,
            String words,
            @Nullable String language,
            boolean differs) {}
}
