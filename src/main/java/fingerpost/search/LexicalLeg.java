package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/** Finds entries by their words. */
final class LexicalLeg implements AutoCloseable {

    /** Counts up when documents or analysis change, so that older indexes are built anew. */
    private static final int SCHEMA = 9;

    /** Lucene's usual saturation; 0.6, 0.9 and 1.6 found as much (2026-11-22). */
    private static final float SATURATION = 1.2f;

    /** Long pages are long because they say much: 0.5 found more in long texts than the usual 0.75 (2026-11-22). */
    private static final float LENGTH = 0.5f;

    private static final int ENTRIES_A_BATCH = 500;
    private static final int BATCHES_A_COMMIT = 20;

    private final Catalogue catalogue;
    private final IndexFolder folder;
    private final Follower follower;
    private volatile @Nullable WordIndex words;
    private final DidYouMean didYouMean = new DidYouMean();

    LexicalLeg(Path path, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.folder = new IndexFolder(path, Codec.getDefault(), new BM25Similarity(SATURATION, LENGTH));
        this.follower = new Follower(catalogue, folder, "words", ENTRIES_A_BATCH, BATCHES_A_COMMIT);
    }

    /**
     * What the words found, best first.
     *
     * @param language the one that knows most of the words, or null when none does
     * @param isNamed whether the whole text is a title, a name or an everyday phrase
     */
    record Answer(List<Facts.Scored> found, @Nullable String language, boolean isNamed) {

        static final Answer NONE = new Answer(List.of(), null, false);
    }

    /** The entries that hold the request's words, at most this many. */
    Answer find(SearchRequest request, int most) {
        var found = folder.ask(schema(), searcher -> find(searcher, request, most));
        return found == null ? Answer.NONE : found;
    }

    private Answer find(IndexSearcher searcher, SearchRequest request, int most) throws IOException {
        var index = index(searcher);
        var answer = LexicalQuery.of(request.text(), request.language(), languages(), index);
        var scores = answer.scores();
        if (scores == null) return Answer.NONE;
        var best = new LongHeap(most);
        for (int document = 0; document < scores.size(); document++) {
            float score = scores.of(document);
            if (score == 0) continue;
            var facts = index.facts(document);
            if (!Filters.leaveIn(request, facts)) continue;
            score += Filters.nearness(request, facts);
            best.insertWithOverflow((long) Float.floatToIntBits(score) << Integer.SIZE | Integer.MAX_VALUE - document);
        }
        index.giveBack(scores);
        var found = new ArrayList<Facts.Scored>(best.size());
        while (best.size() > 0) {
            long next = best.pop();
            int document = Integer.MAX_VALUE - (int) next;
            found.add(new Facts.Scored(index.facts(document), Float.intBitsToFloat((int) (next >> Integer.SIZE))));
        }
        return new Answer(found.reversed(), answer.language(), answer.isNamed());
    }

    private WordIndex index(IndexSearcher searcher) throws IOException {
        var now = words;
        if (now == null || !now.isOf(searcher)) {
            now = new WordIndex(searcher, languages());
            words = now;
        }
        return now;
    }

    /** The text with each slip put right. */
    String righted(String text) {
        var righted =
                folder.ask(schema(), searcher -> index(searcher).spelling().righted(text));
        return righted == null ? text : righted;
    }

    /** The text without what it says is not there. */
    String withoutAbsent(String text) {
        var left = folder.ask(schema(), searcher -> {
            var index = index(searcher);
            return Absent.leftOut(
                    text,
                    (no, what) -> languages().stream()
                            .anyMatch(language -> LexicalQuery.isSaid(no + " " + what, language, index)));
        });
        return left == null ? text : left;
    }

    /** The services nearest to a place, without any words, at most this many. */
    List<Facts.Scored> nearest(SearchRequest request, Place near, int most) {
        List<Facts.Scored> found = folder.ask(
                schema(),
                searcher -> index(searcher)
                        .all()
                        .filter(facts -> facts.place() != null && Filters.leaveIn(request, facts))
                        .sorted(Comparator.comparingDouble(
                                facts -> near.kilometresTo(Objects.requireNonNull(facts.place()))))
                        .limit(most)
                        .map(facts -> new Facts.Scored(facts, 0))
                        .toList());
        return found == null ? List.of() : found;
    }

    /** Other words to try, or null. */
    @Nullable
    String suggest(SearchRequest request, int found) {
        return folder.ask(
                schema(), searcher -> didYouMean.suggest(request, found, languages(), searcher.getIndexReader()));
    }

    /** Whether the guide itself uses this word, as it is spelled. */
    boolean knows(String word) {
        return Boolean.TRUE.equals(
                folder.ask(schema(), searcher -> DidYouMean.isKnown(word, languages(), searcher.getIndexReader())));
    }

    IndexFolder folder() {
        return folder;
    }

    long revision() {
        return folder.revision(schema());
    }

    void follow(Consumer<Progress> progress) {
        follower.follow(index(), progress);
    }

    void rebuild(Consumer<Progress> progress) {
        follower.rebuild(index(), progress);
    }

    String schema() {
        return SCHEMA + " " + String.join(",", languages());
    }

    private List<String> languages() {
        return catalogue.area().languages();
    }

    private Follower.Index index() {
        var languages = languages();
        return new Follower.Index(schema(), Languages.analyser(languages), new LexicalDocuments(catalogue, languages));
    }

    @Override
    public void close() {
        folder.close();
    }
}
