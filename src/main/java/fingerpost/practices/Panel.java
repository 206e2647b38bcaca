package fingerpost.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import fingerpost.web.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another website shows of the guide, whichever way in it took. Every address is whole.
 *
 * @param home the guide's own page about the same; homeWords leads there
 * @param search the page of results, whose parameter q is what to search for; api the same for scripts
 * @param prefix what goUrl of the API's results is put behind
 * @param accent as #rrggbb, or null for the guide's own colour
 * @param lines the entries that come first
 * @param say the embed's own words, by the name that its script knows them by; {0} stands for a value
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Panel(
        String language,
        Words heading,
        @Nullable Words about,
        String home,
        String homeWords,
        String search,
        String api,
        String prefix,
        @Nullable String accent,
        List<Told> notices,
        List<Line> lines,
        List<Line> topics,
        Map<String, String> say) {

    /** A notice of today, and where to read more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(Words words, @Nullable String url) {}

    /** Words to press, where they lead, and what is said beside them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(Words title, String href, @Nullable Words more) {}
}
