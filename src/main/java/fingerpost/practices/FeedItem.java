package fingerpost.practices;

import fingerpost.catalogue.News;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry as feeds tell of it, in plain text that XML 1.0 can hold.
 *
 * @param id the same for ever, whatever becomes of the entry
 * @param url our page about it
 * @param externalUrl where it points, or null when nobody is led there now
 * @param language the title's
 * @param label what became of it, in the feed's language
 * @param first when it came into the guide
 * @param at when it became what it is
 */
record FeedItem(
        String id,
        String url,
        @Nullable String externalUrl,
        String title,
        String language,
        String text,
        News.Became became,
        String label,
        Instant first,
        Instant at) {

    FeedItem {
        title = plain(title);
        text = plain(text);
    }

    /** As it stands in addresses and message keys: added, changed or withdrawn. */
    String word() {
        return became.name().toLowerCase(Locale.ROOT);
    }

    /** Without what XML 1.0 cannot hold at all. */
    static String plain(String words) {
        return words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
