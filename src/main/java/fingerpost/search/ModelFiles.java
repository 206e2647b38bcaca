package fingerpost.search;

import ai.onnxruntime.OrtException;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where the model comes from: the one shipped inside the program, or files that a setting names. */
final class ModelFiles {

    private static final String SHIPPED = "all-minilm-l6-v2-q";

    private final @Nullable Path given;
    private final Path natives;

    /**
     * Loads nothing yet.
     *
     * @param given a folder with model.onnx and tokenizer.json, an .onnx file beside a tokenizer.json, or null
     * @param natives a folder where the tokenizer's native library may be unpacked
     */
    ModelFiles(@Nullable Path given, Path natives) {
        this.given = given;
        this.natives = natives;
    }

    /** What tells this model's vectors from any other's; throws {@link IOException} when its file cannot be read. */
    String name() throws IOException {
        if (given == null) return SHIPPED;
        try (var file = Files.newInputStream(onnx(given))) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether the model was taught this language; one that a setting names is trusted to read all of the area's. */
    boolean reads(String language) {
        return given != null || language.equals("en");
    }

    /** Loads it; its failures say in their message what is wrong. */
    SentenceModel load() throws IOException, OrtException {
        for (var name : new String[] {"DJL_CACHE_DIR", "ENGINE_CACHE_DIR"}) {
            if (System.getProperty(name) == null) System.setProperty(name, natives.toString());
        }
        // The tokenizer library would otherwise report its use to its makers.
        System.setProperty("OPT_OUT_TRACKING", "true");
        if (given == null) {
            return new SentenceModel(
                    SHIPPED,
                    shipped(SHIPPED + ".onnx"),
                    new ByteArrayInputStream(shipped(SHIPPED + "-tokenizer.json")),
                    PoolingMode.MEAN);
        }
        var onnx = onnx(given);
        var tokenizer = onnx.resolveSibling("tokenizer.json");
        if (!Files.isRegularFile(tokenizer)) throw new IOException("there is no " + tokenizer);
        try (var words = Files.newInputStream(tokenizer)) {
            return new SentenceModel(name(), Files.readAllBytes(onnx), words, pooling(onnx));
        }
    }

    private static Path onnx(Path given) throws IOException {
        var file = Files.isDirectory(given) ? given.resolve("model.onnx") : given;
        if (!Files.isRegularFile(file)) throw new IOException("there is no " + file);
        return file;
    }

    /** As sentence-transformers writes it beside a model; the mean of all words where nothing is written. */
    private static PoolingMode pooling(Path onnx) throws IOException {
        var said = onnx.resolveSibling("1_Pooling").resolve("config.json");
        if (!Files.isRegularFile(said)) return PoolingMode.MEAN;
        var first = Files.readString(said).replaceAll("\\s", "");
        return first.contains("\"pooling_mode_cls_token\":true") ? PoolingMode.CLS : PoolingMode.MEAN;
    }

    private static byte[] shipped(String name) throws IOException {
        try (var file = SentenceModel.class.getResourceAsStream("/" + name)) {
            if (file == null) throw new IOException("the model " + name + " is not part of this build");
            return file.readAllBytes();
        }
    }
}
