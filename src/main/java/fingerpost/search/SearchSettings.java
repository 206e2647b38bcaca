package fingerpost.search;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How search runs.
 *
 * @param semantic whether meanings are searched besides words
 * @param model a folder with model.onnx and tokenizer.json, or such a .onnx file, in place of the model shipped; or null
 * @param embeddings where computed embeddings are kept, or null for embeddings.db in the data folder
 * @param without steps of the pipeline that are switched off, by name
 */
public record SearchSettings(
        boolean semantic, @Nullable Path model, @Nullable Path embeddings, Set<String> without) {

    public SearchSettings {
        without = Set.copyOf(without);
    }

    public static SearchSettings usual() {
        return new SearchSettings(true, null, null, Set.of());
    }

    /** Words only, without any model. */
    public static SearchSettings lexical() {
        return new SearchSettings(false, null, null, Set.of());
    }
}
