package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** An organisation that shows the guide on its own website; it inherits everything the area has curated. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Practice(
        String slug,
        Localised name,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String postcode,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    public Practice {
        name = name == null ? Localised.NONE : name;
    }

    Practice as(long newRevision) {
        return new Practice(slug, name, website, phone, address, postcode, newRevision);
    }
}
