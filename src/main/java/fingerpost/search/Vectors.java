package fingerpost.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The vectors of passages: those that are kept are looked up, the others are computed and kept. */
final class Vectors implements AutoCloseable {

    /** The smallest server has two cores; a search needs one of them for a few milliseconds at a time. */
    private static final int THREADS = 2;

    private final String modelName;
    private final Embeddings kept;
    private final Supplier<@Nullable SentenceModel> model;
    private final Runnable between;
    private final AtomicLong computed;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("compute meanings ", 1).factory());

    /**
     * Computes nothing yet.
     *
     * @param model answers the model when something must be computed, or null when it cannot be had
     * @param between runs before each computation; throws to stop the work
     * @param computed counts computations
     */
    Vectors(
            String modelName,
            Embeddings kept,
            Supplier<@Nullable SentenceModel> model,
            Runnable between,
            AtomicLong computed) {
        this.modelName = modelName;
        this.kept = kept;
        this.model = model;
        this.between = between;
        this.computed = computed;
    }

    /** A vector for each of the texts. */
    Map<String, float[]> of(Set<String> texts) {
        try {
            var vectors = kept.kept(modelName, texts);
            var missing = new LinkedHashSet<>(texts);
            missing.removeAll(vectors.keySet());
            if (missing.isEmpty()) return vectors;
            var fresh = compute(new ArrayList<>(missing));
            kept.keep(modelName, fresh);
            vectors.putAll(fresh);
            return vectors;
        } catch (SQLException unusable) {
            throw new IllegalStateException("the kept embeddings cannot be read or written", unusable);
        }
    }

    private Map<String, float[]> compute(List<String> texts) {
        var loaded = model.get();
        if (loaded == null) throw new Stopped("there is no model");
        var tasks = new ArrayList<Callable<float[]>>(texts.size());
        for (var text : texts) {
            tasks.add(() -> {
                between.run();
                computed.incrementAndGet();
                return loaded.of(text);
            });
        }
        try {
            var fresh = new HashMap<String, float[]>();
            var done = threads.invokeAll(tasks);
            for (int i = 0; i < texts.size(); i++)
                fresh.put(texts.get(i), done.get(i).get());
            return fresh;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped("interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) throw known;
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
