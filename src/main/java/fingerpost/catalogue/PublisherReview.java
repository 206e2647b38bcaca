package fingerpost.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The review dates that the publisher prints on the page itself, which are not ours. */
public record PublisherReview(
        @Nullable LocalDate on, @Nullable LocalDate next) {}
