package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** Finds entries by their words. */
final class LexicalLeg implements AutoCloseable {

    /** Counts up when documents or analysis change, so that older indexes are built anew. */
    private static final int SCHEMA = 1;

    private static final int ENTRIES_A_BATCH = 500;
    private static final int BATCHES_A_COMMIT = 20;

    private final Catalogue catalogue;
    private final IndexFolder folder;
    private final Follower follower;
    private final DidYouMean didYouMean = new DidYouMean();

    LexicalLeg(Path path, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.folder = new IndexFolder(path, Codec.getDefault(), new BM25Similarity());
        this.follower = new Follower(catalogue, folder, "words", ENTRIES_A_BATCH, BATCHES_A_COMMIT);
    }

    /** The entries that hold the request's words, best first, at most this many. */
    List<Facts.Scored> find(SearchRequest request, int most) {
        var found = folder.ask(schema(), searcher -> find(searcher, request, most));
        return found == null ? List.of() : found;
    }

    private List<Facts.Scored> find(IndexSearcher searcher, SearchRequest request, int most) throws IOException {
        var words = LexicalQuery.of(request.text(), request.language(), languages(), searcher.getIndexReader());
        var query = Filters.filtered(words, request);
        var top = searcher.search(query, new TopScoreDocCollectorManager(most, most));
        return Facts.read(searcher, top.scoreDocs);
    }

    /** Other words to try, or null. */
    @Nullable
    String suggest(SearchRequest request) {
        return folder.ask(schema(), searcher -> didYouMean.suggest(request, languages(), searcher.getIndexReader()));
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
