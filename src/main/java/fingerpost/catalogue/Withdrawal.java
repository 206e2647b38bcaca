package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry left the guide, for everybody to read, and what took its place.
 *
 * @param replacement the id of the entry to go to instead, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Withdrawal(Localised reason, @Nullable String replacement) {

    public Withdrawal {
        reason = reason == null ? Localised.NONE : reason;
    }
}
