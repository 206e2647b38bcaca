package fingerpost.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.jspecify.annotations.Nullable;

/** Other words to try, when some that were typed are nowhere in the guide but others spelled much the same are. */
final class DidYouMean {

    /** A slip is in a word or two; a text with more strange words is about something else. */
    private static final int MOST_STRANGE_WORDS = 2;

    /** Share of letters that must agree (Levenshtein): one slip in four letters, two in eight. */
    private static final float ALIKE = 0.7f;

    private static final int SHORTEST_WORD = 4;

    private final DirectSpellChecker speller = new DirectSpellChecker();

    DidYouMean() {
        speller.setAccuracy(ALIKE);
        speller.setMinQueryLength(SHORTEST_WORD);
        speller.setThresholdFrequency(0);
    }

    /** The text with each strange word replaced by the likeliest known one, or null when there is nothing to offer. */
    @Nullable
    String suggest(SearchRequest request, List<String> languages, IndexReader index) throws IOException {
        var text = request.text();
        var offered = new StringBuilder();
        var words = BreakIterator.getWordInstance(Locale.of(request.language()));
        words.setText(text);
        int strange = 0;
        int replaced = 0;
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            var word = text.substring(from, to);
            if (isKnown(word, languages, index)) {
                offered.append(word);
                continue;
            }
            if (++strange > MOST_STRANGE_WORDS) return null;
            var better = likeliest(word, ordered(request.language(), languages), index);
            if (better != null) replaced++;
            offered.append(better == null ? word : better);
        }
        return replaced == 0 || offered.toString().equalsIgnoreCase(text) ? null : offered.toString();
    }

    private static boolean isKnown(String word, List<String> languages, IndexReader index) throws IOException {
        var spelled = Languages.spelled(word);
        if (spelled.isEmpty() || word.length() < SHORTEST_WORD || word.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        for (var language : languages) {
            if (index.docFreq(new Term(Words.SPELLED + language, spelled.getFirst())) > 0) return true;
            var analysed = Languages.words(language, word);
            if (analysed.isEmpty()) return true;
            for (var field : Words.values()) {
                if (index.docFreq(new Term(field.in(language), analysed.getFirst())) > 0) return true;
            }
        }
        return false;
    }

    private @Nullable String likeliest(String word, List<String> languages, IndexReader index) throws IOException {
        var spelled = Languages.spelled(word).getFirst();
        for (var language : languages) {
            var term = new Term(Words.SPELLED + language, spelled);
            var alike = speller.suggestSimilar(term, 1, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            if (alike.length > 0) return alike[0].string;
        }
        return null;
    }

    private static List<String> ordered(String first, List<String> languages) {
        var ordered = new ArrayList<>(languages);
        if (ordered.remove(first)) ordered.addFirst(first);
        return ordered;
    }
}
