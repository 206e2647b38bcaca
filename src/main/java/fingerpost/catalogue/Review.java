package fingerpost.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person looked at an entry and stands by it: when, in what role, and when to look again. */
public record Review(
        LocalDate on, @Nullable String by, @Nullable LocalDate next) {}
