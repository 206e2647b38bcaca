package fingerpost.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be kept as an entry: by its id or its {@link Identity} it meets the entry it changes, or none.
 *
 * @param id as the offer names it, or null
 * @param identity as far as the offer tells it, or null
 * @param change what becomes of the entry it met; throws {@link Refused} when that cannot be
 */
public record Offer(@Nullable String id, @Nullable String identity, Change change) {

    /** What an offer makes of the entry that is there, or of none, and of the linked page's words per language. */
    @FunctionalInterface
    public interface Change {
        Wanted onto(@Nullable Entry there, Map<String, String> texts);
    }

    /** The entry as it should be, and the linked page's words per language, null to leave them as they are. */
    public record Wanted(Entry entry, @Nullable Map<String, String> texts) {}
}
