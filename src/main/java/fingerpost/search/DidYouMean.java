package fingerpost.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
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

    /** No word of either language is longer, and comparing a text without any spaces takes a third of a second. */
    private static final int LONGEST_WORD = 30;

    /** A longer text is searched well enough without the word that has a slip, unless it finds fewer than these. */
    private static final int SHORT_TEXT = 8;

    private static final int FEW = 3;

    /** Two slips in a shorter word leave too few letters that agree, and looking for them costs ten times as much. */
    private static final int SHORTEST_OF_TWO_SLIPS = 7;

    /** The likeliest may be of entries that were taken out. */
    private static final int MOST_ALIKE = 5;

    private final DirectSpellChecker forOneSlip = speller(1);
    private final DirectSpellChecker forTwoSlips = speller(2);

    private static DirectSpellChecker speller(int slips) {
        var speller = new DirectSpellChecker();
        speller.setMaxEdits(slips);
        speller.setAccuracy(ALIKE);
        speller.setMinQueryLength(SHORTEST_WORD);
        speller.setThresholdFrequency(0);
        return speller;
    }

    /** The text with each strange word replaced by the likeliest known one, or null when there is nothing to offer. */
    @Nullable
    String suggest(SearchRequest request, int found, List<String> languages, IndexReader index) throws IOException {
        var typed = Languages.typed(request.text());
        if (typed.size() > SHORT_TEXT && found >= FEW) return null;
        var ordered = ordered(request.language(), languages);
        var strange = new ArrayList<Languages.Typed>();
        for (var word : typed) if (!isKnown(word.word(), ordered, index)) strange.add(word);
        if (strange.isEmpty() || strange.size() > MOST_STRANGE_WORDS) return null;
        var offered = new StringBuilder(request.text());
        for (var word : strange.reversed()) {
            var better = likeliest(word.word(), ordered, index);
            if (better != null) offered.replace(word.from(), word.to(), better);
        }
        return offered.toString().equalsIgnoreCase(request.text()) ? null : offered.toString();
    }

    static boolean isKnown(String word, List<String> languages, IndexReader index) throws IOException {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) return true;
        if (word.chars().anyMatch(Character::isDigit)) return true;
        for (var language : languages) {
            if (index.docFreq(new Term(Words.SPELLED + language, word)) > 0) return true;
        }
        for (var language : languages) {
            var analysed = Languages.words(language, word);
            if (analysed.isEmpty()) return true;
            for (var field : Words.values()) {
                if (index.docFreq(new Term(field.in(language), analysed.getFirst())) > 0) return true;
            }
        }
        return false;
    }

    private @Nullable String likeliest(String word, List<String> languages, IndexReader index) throws IOException {
        var speller = word.length() < SHORTEST_OF_TWO_SLIPS ? forOneSlip : forTwoSlips;
        for (var language : languages) {
            var term = new Term(Words.SPELLED + language, word);
            for (var alike : speller.suggestSimilar(term, MOST_ALIKE, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
                if (isSaid(new Term(term.field(), alike.string), index)) return alike.string;
            }
        }
        return null;
    }

    /** Whether an entry says the word now: the index keeps words of what was taken out until it is tidied. */
    private static boolean isSaid(Term word, IndexReader index) throws IOException {
        for (var leaf : index.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var postings = leaf.reader().postings(word, PostingsEnum.NONE);
            if (postings == null) continue;
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) return true;
            }
        }
        return false;
    }

    private static List<String> ordered(String first, List<String> languages) {
        var ordered = new ArrayList<>(languages);
        if (ordered.remove(first)) ordered.addFirst(first);
        return ordered;
    }
}
