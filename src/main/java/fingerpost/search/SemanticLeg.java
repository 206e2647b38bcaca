package fingerpost.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fingerpost.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** Finds entries whose passages mean what the text means. Answers nothing while its model is not there. */
final class SemanticLeg implements AutoCloseable {

    /** Counts up when passages or vectors change, so that older indexes are built anew. */
    private static final int SCHEMA = 6;

    /** Passages looked at: an entry has about thirty, and one that fits has several of them among the first. */
    private static final int PASSAGES = 100;

    /**
     * Of a longer text only the telling words are read, and no more than these, which is most of what a search takes: 24
     * found 0.486 of long texts for 0.498, 16 0.502 but fewer of them first (odd lines, 2026-11-23).
     */
    private static final int WORDS_READ = 20;

    /** One passage alone is often near by chance; see docs/relevance.md for one, two, three and five (2026-11-22). */
    private static final int PASSAGES_COUNTED = 3;

    private static final int ENTRIES_A_BATCH = 50;
    private static final int BATCHES_A_COMMIT = 4;
    private static final int QUERIES_REMEMBERED = 1000;

    private final Catalogue catalogue;
    private final ModelLoading model;
    private final @Nullable String schema;
    private final Path embeddings;
    private final IndexFolder folder;
    private final Follower follower;
    private final Cache<String, float[]> queries = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(QUERIES_REMEMBERED)
            .build();
    private final AtomicLong computed = new AtomicLong();
    private volatile boolean closed;

    SemanticLeg(Path dataFolder, Catalogue catalogue, SearchSettings settings) {
        this.catalogue = catalogue;
        this.model =
                new ModelLoading(new ModelFiles(settings.model(), dataFolder.resolve("natives")), settings.semantic());
        this.schema = model.name() == null ? null : SCHEMA + " " + model.name();
        this.embeddings = settings.embeddings() != null ? settings.embeddings() : dataFolder.resolve("embeddings.db");
        this.folder = new IndexFolder(
                dataFolder.resolve("index").resolve("passages"), new VectorsInBytes(), new BM25Similarity());
        this.follower = new Follower(catalogue, folder, "meanings", ENTRIES_A_BATCH, BATCHES_A_COMMIT);
    }

    /** Whether the model can make sense of a text whose words are most of this language, or of none. */
    boolean reads(@Nullable String language) {
        return language == null || model.reads(language);
    }

    ModelLoading model() {
        return model;
    }

    IndexFolder folder() {
        return folder;
    }

    /** The revision the passages are as of, or 0 when there are none. */
    long revision() {
        return schema == null ? 0 : folder.revision(schema);
    }

    /** How many embeddings of passages were computed, not looked up. */
    long computed() {
        return computed.get();
    }

    /** Whether an answer now takes meanings into account. */
    boolean isReady() {
        return model.loaded() != null && schema != null && folder.has(schema);
    }

    /**
     * The entries nearest in meaning, in no order, each with the mean cosine of its nearest few passages; none
     * when not even the nearest passage of all is as near as the least cosine.
     */
    List<Facts.Scored> find(SearchRequest request, double leastCosine) {
        model.warm();
        var loaded = model.loaded();
        if (loaded == null || schema == null || request.text().isEmpty()) return List.of();
        var vector = queries.get(request.text(), text -> loaded.of(shortened(text)));
        var found = folder.ask(schema, searcher -> nearest(searcher, vector, request, leastCosine));
        return found == null ? List.of() : found;
    }

    private static String shortened(String text) {
        var words = Languages.typed(text);
        if (words.size() <= WORDS_READ) return text;
        return words.stream()
                .map(Languages.Typed::word)
                .filter(word -> !EnglishWords.STOP_WORDS.contains(word))
                .limit(WORDS_READ)
                .collect(Collectors.joining(" "));
    }

    private static List<Facts.Scored> nearest(
            IndexSearcher searcher, float[] vector, SearchRequest request, double leastCosine) throws IOException {
        var query = new KnnFloatVectorQuery(PassageDocuments.VECTOR, vector, PASSAGES, Filters.of(request));
        var passages = new ArrayList<>(Facts.read(searcher, searcher.search(query, PASSAGES).scoreDocs));
        passages.sort(Comparator.comparingDouble(Facts.Scored::score).reversed());
        if (passages.isEmpty() || cosine(passages.getFirst().score()) < leastCosine) return List.of();
        double farthest = cosine(passages.getLast().score());
        var byEntry = new HashMap<String, List<Facts.Scored>>();
        for (var passage : passages) {
            byEntry.computeIfAbsent(passage.facts().id(), _ -> new ArrayList<>())
                    .add(passage);
        }
        return byEntry.values().stream()
                .map(own -> new Facts.Scored(own.getFirst().facts(), mean(own, farthest)))
                .toList();
    }

    /** A passage that was not among those looked at is taken to be as far as the farthest that was. */
    private static double mean(List<Facts.Scored> nearestFirst, double farthest) {
        double sum = 0;
        for (int i = 0; i < PASSAGES_COUNTED; i++) {
            sum += i < nearestFirst.size() ? cosine(nearestFirst.get(i).score()) : farthest;
        }
        return sum / PASSAGES_COUNTED;
    }

    /** Lucene scores a dot product of vectors of length one as half of one plus it. */
    private static double cosine(double score) {
        return 2 * score - 1;
    }

    /** Brings the passages up to the catalogue's revision, running the work given now and then meanwhile. */
    void follow(Consumer<Progress> progress, Runnable meanwhile) {
        if (schema != null && folder.revision(schema) != catalogue.revision()) {
            write(schema, meanwhile, index -> follower.follow(index, progress));
        }
    }

    void rebuild(Consumer<Progress> progress, Runnable meanwhile) {
        if (schema != null) write(schema, meanwhile, index -> follower.rebuild(index, progress));
    }

    private void write(String schema, Runnable meanwhile, Consumer<Follower.Index> work) {
        if (model.state() == SearchState.Semantic.FAILED) return;
        var name = java.util.Objects.requireNonNull(model.name());
        try (var kept = Embeddings.open(embeddings);
                var vectors = new Vectors(name, kept, () -> model.await(meanwhile), this::stopIfClosed, computed)) {
            var making = new PassageDocuments(catalogue, vectors, () -> {
                stopIfClosed();
                meanwhile.run();
            });
            work.accept(new Follower.Index(schema, new PlainWords(), making));
        } catch (Stopped halfWay) {
            // What is not in yet goes in the next time.
        }
    }

    private void stopIfClosed() {
        if (closed) throw new Stopped("search is closing");
    }

    /** Makes work under way stop soon. */
    void stop() {
        closed = true;
    }

    @Override
    public void close() {
        stop();
        model.close();
        folder.close();
    }
}
