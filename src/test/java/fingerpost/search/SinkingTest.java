package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.LinkStories;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Pin;
import fingerpost.catalogue.Reach;
import fingerpost.catalogue.Review;
import fingerpost.catalogue.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class SinkingTest {

    private static void found(Shelf shelf, String id, Verdict verdict) {
        LinkStories.found(shelf.catalogue(), Instant.now(), "https://example.org/" + id, verdict);
    }

    private static void looked(Shelf shelf, String id, @Nullable LocalDate next) {
        shelf.put(
                Shelf.page(id, "Sore knees at home", Reach.NATIONAL)
                        .but()
                        .review(new Review(LocalDate.now().minusYears(4), "GP", next))
                        .build(),
                null);
    }

    @Test
    @Hazard("H-12")
    void aBrokenPageComesBehindWhatFitsAThirdAsWellAndAHijackedOneBehindNearlyEverything() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("knee-pain", "Knee pain", "sore knee")
                    .page("joints", "Knee joints", "sore knee joint")
                    .put(Shelf.page("sprains", "Sprains", Reach.NATIONAL), "A sprain can hurt in your knee.")
                    .follow();
            assertThat(shelf.ids("sore knee")).containsExactly("knee-pain", "joints", "sprains");

            found(shelf, "knee-pain", Verdict.BROKEN);
            shelf.follow();
            assertThat(shelf.ids("sore knee")).containsExactly("joints", "knee-pain", "sprains");
            assertThat(shelf.ids("knee pain")).as("asked for by name").contains("knee-pain");

            found(shelf, "knee-pain", Verdict.HIJACKED);
            shelf.follow();
            assertThat(shelf.ids("sore knee")).containsExactly("joints", "sprains", "knee-pain");

            shelf.reopen(new SearchSettings(false, null, null, Set.of("broken-sinks")));
            assertThat(shelf.ids("sore knee")).containsExactly("knee-pain", "joints", "sprains");
            shelf.reopen(SearchSettings.lexical());
            for (var well : new Verdict[] {Verdict.OK, Verdict.MOVED, Verdict.CAUTION, Verdict.CHANGED}) {
                found(shelf, "knee-pain", well);
                shelf.follow();
                assertThat(shelf.ids("sore knee")).as(well.word()).first().isEqualTo("knee-pain");
            }
        }
    }

    @Test
    void aPageSinksForThoseOnlyWhoWouldBeLedToTheBrokenLink() {
        try (var shelf = Shelf.ofWords()) {
            var twins = Shelf.page("knee-pain", "Knee pain", Reach.NATIONAL, "sore knee")
                    .but()
                    .urls(Localised.in("cy", "https://example.org/poen-pen-glin"))
                    .build();
            shelf.put(twins, null)
                    .page("joints", "Knee joints", "sore knee joint")
                    .follow();
            found(shelf, "knee-pain", Verdict.BROKEN);
            shelf.follow();
            assertThat(shelf.ids("sore knee")).first().isEqualTo("joints");
            assertThat(shelf.ids(SearchRequest.of("sore knee", "cy"))).first().isEqualTo("knee-pain");
            found(shelf, "knee-pain", Verdict.OK);
            found(shelf, "poen-pen-glin", Verdict.HIJACKED);
            shelf.follow();
            assertThat(shelf.ids("sore knee")).first().isEqualTo("knee-pain");
            assertThat(shelf.ids(SearchRequest.of("sore knee", "cy"))).first().isEqualTo("joints");
        }
    }

    @Test
    void aServiceKeepsItsPlaceWithoutItsWebsiteAndTheNearestStaysFirst() {
        try (var shelf = Shelf.ofWords()) {
            shelf.put(
                            Shelf.surgery("near", "Heath Surgery", 51.507, -3.192)
                                    .but()
                                    .url("https://example.org/near")
                                    .build(),
                            null)
                    .put(Shelf.surgery("far", "Bay Surgery", 51.46, -3.17), null)
                    .page("registering", "Registering with a gp surgery")
                    .follow();
            var request = new SearchRequest("gp", "en", Shelf.HEATH, null, null, 1, 10);
            var before = shelf.ids(request);
            assertThat(before).containsSubsequence("near", "far");
            found(shelf, "near", Verdict.HIJACKED);
            found(shelf, "registering", Verdict.BROKEN);
            shelf.follow();
            assertThat(shelf.ids(request)).containsSubsequence("near", "far", "registering");
        }
    }

    @Test
    void aPinnedPageThatIsNotThereAnyMoreDoesNotComeFirst() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("flu", "Flu", "flu jab")
                    .page("clinic", "Jab clinics this winter")
                    .follow();
            var words = new TreeMap<String, List<String>>(Map.of("en", List.of("flu jab")));
            var pin = new Pin(
                    "a-pin",
                    words,
                    List.of("clinic"),
                    "Campaign",
                    LocalDate.now().plusDays(9),
                    false,
                    0);
            shelf.catalogue().named().describe(pin, 0, "ann");
            shelf.follow();
            assertThat(shelf.ids("flu jab")).containsExactly("clinic", "flu");
            found(shelf, "clinic", Verdict.BROKEN);
            shelf.follow();
            assertThat(shelf.ids("flu jab")).containsExactly("flu", "clinic");
        }
    }

    @Test
    void amongNearEqualsWhatSomebodyStandsByComesFirstAndWhatNobodyLookedAtLast() {
        try (var shelf = Shelf.ofWords()) {
            var today = LocalDate.now();
            shelf.page("k1", "Sore knees at home");
            looked(shelf, "k2", today.minusYears(2));
            looked(shelf, "k3", today.minusDays(100));
            looked(shelf, "k4", today.plusDays(1));
            looked(shelf, "k5", null);
            shelf.follow();
            assertThat(shelf.ids("my knees hurt")).containsExactly("k4", "k5", "k3", "k1", "k2");
            assertThat(shelf.ids("sore knees at home"))
                    .as("asked for by name")
                    .containsExactly("k1", "k2", "k3", "k4", "k5");

            shelf.put(Shelf.page("f", "Knees that hurt", Reach.NATIONAL), null).follow();
            assertThat(shelf.ids("my knees hurt"))
                    .as("what fits better")
                    .first()
                    .isEqualTo("f");

            shelf.reopen(new SearchSettings(false, null, null, Set.of("overdue-sinks")));
            assertThat(shelf.ids("my knees hurt")).endsWith("k1", "k2", "k3", "k4", "k5");
            assertThat(Pipeline.NAMES).contains("overdue-sinks", "broken-sinks");
        }
    }
}
