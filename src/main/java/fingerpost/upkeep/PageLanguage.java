package fingerpost.upkeep;

import fingerpost.catalogue.EntryRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The language a page is in: as it says itself, unless its words plainly say otherwise. */
final class PageLanguage {

    // small words that the other language does not have
    private static final Map<String, Set<String>> TELLING = Map.of(
            "en",
            Set.of(
                    "the", "and", "of", "to", "is", "are", "for", "with", "you", "your", "that", "this", "have", "or",
                    "it", "be", "from", "can", "if", "on"),
            "cy",
            Set.of(
                    "yn", "yr", "mae", "ac", "ei", "gyda", "eich", "chi", "neu", "os", "gan", "wedi", "sydd", "gael",
                    "ddim", "hyn", "hwn", "oes", "fod", "bod"));
    private static final Map<String, String> LANGUAGES = languages();
    private static final int MOST_WORDS = 600;
    private static final int MOST_LETTERS = 4_000;
    private static final int LONGEST = 5;
    // a Welsh page made from an English template says that it is English
    private static final int PLAIN = 20;
    private static final int TIMES = 4;

    private PageLanguage() {}

    /** The language that each of these words tells. */
    private static Map<String, String> languages() {
        var languages = new HashMap<String, String>();
        TELLING.forEach((language, words) -> words.forEach(word -> languages.put(word, language)));
        return languages;
    }

    /** Its ISO 639-1 code, or null when nothing tells. */
    static @Nullable String of(
            Document document, @Nullable String header, List<Section> sections, List<String> languages) {
        var html = document.firstElementChild();
        var said = html == null ? null : code(html.attr("lang"));
        if (said == null && html != null) said = code(html.attr("xml:lang"));
        if (said == null && header != null) said = code(header);
        var counts = counts(beginning(sections), languages);
        var heard = heard(counts);
        if (heard == null || heard.equals(said)) return said;
        int forSaid = said == null ? 0 : counts.getOrDefault(said, 0);
        int forHeard = counts.getOrDefault(heard, 0);
        if (said == null) return forHeard > 2 ? heard : null;
        return TELLING.containsKey(said) && forHeard >= PLAIN && forHeard >= TIMES * forSaid ? heard : said;
    }

    private static String beginning(List<Section> sections) {
        var words = new StringBuilder();
        for (var section : sections) {
            words.append(section.heading()).append(' ');
            for (var line : section.lines()) words.append(line).append(' ');
            if (words.length() > MOST_LETTERS) break;
        }
        return words.toString();
    }

    /** Whether its words are known here, because people here speak it. */
    static boolean isHeard(String language) {
        return TELLING.containsKey(language);
    }

    /** The first language that an attribute or header names: en-GB is en. */
    static @Nullable String code(String written) {
        var code = written.strip().split("[-_,;\\s]", 2)[0].toLowerCase(Locale.ROOT);
        return EntryRules.isLanguage(code) ? code : null;
    }

    private static Map<String, Integer> counts(String text, List<String> languages) {
        var counts = new HashMap<String, Integer>();
        int words = 0;
        int from = 0;
        for (int at = 0; at <= text.length() && words < MOST_WORDS; at++) {
            if (at < text.length() && isOfWord(text.charAt(at))) continue;
            if (at > from) {
                words++;
                // longer ones tell nothing
                var word = at - from > LONGEST ? "" : text.substring(from, at).toLowerCase(Locale.ROOT);
                var language = word.isEmpty() ? null : LANGUAGES.get(word);
                if (language != null && languages.contains(language)) counts.merge(language, 1, Integer::sum);
            }
            from = at + 1;
        }
        return counts;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '’' || c == '\'';
    }

    private static @Nullable String heard(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
