package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a practice tells its own patients for a while.
 *
 * @param id tells it from the practice's other notices, for as long as it stands
 * @param url where to read more, or null
 * @param from the first day on which it is shown
 * @param until the last day, or null when somebody will take it away
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Notice(
        String id,
        Localised text,
        @Nullable String url,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public Notice {
        id = id == null ? "" : id;
        text = text == null ? Localised.NONE : text;
    }

    /** Whether it is shown on this day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
