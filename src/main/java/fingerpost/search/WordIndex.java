package fingerpost.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * One commit of the index of words, made ready to be asked: the facts of its entries, and what each word that people use
 * adds to which of them. A guide is small enough to hold that in memory, so that a search only adds up.
 */
final class WordIndex {

    /** Eight bytes each: sixteen megabytes, which is every word of some ten thousand entries. */
    private static final int MOST_IMPACTS = 2_000_000;

    /** A word nobody wrote takes room too. */
    private static final int ROOM_OF_A_WORD = 16;

    /** What one word in one field adds to the score of each entry that has it there, by the entry's document. */
    record Impacts(int[] documents, float[] scores) {

        private static final Impacts NONE = new Impacts(new int[0], new float[0]);

        int size() {
            return documents.length;
        }
    }

    private final IndexSearcher searcher;
    private final @Nullable Facts[] facts;
    /** Scores of an earlier search, to be used again: new ones for each would keep the garbage collector busy. */
    private final Queue<WordScores> spare = new ConcurrentLinkedQueue<>();

    private final Cache<Term, Impacts> impacts = Caffeine.newBuilder()
            // its housekeeping costs less than handing it to another thread
            .executor(Runnable::run)
            .maximumWeight(MOST_IMPACTS)
            .weigher((Term _, Impacts some) -> some.size() + ROOM_OF_A_WORD)
            .build();

    private final Spelling spelling;

    WordIndex(IndexSearcher searcher, List<String> languages) throws IOException {
        this.searcher = searcher;
        this.spelling = new Spelling(searcher.getIndexReader(), languages);
        this.facts = Facts.all(searcher);
    }

    boolean isOf(IndexSearcher other) {
        return searcher == other;
    }

    /** One more than the highest number of a document. */
    int size() {
        return facts.length;
    }

    Spelling spelling() {
        return spelling;
    }

    /** The facts of every entry. */
    Stream<Facts> all() {
        return Arrays.stream(facts).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    Facts facts(int document) {
        return Objects.requireNonNull(facts[document]);
    }

    /** Scores of nothing; give them back when done. */
    WordScores scores() {
        var used = spare.poll();
        return used == null ? new WordScores(facts.length) : used;
    }

    void giveBack(WordScores scores) {
        scores.clear();
        spare.add(scores);
    }

    /** What the term adds to each entry that has it, times the boost, which must be the same at every call for a field. */
    Impacts impacts(Term term, float boost) {
        return impacts.get(term, _ -> {
            try {
                return read(term, boost);
            } catch (IOException cannotRead) {
                throw new UncheckedIOException(cannotRead);
            }
        });
    }

    private Impacts read(Term term, float boost) throws IOException {
        var states = TermStates.build(searcher, term, true);
        if (states.docFreq() == 0) return Impacts.NONE;
        var scorer = searcher.getSimilarity()
                .scorer(
                        boost,
                        searcher.collectionStatistics(term.field()),
                        searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
        var documents = new int[states.docFreq()];
        var scores = new float[states.docFreq()];
        int found = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var terms = leaf.reader().terms(term.field());
            var there = terms == null ? null : terms.iterator();
            if (there == null || !there.seekExact(term.bytes())) continue;
            var live = leaf.reader().getLiveDocs();
            var norms = leaf.reader().getNormValues(term.field());
            var postings = there.postings(null, PostingsEnum.FREQS);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live != null && !live.get(doc)) continue;
                long norm = norms != null && norms.advanceExact(doc) ? norms.longValue() : 1;
                documents[found] = leaf.docBase + doc;
                scores[found++] = scorer.score(postings.freq(), norm);
            }
        }
        return found == documents.length
                ? new Impacts(documents, scores)
                : new Impacts(Arrays.copyOf(documents, found), Arrays.copyOf(scores, found));
    }
}
