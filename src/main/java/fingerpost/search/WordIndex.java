package fingerpost.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
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

    /** Searches that run at once on a machine of usual size. */
    private static final int MOST_SPARE = 8;

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
    private final Queue<WordScores> spare = new ArrayBlockingQueue<>(MOST_SPARE);

    /** All of it goes when it is full: which words were used last is not worth writing down some hundred times a search. */
    private final Map<Term, Impacts> impacts = new ConcurrentHashMap<>();

    private final AtomicLong room = new AtomicLong();
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
        // no matter whether there is room for it
        var _ = spare.offer(scores);
    }

    /** What the term adds to each entry that has it, times the boost, which must be the same at every call for a field. */
    Impacts impacts(Term term, float boost) {
        var known = impacts.get(term);
        if (known != null) return known;
        try {
            var read = read(term, boost);
            if (room.addAndGet(read.size() + ROOM_OF_A_WORD) > MOST_IMPACTS) {
                impacts.clear();
                room.set(read.size() + ROOM_OF_A_WORD);
            }
            impacts.put(term, read);
            return read;
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** Where a term stands in one leaf of the index. */
    private record Standing(LeafReaderContext leaf, TermsEnum terms) {}

    private Impacts read(Term term, float boost) throws IOException {
        var standings = new ArrayList<Standing>();
        int inDocuments = 0;
        long inAll = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var terms = leaf.reader().terms(term.field());
            var there = terms == null ? null : terms.iterator();
            if (there == null || !there.seekExact(term.bytes())) continue;
            standings.add(new Standing(leaf, there));
            inDocuments += there.docFreq();
            inAll += there.totalTermFreq();
        }
        if (inDocuments == 0) return Impacts.NONE;
        var scorer = searcher.getSimilarity()
                .scorer(
                        boost,
                        searcher.collectionStatistics(term.field()),
                        searcher.termStatistics(term, inDocuments, inAll));
        var documents = new int[inDocuments];
        var scores = new float[inDocuments];
        int found = 0;
        for (var standing : standings) {
            var leaf = standing.leaf();
            var live = leaf.reader().getLiveDocs();
            var norms = leaf.reader().getNormValues(term.field());
            var postings = standing.terms().postings(null, PostingsEnum.FREQS);
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
