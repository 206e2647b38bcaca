package fingerpost.staff;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far an entry's words are in one language.
 *
 * @param missing the fields that say something in another language and nothing in this one
 * @param awaiting whether its words wait for somebody who knows the language
 */
record InLanguage(String language, List<String> missing, boolean awaiting) {

    private static final List<String> FIELDS = List.of("title", "summary", "why");

    /** Of the words that stand in an entry's form, for each of its languages; none when nothing stands there. */
    static List<InLanguage> of(Typed typed) {
        var waiting = typed.at("unreviewedLanguages").lines().toList();
        var said = new LinkedHashMap<String, List<String>>();
        for (var field : FIELDS) {
            said.put(
                    field,
                    typed.languages().stream()
                            .filter(language ->
                                    !typed.at(field + "." + language).isEmpty())
                            .toList());
        }
        return of(said, typed.languages(), waiting);
    }

    static List<InLanguage> of(Entry entry, List<String> languages) {
        var said = new LinkedHashMap<String, List<String>>();
        said.put("title", in(entry.title()));
        said.put("summary", in(entry.summary()));
        said.put("why", in(entry.why()));
        return of(said, languages, entry.unreviewedLanguages());
    }

    private static List<String> in(Localised words) {
        return List.copyOf(words.byLanguage().keySet());
    }

    private static List<InLanguage> of(Map<String, List<String>> said, List<String> languages, List<String> waiting) {
        if (said.values().stream().allMatch(List::isEmpty)) return List.of();
        return languages.stream()
                .map(language -> new InLanguage(
                        language,
                        FIELDS.stream()
                                .filter(field ->
                                        !said.getOrDefault(field, List.of()).isEmpty())
                                .filter(field ->
                                        !said.getOrDefault(field, List.of()).contains(language))
                                .toList(),
                        waiting.contains(language)))
                .toList();
    }

    /** What a person still has to do, or that nothing is left: missing, awaiting or reviewed. */
    String word() {
        if (!missing.isEmpty()) return "missing";
        return awaiting ? "awaiting" : "reviewed";
    }
}
