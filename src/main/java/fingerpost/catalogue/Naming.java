package fingerpost.catalogue;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something to be kept under its slug: a topic, a source or a practice.
 *
 * @param slug what it is called in addresses
 * @param change what becomes of the one that is there, or of none; throws {@link Refused} when that cannot be
 */
public record Naming<T>(String slug, Change<T> change) {

    /** The thing as wanted, when what is there is as of this revision (0: nothing); else {@link Moved} is thrown. */
    static <T> Naming<T> asOf(String slug, T wanted, long asOf, ToLongFunction<T> revision) {
        return new Naming<>(slug, there -> {
            Moved.unless(asOf, there, there == null ? 0 : revision.applyAsLong(there));
            return wanted;
        });
    }

    /** What becomes of the thing that is there, or of none. */
    @FunctionalInterface
    public interface Change<T> {
        T onto(@Nullable T there);
    }
}
