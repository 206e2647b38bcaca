package fingerpost.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many links there are, how many are due and nobody's, and how many are being asked; next is when one falls due. */
public record DueLinks(
        long all, long due, long claimed, @Nullable Instant next) {}
