package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Reach;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SearchRequestTest {

    @Test
    void whatIsAskedForIsRead() {
        try (var shelf = Shelf.ofWords().postcode("CF14 4XW", Shelf.HEATH)) {
            var parsed = SearchRequest.parse(
                    Map.of(
                            "q",
                            " gp ",
                            "postcode",
                            "cf14 4xw",
                            "kind",
                            "service",
                            "reach",
                            "local",
                            "page",
                            "2",
                            "limit",
                            "20"),
                    "en",
                    shelf.catalogue());
            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.request())
                    .isEqualTo(new SearchRequest("gp", "en", Shelf.HEATH, Kind.SERVICE, Reach.LOCAL, 2, 20));
        }
    }

    @Test
    @Hazard("H-10")
    void everyProblemIsToldAtOnceAndTheRestIsStillSearched() {
        try (var shelf = Shelf.ofWords()) {
            var parsed = SearchRequest.parse(
                    Map.of(
                            "q",
                            "x".repeat(1001),
                            "postcode",
                            "ZZ1 1ZZ",
                            "kind",
                            "shop",
                            "reach",
                            "near",
                            "page",
                            "1000000000",
                            "limit",
                            "-1"),
                    "en",
                    shelf.catalogue());
            assertThat(parsed.problems())
                    .extracting(Problem::field)
                    .containsExactlyInAnyOrder("q", "postcode", "kind", "reach", "page", "limit");
            assertThat(parsed.request().text()).hasSize(1000);
            assertThat(parsed.request().page()).isOne();
            assertThat(parsed.postcode()).isEqualTo("ZZ1 1ZZ");
        }
    }

    @Test
    void anEmptyFieldOfAFormIsNoProblem() {
        try (var shelf = Shelf.ofWords()) {
            var parsed = SearchRequest.parse(
                    Map.of("q", "", "postcode", " ", "kind", "", "reach", "", "page", ""), "en", shelf.catalogue());
            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.request()).isEqualTo(SearchRequest.of("", "en"));
        }
    }
}
