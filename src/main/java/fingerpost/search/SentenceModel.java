package fingerpost.search;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.InputStream;
import java.util.List;

/** Turns a text into a vector of length one, so that texts of like meaning lie close. Safe to use from many threads. */
final class SentenceModel extends AbstractInProcessEmbeddingModel implements AutoCloseable {

    private final String name;
    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;

    /**
     * Loads a model.
     *
     * @param name tells this model's vectors from any other's
     * @param onnx the network's file
     * @param tokenizer its tokenizer.json
     * @param pooling how a text's vector comes of its words' vectors
     */
    SentenceModel(String name, byte[] onnx, InputStream tokenizer, PoolingMode pooling) throws OrtException {
        super(Runnable::run);
        this.name = name;
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            this.session = environment.createSession(onnx, options);
        }
        this.encoder = new OnnxBertBiEncoder(environment, session, tokenizer, pooling);
    }

    String name() {
        return name;
    }

    /** The vector of a passage or a query. */
    float[] of(String text) {
        return embedAll(List.of(TextSegment.from(text))).content().getFirst().vector();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException cannotClose) {
            throw new IllegalStateException(cannotClose);
        }
    }
}
