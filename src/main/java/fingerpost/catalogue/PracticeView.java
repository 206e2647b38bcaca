package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a practice shows otherwise than the area; everything else it inherits, also what comes later. Red flags are no
 * part of it: no practice can hide one.
 *
 * @param welcome a line or two above everything else
 * @param pinned the ids of the entries that come first on its front page
 * @param hidden the ids of the entries that it never shows
 * @param topics the slugs of the topics that come first, in their order; the rest follow as the area has them
 * @param hiddenTopics the slugs of the topics that it does not lead to
 * @param accent its colour as #rrggbb, on which white can be read and which can be read on white, or null
 * @param languages those of the area's languages that it shows; empty when all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PracticeView(
        Localised welcome,
        List<String> pinned,
        SortedSet<String> hidden,
        List<String> topics,
        SortedSet<String> hiddenTopics,
        List<Notice> notices,
        @Nullable String accent,
        List<String> languages) {

    /** The area's own, unchanged. */
    public static final PracticeView INHERITED = new PracticeView(
            Localised.NONE, List.of(), sorted(null), List.of(), sorted(null), List.of(), null, List.of());

    public PracticeView {
        welcome = welcome == null ? Localised.NONE : welcome;
        pinned = Lists.orEmpty(pinned);
        hidden = sorted(hidden);
        topics = Lists.orEmpty(topics);
        hiddenTopics = sorted(hiddenTopics);
        notices = Lists.orEmpty(notices);
        languages = Lists.orEmpty(languages);
    }

    /** The same, hiding these. */
    public PracticeView hiding(Set<String> entries, Set<String> topicSlugs) {
        return new PracticeView(
                welcome, pinned, sorted(entries), topics, sorted(topicSlugs), notices, accent, languages);
    }

    private static SortedSet<String> sorted(@Nullable Set<String> given) {
        return Collections.unmodifiableSortedSet(given == null ? new TreeSet<>() : new TreeSet<>(given));
    }

    /** Tells Jackson to leave out a view that changes nothing. */
    static final class Unchanged {

        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || INHERITED.equals(other);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
