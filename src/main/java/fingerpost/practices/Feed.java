package fingerpost.practices;

import java.time.Instant;
import java.util.List;

/**
 * What is new, for programs that follow it.
 *
 * @param home the page it is about; @param self where it is, without the ending that tells its format
 */
record Feed(
        String title,
        String description,
        String author,
        String language,
        String home,
        String self,
        List<FeedItem> items) {

    Feed {
        title = FeedItem.plain(title);
        description = FeedItem.plain(description);
        author = FeedItem.plain(author);
    }

    /** When anything in it became what it is. */
    Instant updated() {
        return items.stream().map(FeedItem::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
