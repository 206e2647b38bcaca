package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who publishes a resource, and the marks that make it trustworthy (NHS body, PIF TICK, charity number). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Source(
        String slug,
        Localised name,
        @Nullable String url,
        List<String> marks,
        @Nullable String licence,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    public Source {
        name = name == null ? Localised.NONE : name;
        marks = Lists.orEmpty(marks);
    }

    Source as(long newRevision) {
        return new Source(slug, name, url, marks, licence, newRevision);
    }
}
