package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.search.Search;
import fingerpost.search.SearchRequest;
import fingerpost.web.Searching;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searches for programs. */
@Tag(name = "guide")
@RestController
final class SearchApi {

    private final Catalogue catalogue;
    private final Search search;
    private final Searching searching;

    SearchApi(Catalogue catalogue, Search search, Searching searching) {
        this.catalogue = catalogue;
        this.search = search;
        this.searching = searching;
    }

    @Operation(
            operationId = "search",
            summary = "Find entries in everyday words",
            description = "The entries that fit the words best, local ones first among equals.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            required = true,
            description = "What somebody needs, in their own words; at most 1,000 characters",
            schema = @Schema(type = "string"),
            example = "knee hurts going downstairs")
    @Parameter(
            name = "lang",
            in = ParameterIn.QUERY,
            description = "One of the area's languages; its first when left out",
            schema = @Schema(type = "string"),
            example = "en")
    @Parameter(
            name = "practice",
            in = ParameterIn.QUERY,
            description = "The practice as which the guide is shown, by its id: without what it hides, with its own"
                    + " services. Red flags are the same everywhere",
            schema = @Schema(type = "string"),
            example = "roathwell-surgery")
    @Parameter(
            name = "postcode",
            in = ParameterIn.QUERY,
            description = "A postcode or district of the area, to tell distances from",
            schema = @Schema(type = "string"),
            example = "CF14 4XW")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Only this kind",
            schema = @Schema(allowableValues = {"resource", "service"}))
    @Parameter(
            name = "reach",
            in = ParameterIn.QUERY,
            description = "Only this reach",
            schema = @Schema(allowableValues = {"local", "national", "elsewhere"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Results on a page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "10"))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Which page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "1"))
    @ApiProblems
    @GetMapping("/api/v1/search")
    ResponseEntity<SearchAnswer> search(HttpServletRequest request) {
        var asked = Asked.of(request, "q", "lang", "practice", "postcode", "kind", "reach", "limit", "page");
        var language = asked.language(catalogue.area());
        if (asked.text("q") == null) asked.problem("q", "is missing; it is what to search for");
        var practice = asked.text("practice");
        if (practice != null && !catalogue.practices().containsKey(practice)) {
            asked.problem("practice", "names no practice of this area");
        }
        var parsed = SearchRequest.parse(asked.given(), language, catalogue);
        asked.problems(parsed.problems());
        asked.refuse();
        var found = search.find(parsed.request().asShownBy(practice));
        // whoever searches in a practice's embed is a person; of other programs nobody knows
        if (practice != null && parsed.request().page() == 1) {
            var text = found.alarm() == null ? parsed.request().text() : "";
            var topic = found.hits().stream()
                    .flatMap(hit -> hit.entry().topics().stream())
                    .findFirst()
                    .orElse("");
            searching.searched(request, text, language, found.total(), topic);
        }
        return ApiAnswer.unkept(SearchAnswer.of(found, language, catalogue.checks(), practice));
    }
}
