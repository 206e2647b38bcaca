package fingerpost.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people are told instead of being led to a link that is broken or hijacked.
 *
 * @param word broken or hijacked
 * @param since the day since when it is so, if that can be told
 * @param pointer the entry as lists show it, which says how to reach a service all the same
 * @param anyway where a broken link can be tried; null when nobody should
 * @param similar what may help instead
 */
record Astray(
        String word,
        @Nullable String since,
        Pointer pointer,
        @Nullable Anyway anyway,
        List<Pointer> similar) {

    /** The address that goes on to a broken link after all, and the name of the website there. */
    record Anyway(String href, @Nullable String website) {}
}
