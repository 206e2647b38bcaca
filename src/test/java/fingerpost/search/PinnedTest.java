package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Moved;
import fingerpost.catalogue.Pin;
import fingerpost.catalogue.Reach;
import fingerpost.catalogue.RedFlag;
import fingerpost.catalogue.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class PinnedTest {

    private static Pin pin(String words, LocalDate until, boolean off, String... entries) {
        var byLanguage = new TreeMap<String, List<String>>();
        byLanguage.put("en", List.of(words));
        return new Pin("a-pin", byLanguage, List.of(entries), "Campaign", until, off, 0);
    }

    private static void pin(Shelf shelf, String words, LocalDate until, boolean off, String... entries) {
        var there = shelf.catalogue().pins().get("a-pin");
        shelf.catalogue()
                .named()
                .describe(pin(words, until, off, entries), there == null ? 0 : there.revision(), "ann");
        shelf.follow();
    }

    @Test
    @Hazard("H-12")
    void whatIsPinnedToTheseWordsComesFirstAndTheRestKeepsItsOrder() {
        var later = LocalDate.now().plusYears(1);
        try (var shelf = Shelf.ofWords()) {
            shelf.page("flu", "Flu", "flu jab")
                    .page("flu-vaccine", "Flu vaccine", "flu jab for work")
                    .page("parking", "Hospital parking")
                    .follow();
            assertThat(shelf.ids("flu jab")).containsExactly("flu", "flu-vaccine");

            pin(shelf, "Flu JABS", later, false, "parking", "flu-vaccine");
            assertThat(shelf.ids("flu jab")).containsExactly("parking", "flu-vaccine", "flu");
            assertThat(shelf.ids("flu")).doesNotContain("parking");
            assertThat(shelf.ids("my flu jab hurts")).doesNotContain("parking");
            var scores = shelf.search().find(SearchRequest.of("flu jab", "cy")).hits().stream()
                    .map(Hit::score)
                    .toList();
            assertThat(scores).hasSize(3).isSortedAccordingTo((one, other) -> Double.compare(other, one));

            shelf.reopen(new SearchSettings(false, null, null, Set.of("pinned")));
            assertThat(shelf.ids("flu jab")).containsExactly("flu", "flu-vaccine");
            assertThat(Pipeline.NAMES).contains("pinned");
        }
    }

    @Test
    @Hazard("H-12")
    void aPinThatIsOverOrOffOrPointsToWhatLeftDoesNothing() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("flu", "Flu").page("parking", "Hospital parking").follow();
            pin(shelf, "flu", LocalDate.now().minusDays(1), false, "parking");
            assertThat(shelf.ids("flu")).containsExactly("flu");
            pin(shelf, "flu", LocalDate.now().plusDays(2), true, "parking");
            assertThat(shelf.ids("flu")).containsExactly("flu");
            pin(shelf, "flu", LocalDate.now().plusDays(2), false, "parking");
            assertThat(shelf.ids("flu")).containsExactly("parking", "flu");
            shelf.catalogue().withdraw("parking", "ann");
            shelf.follow();
            assertThat(shelf.ids("flu")).containsExactly("flu");
        }
    }

    @Test
    @Hazard("H-09")
    void aPinNeverHidesARedFlag() {
        try (var shelf = Shelf.ofWords()) {
            var phrases = new TreeMap<String, List<String>>();
            phrases.put("en", List.of("crushing chest pain"));
            shelf.catalogue()
                    .named()
                    .describe(
                            new RedFlag(
                                    "heart",
                                    Localised.in("en", "Call 999"),
                                    RedFlag.Level.EMERGENCY,
                                    "999",
                                    Localised.in("en", "Call 999 now."),
                                    phrases,
                                    new TreeMap<>(),
                                    new TreeMap<>(),
                                    "GP",
                                    List.of(),
                                    null,
                                    1,
                                    false,
                                    0),
                            0,
                            "clinician");
            shelf.page("parking", "Hospital parking").follow();
            pin(shelf, "crushing chest pain", LocalDate.now().plusDays(2), false, "parking");
            var found = shelf.search().find(SearchRequest.of("crushing chest pain", "en"));
            assertThat(found.alarm()).isNotNull();
            assertThat(found.hits()).extracting(hit -> hit.entry().id()).containsExactly("parking");
        }
    }

    @Test
    void aPinThatCouldNeverBeIsRefusedWithEveryProblem() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("flu", "Flu");
            var catalogue = shelf.catalogue();
            assertThatThrownBy(() -> catalogue
                            .named()
                            .describe(new Pin("A pin", new TreeMap<>(), List.of(), null, null, false, 0), 0, "ann"))
                    .hasMessageContaining("id")
                    .hasMessageContaining("words")
                    .hasMessageContaining("entries")
                    .hasMessageContaining("reason")
                    .hasMessageContaining("until");
            var later = LocalDate.now().plusDays(2);
            assertThatThrownBy(() -> catalogue.named().describe(pin("flu", later, false, "nobody"), 0, "ann"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("nobody");
            assertThat(catalogue.named().describe(pin("flu", later, false, "flu"), 0, "ann"))
                    .isEqualTo(Landed.Outcome.ADDED);
            assertThatThrownBy(() -> catalogue.named().describe(pin("flu jab", later, false, "flu"), 0, "bob"))
                    .isInstanceOf(Moved.class);
        }
    }

    @Test
    @Hazard("H-12")
    void aPreviewTellsTheQueriesWhoseFirstFiveWouldChange() {
        try (var shelf = Shelf.ofWords()) {
            shelf.topic("colds", "Colds", "Annwyd").topic("flu", "Flu", "Ffliw");
            shelf.put(Shelf.page("colds", "Colds", Reach.NATIONAL, "runny nose"), null)
                    .page("flu", "Flu", "aching all over")
                    .follow();
            long revision = shelf.catalogue().revision();
            var preview = shelf.search().preview();

            var nothing = preview.of(() -> {}, List.of("runny nose", " ", "runny nose"), "en");
            assertThat(nothing.asked()).isEqualTo(1);
            assertThat(nothing.shifts()).isEmpty();

            var flu = shelf.catalogue().entry("flu").orElseThrow();
            var told = preview.of(
                    () -> shelf.catalogue()
                            .publish(
                                    flu.but()
                                            .title(Localised.in("en", "Snuffles"))
                                            .build(),
                                    "ann"),
                    List.of("snuffles", "runny nose"),
                    "en");
            assertThat(told.shifts())
                    .extracting(Shift::query)
                    .contains("snuffles")
                    .doesNotContain("runny nose");
            var snuffles = told.shifts().getFirst();
            assertThat(snuffles.before()).isEmpty();
            assertThat(snuffles.after())
                    .extracting(entry -> entry.title().best("en"))
                    .containsExactly("Snuffles");

            var out = preview.of(() -> shelf.catalogue().withdraw("flu", "ann"), List.of(), "en");
            assertThat(out.shifts()).extracting(Shift::query).contains("aching all over");

            var merged = preview.of(
                    () -> shelf.catalogue().named().mergeTopics("flu", "colds", "ann"), List.of("annwyd"), "cy");
            assertThat(merged.shifts()).extracting(Shift::query).contains("annwyd", "Ffliw");

            var pinned = preview.of(
                    () -> shelf.catalogue()
                            .named()
                            .describe(pin("runny nose", LocalDate.now().plusDays(2), false, "flu"), 0, "ann"),
                    List.of(),
                    "en");
            assertThat(pinned.shifts()).extracting(Shift::query).containsExactly("runny nose");

            assertThat(shelf.catalogue().refresh()).isEqualTo(revision);
            assertThat(shelf.catalogue().entry("flu")).contains(flu);
            assertThat(shelf.ids("snuffles")).isEmpty();
        }
    }
}
