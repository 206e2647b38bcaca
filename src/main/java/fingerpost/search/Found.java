package fingerpost.search;

import fingerpost.catalogue.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results. The total counts every result that paging can reach; the revision is the catalogue's that the
 * answer is as of; suggestion is other words to try, and browse the topics to look under when nothing was found;
 * semantic tells whether meanings were searched besides words; alarm is what may be an emergency, to be shown first, or
 * null.
 */
public record Found(
        String text,
        long revision,
        double tookMs,
        int total,
        List<Hit> hits,
        @Nullable String suggestion,
        List<Topic> browse,
        boolean semantic,
        @Nullable Alarm alarm) {

    public Found {
        hits = List.copyOf(hits);
        browse = List.copyOf(browse);
    }
}
