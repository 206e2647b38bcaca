package fingerpost.upkeep;

import com.fasterxml.jackson.annotation.JsonInclude;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.PublisherReview;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is compared and kept privately: other people's words, never shown to the public.
 *
 * @param title without the website's name; empty when it has none
 * @param language of the words, as ISO 639-1, or null when it cannot be told
 * @param sections its main text in order, at most {@link MainText#LONGEST} characters in all
 * @param printed the review dates that its publisher prints on it, or null
 * @param twins addresses of the same page in the area's other languages, by language
 * @param noindex the website asks that its words not be found by searching
 * @param bodyHash of the bytes that came: the same for the same bytes
 * @param etag to ask with whether it is still the same, or null
 * @param lastModified to ask with, as the website wrote it, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PageSeen(
        String title,
        @Nullable String language,
        List<Section> sections,
        @Nullable PublisherReview printed,
        Map<String, String> twins,
        boolean noindex,
        long bodyHash,
        @Nullable String etag,
        @Nullable String lastModified) {

    /**
     * What the answer's headers say of the page, each as written or null.
     *
     * @param robots X-Robots-Tag's words
     */
    public record Headers(
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String robots) {

        public static final Headers NONE = new Headers(null, null, null);
    }

    @SuppressWarnings("ConstantValue") // what is empty is not written, so it is absent when it is read
    public PageSeen {
        title = title == null ? "" : title;
        sections = sections == null ? List.of() : List.copyOf(sections);
        twins = twins == null ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(twins));
    }

    /** The page as it is stored; the same bytes for the same page, always. */
    public String json() {
        return Documents.MAPPER.writeValueAsString(this);
    }

    /** A page as {@link #json} wrote it. */
    public static PageSeen of(String json) {
        return Documents.MAPPER.readValue(json, PageSeen.class);
    }

    /** The main text with its headings, a line for each block. */
    public String text() {
        var text = new StringJoiner("\n");
        for (var section : sections) {
            if (!section.heading().isEmpty()) text.add(section.heading());
            section.lines().forEach(text::add);
        }
        return text.toString();
    }

    /** The words to find the page by: none when its website asks that it not be found. */
    public String toBeFoundBy() {
        return noindex ? "" : text();
    }
}
