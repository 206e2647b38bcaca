package fingerpost.upkeep;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link that is looked at, and what is known of the page it is for.
 *
 * @param names what the entry is called, in every language
 * @param before the page when it was last fine, or null before that
 */
public record Watched(
        URI link, List<String> names, @Nullable PageSeen before) {

    public Watched {
        names = List.copyOf(names);
    }
}
