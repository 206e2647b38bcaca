package fingerpost.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The practice in whose view a page is, as its frame shows it.
 *
 * @param name its name for the reader of the page
 * @param languages those it is shown in, the first first
 * @param accent its colour as #rrggbb, or null
 * @param notices what it tells everybody today
 */
public record InPractice(
        String slug,
        Words name,
        List<String> languages,
        @Nullable String accent,
        List<Told> notices) {

    /** A notice, and where to read more, or null. */
    public record Told(Words text, @Nullable String url) {}

    /** Where its pages are, without a language. */
    static String prefix(String slug) {
        return Spoken.PRACTICE + slug;
    }

    /** Where the style of its colour is, or null. */
    public @Nullable String stylesheet() {
        return accent == null ? null : Accents.href(accent);
    }
}
