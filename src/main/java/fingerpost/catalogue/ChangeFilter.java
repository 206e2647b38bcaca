package fingerpost.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of the catalogue are wanted.
 *
 * @param actor as history names them; null for all
 * @param action the intent; null for all
 * @param from not before; @param until before
 */
public record ChangeFilter(@Nullable String actor, @Nullable String action, Instant from, Instant until) {

    /** After everything: until then means for ever. */
    public static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
}
