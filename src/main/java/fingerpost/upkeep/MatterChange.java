package fingerpost.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * One thing that matters and is said otherwise than before.
 *
 * @param heading of the section it stands in; empty for what comes before the first
 * @param before as it was written (500 mg); null when it was not there
 * @param after as it is written now; null when it is gone. Never both null
 */
public record MatterChange(
        Matter matter,
        String heading,
        @Nullable String before,
        @Nullable String after) {}
