package fingerpost.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Something to be kept under its slug: a topic, a source or a practice.
 *
 * @param slug what it is called in addresses
 * @param change what becomes of the one that is there, or of none; throws {@link Refused} when that cannot be
 */
public record Naming<T>(String slug, Change<T> change) {

    /** What becomes of the thing that is there, or of none. */
    @FunctionalInterface
    public interface Change<T> {
        T onto(@Nullable T there);
    }
}
