package fingerpost.upkeep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A part of a page's main text.
 *
 * @param heading the words that stand over it; empty for what comes before the first heading
 * @param lines of a paragraph, an item of a list or a row of a table each, in order; never empty ones
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section(String heading, List<String> lines) {

    @SuppressWarnings("ConstantValue") // what is empty is not written, so it is absent when it is read
    public Section {
        heading = heading == null ? "" : heading;
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
