package fingerpost.catalogue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Absent lists read as empty ones, and lists per language in language order. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> SortedMap<String, List<T>> orEmpty(@Nullable Map<String, List<T>> byLanguage) {
        var sorted = new TreeMap<String, List<T>>();
        if (byLanguage != null) {
            byLanguage.forEach((language, phrases) -> {
                if (!phrases.isEmpty()) sorted.put(language, List.copyOf(phrases));
            });
        }
        return java.util.Collections.unmodifiableSortedMap(sorted);
    }
}
