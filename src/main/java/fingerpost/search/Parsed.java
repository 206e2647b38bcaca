package fingerpost.search;

import fingerpost.catalogue.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request made of what was valid, what was not, and the postcode as it was typed. */
public record Parsed(
        SearchRequest request,
        List<Problem> problems,
        @Nullable String postcode) {

    public Parsed {
        problems = List.copyOf(problems);
    }
}
