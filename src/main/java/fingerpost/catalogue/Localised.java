package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The same words in one or more languages, by ISO 639-1 code; blank words are not kept. */
public record Localised(@JsonValue SortedMap<String, String> byLanguage) {

    public static final Localised NONE = new Localised(new TreeMap<>());

    public Localised {
        var kept = new TreeMap<String, String>();
        byLanguage.forEach((language, words) -> {
            if (!words.isBlank()) kept.put(language, words.strip());
        });
        byLanguage = java.util.Collections.unmodifiableSortedMap(kept);
    }

    @JsonCreator
    public static Localised of(@Nullable Map<String, String> byLanguage) {
        return byLanguage == null || byLanguage.isEmpty() ? NONE : new Localised(new TreeMap<>(byLanguage));
    }

    /** The words in one language only. */
    public static Localised in(String language, String words) {
        return of(Map.of(language, words));
    }

    /** The words in this language, or null when there are none. */
    public @Nullable String exactly(String language) {
        return byLanguage.get(language);
    }

    /** The words in this language, else in any other, else the empty string. */
    public String best(String language) {
        var exact = byLanguage.get(language);
        if (exact != null) return exact;
        return byLanguage.isEmpty()
                ? ""
                : byLanguage.getOrDefault("en", byLanguage.firstEntry().getValue());
    }

    /** The language that {@link #best} answers in for this one, so that a page can mark it. */
    public String languageOfBest(String language) {
        if (byLanguage.containsKey(language) || byLanguage.isEmpty()) return language;
        return byLanguage.containsKey("en") ? "en" : byLanguage.firstKey();
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
