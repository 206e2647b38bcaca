package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that shows the guide on its own website; it inherits everything the area has curated, but for what its
 * view says otherwise. Hours are in OpenStreetMap's opening_hours form or as people write them.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Practice(
        String slug,
        Localised name,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String hours,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = PracticeView.Unchanged.class)
        PracticeView view,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    public Practice {
        name = name == null ? Localised.NONE : name;
        view = view == null ? PracticeView.INHERITED : view;
    }

    /** A practice of which nothing but its name is known. */
    public static Practice named(String slug, Localised name) {
        return new Practice(slug, name, null, null, null, null, null, null, PracticeView.INHERITED, 0);
    }

    /** The same practice under this name. */
    public Practice named(Localised newName) {
        return new Practice(slug, newName, website, phone, email, address, postcode, hours, view, revision);
    }

    /** The same practice, showing this. */
    public Practice showing(PracticeView newView) {
        return new Practice(slug, name, website, phone, email, address, postcode, hours, newView, revision);
    }

    Practice as(long newRevision) {
        return new Practice(slug, name, website, phone, email, address, postcode, hours, view, newRevision);
    }
}
