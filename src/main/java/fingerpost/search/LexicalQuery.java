package fingerpost.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** A person's text as a query of words, put together term by term: nothing in it is ever syntax. */
final class LexicalQuery {

    /** The rarest words carry a long text: 10, 16 and 24 found as much (2026-11-22), and each costs time. */
    private static final int MOST_WORDS = 16;

    /** What a word's weaker fields add to its strongest: 0, 0.2, 0.3, 0.7 and 1 found less in long texts (2026-11-22). */
    private static final float TIE = 0.5f;

    /** Two words side by side: 1 and 2 pull a chance pair over what the whole text says; 0 found less (2026-11-22). */
    private static final float PAIR = 0.5f;

    /** The whole text is a title, name or everyday phrase: then nothing may come before it (the story of "gp"). */
    private static final float WHOLE = 3.0f;

    /** Words that both languages have (hospital, asthma) count in the language asked in (the story of "peswch"). */
    private static final float OTHER_LANGUAGE = 0.5f;

    /** A word that the index has: what it adds to a score, and how common it is. */
    private record Word(Query query, int documents) {}

    /** A text as the index understands it: the query, and the language that knows most of its words, or null. */
    record Reading(Query query, @Nullable String language) {}

    private LexicalQuery() {}

    /** The text in the language it is asked in first, and in the area's others. */
    static Reading of(String text, String language, List<String> languages, IndexSearcher index) throws IOException {
        var byLanguage = new ArrayList<Query>();
        String best = null;
        int most = 0;
        for (var one : languages) {
            var words = Languages.words(one, text);
            var known = known(one, new LinkedHashSet<>(words), index);
            if (known.isEmpty()) continue;
            var query = in(one, words, known, index);
            byLanguage.add(one.equals(language) ? query : new BoostQuery(query, OTHER_LANGUAGE));
            if (known.size() > most) best = one;
            most = Math.max(most, known.size());
        }
        if (byLanguage.isEmpty()) return new Reading(new MatchNoDocsQuery(), null);
        return new Reading(
                byLanguage.size() == 1 ? byLanguage.getFirst() : new DisjunctionMaxQuery(byLanguage, 0), best);
    }

    private static Query in(String language, List<String> words, List<Word> known, IndexSearcher index)
            throws IOException {
        known.sort(Comparator.comparingInt(Word::documents));
        var kept = known.subList(0, Math.min(MOST_WORDS, known.size()));
        var query = new BooleanQuery.Builder();
        for (var word : kept) query.add(word.query(), BooleanClause.Occur.SHOULD);
        if (words.size() <= MOST_WORDS * 2) {
            for (var pair : Words.pairs(words)) add(query, new Term(Words.PAIRS + language, pair), PAIR, index);
            add(query, new Term(Words.WHOLE + language, String.join(" ", words)), WHOLE, index);
        }
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, Term term, float boost, IndexSearcher index)
            throws IOException {
        var states = TermStates.build(index, term, true);
        if (states.docFreq() > 0) {
            query.add(new BoostQuery(new TermQuery(term, states), boost), BooleanClause.Occur.SHOULD);
        }
    }

    private static List<Word> known(String language, Set<String> distinct, IndexSearcher index) throws IOException {
        var known = new ArrayList<Word>();
        for (var text : distinct) {
            int documents = 0;
            var fields = new ArrayList<Query>();
            for (var field : Words.values()) {
                var term = new Term(field.in(language), text);
                var states = TermStates.build(index, term, true);
                if (states.docFreq() == 0) continue;
                documents = Math.max(documents, states.docFreq());
                fields.add(new BoostQuery(new TermQuery(term, states), field.boost()));
            }
            if (!fields.isEmpty()) known.add(new Word(new DisjunctionMaxQuery(fields, TIE), documents));
        }
        return known;
    }
}
