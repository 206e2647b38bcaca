package fingerpost.upkeep;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link that is looked at, and what is known of the page it is for.
 *
 * @param names what the entry is called, in every language
 * @param kept of the page when it was last fine, or null before that
 */
public record Watched(
        URI link, List<String> names, @Nullable Kept kept) {

    public Watched {
        names = List.copyOf(names);
    }

    /** The page when it was last fine, or null. */
    @Nullable
    PageSeen before() {
        return kept == null ? null : kept.page();
    }
}
