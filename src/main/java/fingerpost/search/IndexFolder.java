package fingerpost.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One Lucene index on disk. Each commit says which revision of the catalogue it is as of and under which schema it was
 * made; readers see commits only. An index that cannot be read counts as none, and is cleared before the next writing.
 */
final class IndexFolder implements AutoCloseable {

    private static final String REVISION = "revision";
    private static final String SCHEMA = "schema";

    /** What is asked of a searcher. */
    @FunctionalInterface
    interface Question<T> {
        @Nullable
        T of(IndexSearcher searcher) throws IOException;
    }

    private record Commit(DirectoryReader reader, IndexSearcher searcher, long revision, String schema) {}

    private final Path path;
    private final Directory directory;
    private final Codec codec;
    private final Similarity similarity;
    private volatile @Nullable Commit commit;
    private volatile boolean damaged;
    private @Nullable IndexWriter writer;

    IndexFolder(Path path, Codec codec, Similarity similarity) {
        this.path = path;
        this.codec = codec;
        this.similarity = similarity;
        try {
            Files.createDirectories(path);
            this.directory = FSDirectory.open(path);
        } catch (IOException cannotMake) {
            throw new UncheckedIOException("the index folder " + path + " cannot be made", cannotMake);
        }
        refresh();
    }

    /** Sees what was committed since, by this process or another. */
    synchronized void refresh() {
        try {
            var now = commit;
            var newer = now != null
                    ? DirectoryReader.openIfChanged(now.reader())
                    : DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
            if (newer == null) return;
            var data = newer.getIndexCommit().getUserData();
            var searcher = new IndexSearcher(newer);
            searcher.setSimilarity(similarity);
            searcher.setQueryCache(null);
            commit = new Commit(
                    newer, searcher, Long.parseLong(data.getOrDefault(REVISION, "0")), data.getOrDefault(SCHEMA, ""));
            if (now != null) now.reader().decRef();
        } catch (IOException | RuntimeException cannotRead) {
            damaged = true;
        }
    }

    /** The revision the index is as of, or 0 when there is none under this schema. */
    long revision(String schema) {
        var now = commit;
        return now == null || damaged || !now.schema().equals(schema) ? 0 : now.revision();
    }

    /** Whether there is a commit under this schema to ask. */
    boolean has(String schema) {
        var now = commit;
        return now != null && !damaged && now.schema().equals(schema);
    }

    /** The answer of the newest commit under this schema, or null when there is none that can be read. */
    <T> @Nullable T ask(String schema, Question<T> question) {
        while (true) {
            var now = commit;
            if (now == null || damaged || !now.schema().equals(schema)) return null;
            if (!now.reader().tryIncRef()) {
                if (now == commit) return null;
                continue;
            }
            try {
                return question.of(now.searcher());
            } catch (IOException cannotRead) {
                damaged = true;
                return null;
            } finally {
                release(now);
            }
        }
    }

    /** Copies the newest commit under this schema into an empty folder; answers whether there was one. */
    boolean copyTo(Path other, String schema) throws IOException {
        Boolean copied = ask(schema, searcher -> {
            for (var name : ((DirectoryReader) searcher.getIndexReader())
                    .getIndexCommit()
                    .getFileNames()) {
                Files.copy(path.resolve(name), other.resolve(name));
            }
            return true;
        });
        return copied != null;
    }

    /** Reads every byte against its checksum, so that damage is found before a search or a merge meets it. */
    synchronized void verify() {
        var now = commit;
        if (now == null || damaged) return;
        try (var files = new NIOFSDirectory(path)) {
            for (var name : now.reader().getIndexCommit().getFileNames()) {
                try (var file = files.openInput(name, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(file);
                }
            }
        } catch (IOException | RuntimeException cannotRead) {
            damaged = true;
        }
    }

    /** The writer, opened at its first use and kept; clears a damaged index. Throws {@link IndexInUse}. */
    synchronized IndexWriter writer(Analyzer analyser) {
        try {
            if (damaged) clear();
            if (writer == null || !writer.isOpen()) {
                writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyser)
                                .setCodec(codec)
                                .setSimilarity(similarity)
                                .setCommitOnClose(false)
                                .setMergeScheduler(new org.apache.lucene.index.SerialMergeScheduler()));
            }
            return writer;
        } catch (LockObtainFailedException held) {
            throw new IndexInUse(held);
        } catch (IOException | RuntimeException cannotWrite) {
            if (damaged || cannotWrite instanceof IndexInUse) throw failed(cannotWrite);
            damaged = true;
            return writer(analyser);
        }
    }

    /** Makes what was written since the last commit durable and visible. */
    synchronized void commit(String schema, long revision) {
        var now = java.util.Objects.requireNonNull(writer);
        try {
            now.setLiveCommitData(
                    Map.of(REVISION, String.valueOf(revision), SCHEMA, schema).entrySet());
            now.commit();
        } catch (IOException cannotWrite) {
            throw failed(cannotWrite);
        }
        refresh();
    }

    /** Takes back what was not committed, and lets another process write. */
    synchronized void release() {
        if (writer == null) return;
        try {
            writer.rollback();
        } catch (IOException cannotWrite) {
            throw failed(cannotWrite);
        } finally {
            writer = null;
        }
    }

    private void clear() throws IOException {
        release();
        closeCommit();
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
            }
        }
        damaged = false;
    }

    private void closeCommit() {
        var now = commit;
        commit = null;
        if (now != null) release(now);
    }

    private static void release(Commit commit) {
        try {
            commit.reader().decRef();
        } catch (IOException cannotClose) {
            throw new UncheckedIOException(cannotClose);
        }
    }

    private RuntimeException failed(Exception cause) {
        return cause instanceof RuntimeException known
                ? known
                : new UncheckedIOException("the index folder " + path + " cannot be written", (IOException) cause);
    }

    @Override
    public synchronized void close() {
        release();
        closeCommit();
        try {
            directory.close();
        } catch (IOException cannotClose) {
            throw new UncheckedIOException(cannotClose);
        }
    }
}
