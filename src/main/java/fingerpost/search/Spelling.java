package fingerpost.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/**
 * Takes a word that the guide has nowhere for the one it must have been. Only strangers are ever read as another word,
 * so a word that is spelled right always stands for itself.
 */
final class Spelling {

    private static final int MOST_REMEMBERED = 10_000;

    private final IndexReader index;
    private final List<String> languages;
    private final NearWords known = new NearWords();
    /** How many entries have each word in titles, names and everyday phrases. */
    private final Map<String, Integer> entries = new HashMap<>();

    private final Cache<String, String> remembered = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Spelling(IndexReader index, List<String> languages) throws IOException {
        this.index = index;
        this.languages = languages;
        for (var language : languages) {
            var terms = MultiTerms.getTerms(index, Words.SPELLED + language);
            if (terms == null) continue;
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                var word = term.utf8ToString();
                if (entries.put(word, each.docFreq() + entries.getOrDefault(word, 0)) == null) known.add(word);
            }
        }
    }

    /** The text with each stranger that is one slip from a known word read as that word. */
    String righted(String text) {
        var righted = new StringBuilder(text);
        for (var word : Languages.typed(text).reversed()) {
            var meant =
                    word.word().length() < NearWords.SHORTEST ? word.word() : remembered.get(word.word(), this::meant);
            if (!meant.equals(word.word())) righted.replace(word.from(), word.to(), meant);
        }
        return righted.toString();
    }

    private String meant(String word) {
        try {
            if (DidYouMean.isKnown(word, languages, index)) return word;
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
        return known.near(word).max(Comparator.comparing(entries::get)).orElse(word);
    }
}
