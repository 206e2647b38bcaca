package fingerpost.search;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The model on its way: off, not yet needed or loading, there, or failed for good with the reason. */
final class ModelLoading implements AutoCloseable {

    private static final long LOOK_UP_EVERY_MS = 200;

    private final ModelFiles files;
    private final boolean wanted;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final @Nullable String name;
    private volatile @Nullable SentenceModel model;
    private volatile @Nullable String failure;
    private volatile boolean closed;
    private boolean started;

    ModelLoading(ModelFiles files, boolean wanted) {
        this.files = files;
        this.wanted = wanted;
        this.name = wanted ? readName() : null;
    }

    private @Nullable String readName() {
        try {
            return files.name();
        } catch (IOException unreadable) {
            fail(unreadable);
            return null;
        }
    }

    /** What tells the model's vectors from any other's, known before it is loaded; null when there is none. */
    @Nullable
    String name() {
        return name;
    }

    /** Whether the model was taught this language. */
    boolean reads(String language) {
        return files.reads(language);
    }

    SearchState.Semantic state() {
        if (!wanted) return SearchState.Semantic.OFF;
        if (failure != null) return SearchState.Semantic.FAILED;
        return model != null ? SearchState.Semantic.ON : SearchState.Semantic.LOADING;
    }

    /** One sentence when the model is not there, else null. */
    @Nullable
    String sentence() {
        return switch (state()) {
            case ON -> null;
            case OFF -> "Searching by meaning is switched off; words are searched.";
            case LOADING -> "Searching by meaning starts when its model is loaded; words are searched meanwhile.";
            case FAILED -> "Searching by meaning is not possible (" + failure + "); words are searched.";
        };
    }

    /** The model if it is there. */
    @Nullable
    SentenceModel loaded() {
        return model;
    }

    /** Starts loading in the background, once. */
    synchronized void warm() {
        if (started || !wanted || failure != null || closed) return;
        started = true;
        Thread.ofPlatform().daemon().name("load the search model").start(this::load);
    }

    private void load() {
        try {
            settle(files.load());
        } catch (IOException | OrtException | RuntimeException | LinkageError cannotLoad) {
            fail(cannotLoad);
        }
    }

    private synchronized void settle(SentenceModel loaded) {
        if (closed) loaded.close();
        else model = loaded;
        settled.countDown();
    }

    private void fail(Throwable why) {
        var message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        failure = "the model cannot be loaded: " + message.lines().findFirst().orElse("");
        settled.countDown();
    }

    /** The model, waited for, or null when it cannot be had; runs the work every now and then meanwhile. */
    @Nullable
    SentenceModel await(Runnable meanwhile) {
        warm();
        try {
            while (wanted && !closed && !settled.await(LOOK_UP_EVERY_MS, TimeUnit.MILLISECONDS)) meanwhile.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return model;
    }

    @Override
    public synchronized void close() {
        closed = true;
        var there = model;
        model = null;
        if (there != null) there.close();
    }
}
