package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** Finds entries by their words. */
final class LexicalLeg implements AutoCloseable {

    /** Counts up when documents or analysis change, so that older indexes are built anew. */
    private static final int SCHEMA = 5;

    /** Lucene's usual saturation; 0.6, 0.9 and 1.6 found as much (2026-11-22). */
    private static final float SATURATION = 1.2f;

    /** Long pages are long because they say much: 0.5 found more in long texts than the usual 0.75 (2026-11-22). */
    private static final float LENGTH = 0.5f;

    private static final int ENTRIES_A_BATCH = 500;
    private static final int BATCHES_A_COMMIT = 20;

    private final Catalogue catalogue;
    private final IndexFolder folder;
    private final Follower follower;
    private final DidYouMean didYouMean = new DidYouMean();

    LexicalLeg(Path path, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.folder = new IndexFolder(path, Codec.getDefault(), new BM25Similarity(SATURATION, LENGTH));
        this.follower = new Follower(catalogue, folder, "words", ENTRIES_A_BATCH, BATCHES_A_COMMIT);
    }

    /** What the words found, best first, and the language that knows most of them, or null when none does. */
    record Answer(List<Facts.Scored> found, @Nullable String language) {

        static final Answer NONE = new Answer(List.of(), null);
    }

    /** The entries that hold the request's words, at most this many. */
    Answer find(SearchRequest request, int most) {
        var found = folder.ask(schema(), searcher -> find(searcher, request, most));
        return found == null ? Answer.NONE : found;
    }

    private Answer find(IndexSearcher searcher, SearchRequest request, int most) throws IOException {
        var reading = LexicalQuery.of(request.text(), request.language(), languages(), searcher);
        var query = Filters.filtered(reading.query(), request);
        var top = searcher.search(query, new TopScoreDocCollectorManager(most, most));
        return new Answer(Facts.read(searcher, top.scoreDocs), reading.language());
    }

    /** The services nearest to a place, without any words, at most this many. */
    List<Facts.Scored> nearest(SearchRequest request, Place near, int most) {
        var found = folder.ask(schema(), searcher -> {
            var all = Filters.filtered(new MatchAllDocsQuery(), request);
            var top = searcher.search(all, most, new Sort(Facts.distance(near)));
            return Facts.read(searcher, top.scoreDocs).stream()
                    .map(service -> new Facts.Scored(service.facts(), 0))
                    .toList();
        });
        return found == null ? List.of() : found;
    }

    /** Other words to try, or null. */
    @Nullable
    String suggest(SearchRequest request, int found) {
        return folder.ask(
                schema(), searcher -> didYouMean.suggest(request, found, languages(), searcher.getIndexReader()));
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
