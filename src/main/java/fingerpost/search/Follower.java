package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Brings one index up to the catalogue's revision. Until all is in, commits keep the old revision, so whatever was cut
 * short is done again.
 */
final class Follower {

    /** Makes the documents of public entries; those of one entry stand together. */
    interface Making {

        /** The documents by entry id; texts are the linked pages' words by id and language. */
        Map<String, List<Document>> documents(List<Entry> entries, Map<String, Map<String, String>> texts);

        /** Called between batches; throws to stop the work. */
        void between();
    }

    private final Catalogue catalogue;
    private final IndexFolder folder;
    private final String work;
    private final int batch;
    private final int batchesACommit;

    Follower(Catalogue catalogue, IndexFolder folder, String work, int batch, int batchesACommit) {
        this.catalogue = catalogue;
        this.folder = folder;
        this.work = work;
        this.batch = batch;
        this.batchesACommit = batchesACommit;
    }

    /** Writes what changed since the index's revision; costs nothing when that is the catalogue's. */
    void follow(Index index, Consumer<Progress> progress) {
        long target = catalogue.revision();
        if (folder.revision(index.schema()) == target) return;
        folder.refresh();
        long from = folder.revision(index.schema());
        if (from == target) return;
        boolean afresh = from == 0 || from > target;
        write(index, afresh ? 0 : from, target, afresh, batchesACommit, progress);
    }

    /** Writes everything; what was there serves until all is in. */
    void rebuild(Index index, Consumer<Progress> progress) {
        write(index, 0, catalogue.revision(), true, Integer.MAX_VALUE, progress);
    }

    /** How an index is made: its schema, its writer's analyser, and its documents. */
    record Index(String schema, org.apache.lucene.analysis.Analyzer analyser, Making making) {}

    private void write(
            Index index, long from, long target, boolean afresh, int batchesACommit, Consumer<Progress> progress) {
        var writer = folder.writer(index.analyser());
        try {
            if (afresh) writer.deleteAll();
            var ids = catalogue.touchedSince(from);
            int batches = 0;
            for (int done = 0; done < ids.size(); done += batch) {
                progress.accept(new Progress(work, done, ids.size()));
                write(writer, ids.subList(done, Math.min(done + batch, ids.size())), index.making());
                if (++batches % batchesACommit == 0) folder.commit(index.schema(), from);
                index.making().between();
            }
            // one segment is asked in one go: seven took three times as long to search for meanings (2026-11-22)
            if (afresh) writer.forceMerge(1);
            folder.commit(index.schema(), target);
            if (!ids.isEmpty()) progress.accept(new Progress(work, ids.size(), ids.size()));
        } catch (IOException cannotWrite) {
            folder.release();
            throw new UncheckedIOException(cannotWrite);
        } catch (RuntimeException stopped) {
            folder.release();
            throw stopped;
        }
    }

    private void write(IndexWriter writer, List<String> ids, Making making) throws IOException {
        var there = catalogue.entries(ids);
        var shown = new ArrayList<Entry>();
        for (var id : ids) {
            var entry = there.get(id);
            if (entry != null && entry.isPublic()) shown.add(entry);
        }
        var documents = making.documents(
                shown, catalogue.texts(shown.stream().map(Entry::id).toList()));
        for (var id : ids) {
            var term = new Term(Facts.ID, id);
            var own = documents.getOrDefault(id, List.of());
            if (own.isEmpty()) writer.deleteDocuments(term);
            else writer.updateDocuments(term, own);
        }
    }
}
