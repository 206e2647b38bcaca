package fingerpost.upkeep;

import fingerpost.catalogue.Format;
import fingerpost.catalogue.PublisherReview;
import fingerpost.catalogue.Video;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, to fill a form with. All of it is other people's words: plain text without markup, clipped
 * to what an entry may hold, and to be looked at by a person before it is kept.
 *
 * @param link the address to keep: where the redirects ended, as the page itself writes it, without trackers
 * @param alsoAt the other addresses that lead to it: the one asked for, redirects, the canonical one
 * @param title without the website's name, or null
 * @param summary one or two sentences, or null
 * @param language of the words, as ISO 639-1, or null when it cannot be told
 * @param twins addresses of the same page in the area's other languages, by language
 * @param publisher the website's host without www
 * @param publisherName as the website writes it, or null
 * @param printed the review dates printed on the page, or null
 * @param modified when the page says that it was changed, or null
 * @param contact of a service that the page is about, or null
 * @param text the page's main words, a line for each block; for finding only
 */
public record ReadPage(
        String link,
        List<String> alsoAt,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String language,
        SortedMap<String, String> twins,
        String publisher,
        @Nullable String publisherName,
        Format format,
        @Nullable PublisherReview printed,
        @Nullable LocalDate modified,
        @Nullable Video video,
        @Nullable Contact contact,
        List<String> headings,
        String text) {

    /** How to reach a service, as its website says it to machines. */
    public record Contact(@Nullable String phone, @Nullable String postcode) {}

    public ReadPage {
        alsoAt = List.copyOf(alsoAt);
        twins = Collections.unmodifiableSortedMap(new TreeMap<>(twins));
        headings = List.copyOf(headings);
    }

    /** Every address that leads to the page, the one to keep first. */
    public List<String> addresses() {
        var all = new LinkedHashSet<String>();
        all.add(link);
        all.addAll(alsoAt);
        return List.copyOf(all);
    }

    /** A page that only its address and kind tell of, such as a leaflet. */
    static ReadPage ofFile(String link, List<String> alsoAt, @Nullable String title, String publisher, Format format) {
        return new ReadPage(
                link,
                alsoAt,
                title,
                null,
                null,
                new TreeMap<>(Map.of()),
                publisher,
                null,
                format,
                null,
                null,
                null,
                null,
                List.of(),
                "");
    }
}
