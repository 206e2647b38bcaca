package fingerpost.upkeep;

import fingerpost.catalogue.EntryRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The language a page is in: as it says itself, unless its words plainly say otherwise. */
final class PageLanguage {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
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
    private static final int MOST_WORDS = 5_000;
    // a Welsh page made from an English template says that it is English
    private static final int PLAIN = 20;
    private static final int TIMES = 4;

    private PageLanguage() {}

    /** Its ISO 639-1 code, or null when nothing tells. */
    static @Nullable String of(Document document, @Nullable String header, String text, List<String> languages) {
        var said = code(document.select("html").attr("lang"));
        if (said == null) said = code(document.select("html").attr("xml:lang"));
        if (said == null && header != null) said = code(header);
        var counts = counts(text, languages);
        var heard = heard(counts);
        if (heard == null || heard.equals(said)) return said;
        int forSaid = said == null ? 0 : counts.getOrDefault(said, 0);
        int forHeard = counts.getOrDefault(heard, 0);
        if (said == null) return forHeard > 2 ? heard : null;
        return TELLING.containsKey(said) && forHeard >= PLAIN && forHeard >= TIMES * forSaid ? heard : said;
    }

    /** The first language that an attribute or header names: en-GB is en. */
    static @Nullable String code(String written) {
        var code = written.strip().split("[-_,;\\s]", 2)[0].toLowerCase(Locale.ROOT);
        return EntryRules.isLanguage(code) ? code : null;
    }

    private static Map<String, Integer> counts(String text, List<String> languages) {
        var counts = new HashMap<String, Integer>();
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < MOST_WORDS && words.find(); i++) {
            for (var language : languages) {
                if (TELLING.getOrDefault(language, Set.of()).contains(words.group())) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static @Nullable String heard(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
