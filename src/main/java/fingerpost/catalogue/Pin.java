package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * For this query, this first: what staff put at the top when somebody types exactly these words, and until when.
 *
 * @param words the queries, by language
 * @param entries the ids of the entries that come first, in their order
 * @param reason why, for staff to remember
 * @param until the last day on which it holds
 * @param off whether it is kept but does nothing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Pin(
        String slug,
        SortedMap<String, List<String>> words,
        List<String> entries,
        @Nullable String reason,
        @Nullable LocalDate until,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean off,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    public Pin {
        words = Lists.orEmpty(words);
        entries = Lists.orEmpty(entries);
    }

    /** Whether it does anything on this day. */
    public boolean holdsOn(LocalDate day) {
        return !off && until != null && !day.isAfter(until);
    }

    Pin as(long newRevision) {
        return new Pin(slug, words, entries, reason, until, off, newRevision);
    }
}
