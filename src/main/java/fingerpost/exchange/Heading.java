package fingerpost.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a heading tells of its column.
 *
 * @param field the field, with its language where it has one, or null when the heading tells none
 * @param exact whether the whole heading is what people call that field, not only some words of it
 * @param language the language the heading names, or null
 * @param notes whether the column is what staff noted for themselves
 */
record Heading(
        @Nullable String field, boolean exact, @Nullable String language, boolean notes) {

    private static final Locale WELSH = Locale.of("cy");

    static Heading read(String heading, List<String> languages) {
        var known = CsvColumn.named(heading, languages.getFirst());
        if (known.isPresent()) {
            var name = known.get().name();
            for (var field : List.of(name, "service." + name)) {
                if (SheetField.all(languages).contains(field)) {
                    return new Heading(field, true, known.get().language(), false);
                }
            }
        }
        var words = plain(heading);
        String named = null;
        for (var language : languages) {
            for (var name : names(language)) {
                var without = (" " + words + " ")
                        .replaceFirst(" (?:in |yn |yn y )?" + name + " ", " ")
                        .strip();
                if (named == null && !without.equals(words)) {
                    named = language;
                    words = without;
                }
            }
        }
        if (SheetField.NOTES.contains(words)) return new Heading(null, true, named, true);
        return best(words, named, languages);
    }

    private static Heading best(String words, @Nullable String named, List<String> languages) {
        String found = null;
        int longest = 0;
        for (var field : SheetField.words().entrySet()) {
            for (var said : field.getValue()) {
                if (said.length() > longest && (" " + words + " ").contains(" " + said + " ")) {
                    found = field.getKey();
                    longest = said.length();
                }
            }
        }
        if (found == null) return new Heading(null, false, named, false);
        boolean welsh = found.endsWith(" cy");
        var base = welsh ? found.substring(0, found.length() - 3) : found;
        var language = named != null ? named : welsh && languages.contains("cy") ? "cy" : languages.getFirst();
        return new Heading(in(base, language, languages), longest == words.length(), language, false);
    }

    /** The field's name, with the language after it where the field has words in each. */
    static String in(String base, String language, List<String> languages) {
        if (base.equals("url")) return language.equals(languages.getFirst()) ? "url" : "urls." + language;
        return SheetField.BY_LANGUAGE.contains(base) ? base + "." + language : base;
    }

    private static Set<String> names(String language) {
        var locale = Locale.of(language);
        var names = Stream.of(Locale.ENGLISH, WELSH, locale)
                .map(in -> plain(locale.getDisplayLanguage(in)))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        if (language.equals("cy")) names.addAll(List.of("gymraeg", "cym", "wel"));
        if (language.equals("en")) names.addAll(List.of("saesneg", "eng", "saes"));
        names.add(language);
        return names;
    }

    /** Small letters and digits with single blanks between them, without accents. */
    static String plain(String words) {
        var letters = Normalizer.normalize(words.length() > 200 ? words.substring(0, 200) : words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                // titleWelsh and TitleWelsh are two words
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return String.join(" ", new ArrayList<>(List.of(letters.split("[^a-z0-9]+"))))
                .strip();
    }
}
