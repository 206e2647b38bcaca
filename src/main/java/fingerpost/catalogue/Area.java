package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one installation serves. The first language is the one plain strings are in; districts are postcode districts
 * (CF14); featured are the topics often needed now, at most six; a demonstration says so on every page.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Area(
        Localised name,
        List<String> languages,
        List<String> districts,
        List<String> featured,
        @Nullable String organisation,
        boolean demonstration) {

    /** What a new installation is until its people have named it. */
    public static final Area UNNAMED = new Area(
            Localised.of(java.util.Map.of("en", "Your area", "cy", "Eich ardal")),
            List.of("en", "cy"),
            List.of(),
            List.of(),
            null,
            false);

    public Area {
        name = name == null ? Localised.NONE : name;
        languages = languages == null || languages.isEmpty() ? List.of("en", "cy") : List.copyOf(languages);
        districts = Lists.orEmpty(districts);
        featured = Lists.orEmpty(featured);
    }

    /** The same area under this name. */
    public Area named(Localised newName) {
        return new Area(newName, languages, districts, featured, organisation, demonstration);
    }

    public String firstLanguage() {
        return languages.getFirst();
    }
}
