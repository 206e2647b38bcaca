package fingerpost.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A person's text as a query of words, put together term by term: nothing in it is ever syntax. */
final class LexicalQuery {

    private static final int MOST_WORDS = 16;
    private static final float TIE = 0.2f;
    private static final float PAIR = 1.0f;
    private static final float OTHER_LANGUAGE = 0.5f;

    private record Word(String text, int documents) {}

    private LexicalQuery() {}

    /** The text in its own language first, and in the area's others. */
    static Query of(String text, String language, List<String> languages, IndexReader index) throws IOException {
        var byLanguage = new ArrayList<Query>();
        for (var one : languages) {
            var query = in(one, Languages.words(one, text), index);
            if (query instanceof MatchNoDocsQuery) continue;
            byLanguage.add(one.equals(language) ? query : new BoostQuery(query, OTHER_LANGUAGE));
        }
        if (byLanguage.isEmpty()) return new MatchNoDocsQuery();
        return byLanguage.size() == 1 ? byLanguage.getFirst() : new DisjunctionMaxQuery(byLanguage, 0);
    }

    private static Query in(String language, List<String> words, IndexReader index) throws IOException {
        var kept = rarest(language, new LinkedHashSet<>(words), index);
        if (kept.isEmpty()) return new MatchNoDocsQuery();
        var query = new BooleanQuery.Builder();
        for (var word : kept) {
            var fields = new ArrayList<Query>();
            for (var field : Words.values()) {
                var term = new Term(field.in(language), word.text());
                if (index.docFreq(term) > 0) fields.add(new BoostQuery(new TermQuery(term), field.boost()));
            }
            query.add(new DisjunctionMaxQuery(fields, TIE), BooleanClause.Occur.SHOULD);
        }
        for (var pair : Words.pairs(words)) {
            var term = new Term(Words.PAIRS + language, pair);
            if (index.docFreq(term) > 0) {
                query.add(new BoostQuery(new TermQuery(term), PAIR), BooleanClause.Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static List<Word> rarest(String language, LinkedHashSet<String> distinct, IndexReader index)
            throws IOException {
        var known = new ArrayList<Word>();
        for (var text : distinct) {
            int documents = 0;
            for (var field : Words.values()) {
                documents = Math.max(documents, index.docFreq(new Term(field.in(language), text)));
            }
            if (documents > 0) known.add(new Word(text, documents));
        }
        known.sort(Comparator.comparingInt(Word::documents).thenComparing(Word::text));
        return known.subList(0, Math.min(MOST_WORDS, known.size()));
    }
}
