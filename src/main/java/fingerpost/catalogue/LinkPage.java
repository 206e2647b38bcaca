package fingerpost.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A linked page as it was read, in JSON of upkeep's.
 *
 * @param stoodBy what somebody last stood by, when the page has changed since
 */
public record LinkPage(String page, Instant read, @Nullable String stoodBy) {

    /** The page that a newer reading is compared with. */
    public String compared() {
        return stoodBy == null ? page : stoodBy;
    }
}
