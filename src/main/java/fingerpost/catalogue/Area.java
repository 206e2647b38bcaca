package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one installation serves. The first language is the one plain strings are in; districts are postcode districts
 * (CF14); featured are the topics often needed now, at most six; a demonstration says so on every page; the review
 * policy has months by kind (resource, service) or format (page, video …).
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Area(
        Localised name,
        List<String> languages,
        List<String> districts,
        List<String> featured,
        @Nullable String organisation,
        boolean demonstration,
        SortedMap<String, Integer> reviewPolicy) {

    /** Months until somebody looks again, where the area says nothing else. */
    private static final Map<Kind, Integer> USUAL = Map.of(Kind.RESOURCE, 24, Kind.SERVICE, 12);

    /** What a new installation is until its people have named it. */
    public static final Area UNNAMED = new Area(
            Localised.of(Map.of("en", "Your area", "cy", "Eich ardal")),
            List.of("en", "cy"),
            List.of(),
            List.of(),
            null,
            false,
            Collections.emptySortedMap());

    public Area {
        name = name == null ? Localised.NONE : name;
        languages = languages == null || languages.isEmpty() ? List.of("en", "cy") : List.copyOf(languages);
        districts = Lists.orEmpty(districts);
        featured = Lists.orEmpty(featured);
        reviewPolicy = reviewPolicy == null
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(reviewPolicy));
    }

    /** Months until this entry is to be looked at again: by its format, else by its kind. */
    public int monthsUntilReview(Entry entry) {
        var kind = reviewPolicy.getOrDefault(entry.kind().word(), USUAL.getOrDefault(entry.kind(), 24));
        var format = entry.format();
        return format == null ? kind : reviewPolicy.getOrDefault(format.word(), kind);
    }

    /** The same area under this name. */
    public Area named(Localised newName) {
        return new Area(newName, languages, districts, featured, organisation, demonstration, reviewPolicy);
    }

    /** The same area with these topics featured. */
    Area featuring(List<String> topics) {
        return new Area(name, languages, districts, topics, organisation, demonstration, reviewPolicy);
    }

    public String firstLanguage() {
        return languages.getFirst();
    }
}
