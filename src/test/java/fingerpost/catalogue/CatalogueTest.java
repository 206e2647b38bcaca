package fingerpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.TestArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = area.catalogue();

    @AfterEach
    void close() {
        area.close();
    }

    @Test
    void what_is_published_is_there_with_an_id_and_a_revision() {
        var kept = catalogue.publish(Samples.resource("Back pain", "https://example.org/back"), "curator");

        assertThat(kept.id()).startsWith("e_");
        assertThat(kept.revision()).isEqualTo(catalogue.revision()).isPositive();
        assertThat(catalogue.entry(kept.id())).contains(kept);
    }

    @Test
    void publishing_the_same_again_changes_nothing() {
        var first = catalogue.publish(Samples.resource("Back pain", "https://example.org/back"), "curator");
        long revision = catalogue.revision();

        var again = catalogue.publish(first, "somebody else");

        assertThat(again).isEqualTo(first);
        assertThat(catalogue.revision()).isEqualTo(revision);
        assertThat(catalogue.history().ofEntry(first.id())).hasSize(1);
    }

    @Test
    void one_page_under_two_spellings_of_its_address_is_one_entry() {
        var first = catalogue.publish(Samples.resource("Back", "https://www.example.org/back/?utm_source=x"), "a");
        var second = catalogue.publish(Samples.resource("Back pain", "http://example.org/back#top"), "b");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(catalogue.publicEntries()).isEqualTo(1);
    }

    @Test
    @Hazard("H-22")
    void every_version_is_kept_with_who_and_what_for() {
        var first = catalogue.publish(Samples.resource("Back pain", "https://example.org/back"), "ann");
        var second = catalogue.publish(Samples.saying(first, "About sore backs."), "bob");
        catalogue.publish(Samples.reviewed(second, "2026-05-01", "GP, Cardiff"), "cat");
        catalogue.withdraw(first.id(), "dai");

        var history = catalogue.history().ofEntry(first.id());
        assertThat(history).extracting(Version::actor).containsExactly("ann", "bob", "cat", "dai");
        assertThat(history)
                .extracting(Version::action)
                .containsExactly("published", "changed", "reviewed", "withdrawn");
        assertThat(history.get(0).entry().summary().isEmpty()).isTrue();
        assertThat(history.get(1).entry().summary().best("en")).isEqualTo("About sore backs.");
        assertThat(history).extracting(Version::revision).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @Hazard("H-23")
    void a_withdrawn_entry_leaves_every_public_list_but_not_the_catalogue() {
        var kept = catalogue.publish(Samples.resource("Back pain", "https://example.org/back", "back-pain"), "a");
        assertThat(catalogue.about(List.of("back-pain"))).hasSize(1);

        catalogue.withdraw(kept.id(), "a");

        assertThat(catalogue.about(List.of("back-pain"))).isEmpty();
        assertThat(catalogue.countsByTopic()).doesNotContainKey("back-pain");
        assertThat(catalogue.publicEntries()).isZero();
        assertThat(catalogue.entry(kept.id()).orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    @Hazard("H-22")
    void an_entry_with_something_wrong_is_refused_whole_and_every_problem_is_told() {
        var wrong = Samples.resource("", "javascript:alert(1)", "Not A Slug");

        assertThatThrownBy(() -> catalogue.publish(wrong, "a"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        why -> assertThat(why.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("title", "url", "topics"));
        assertThat(catalogue.revision()).isZero();
    }

    @Test
    void a_link_that_another_entry_holds_is_refused_with_that_entrys_id() {
        var back = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "a");
        var neck = catalogue.publish(Samples.resource("Neck", "https://example.org/neck"), "a");
        var moved = Samples.resource("Neck", "https://example.org/back").as(neck.id(), 0);

        assertThatThrownBy(() -> catalogue.publish(moved, "a")).hasMessageContaining(back.id());
        assertThat(catalogue.entry(neck.id())).contains(neck);
    }

    @Test
    void a_topic_nobody_has_described_is_named_after_its_slug() {
        catalogue.publish(Samples.resource("Back", "https://example.org/back", "sore-back"), "a");

        assertThat(catalogue.topic("sore-back").orElseThrow().name().best("en")).isEqualTo("Sore back");
    }

    @Test
    void entries_are_touched_when_their_topic_changes() {
        var kept = catalogue.publish(Samples.resource("Back", "https://example.org/back", "back-pain"), "a");
        catalogue.publish(Samples.resource("Neck", "https://example.org/neck", "neck-pain"), "a");
        long before = catalogue.revision();

        catalogue.named().describe(Samples.topic("back-pain", "Sore backs"), "a");

        assertThat(catalogue.touchedSince(before)).containsExactly(kept.id());
    }

    @Test
    void what_is_rehearsed_is_told_and_taken_back() {
        var back = Samples.resource("Back", "https://example.org/back");
        var offer = new Offer(null, Identity.of(back), (_, _) -> new Offer.Wanted(back, null));

        var told = catalogue.rehearse(() -> catalogue.land(List.of(offer), "a"));

        assertThat(told).extracting(Landed::outcome).containsExactly(Landed.Outcome.ADDED);
        assertThat(catalogue.publicEntries()).isZero();
        assertThat(catalogue.refresh()).isZero();
        assertThat(catalogue.history().newest(10, 0)).isEmpty();
    }

    @Test
    @Hazard("H-20")
    void another_process_on_the_same_catalogue_sees_what_was_published() {
        try (var other = Catalogue.open(area.folder(), area.databaseUrl())) {
            var kept = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "a");

            assertThat(other.refresh()).isEqualTo(catalogue.revision());
            assertThat(other.entry(kept.id())).contains(kept);
        }
    }

    @Test
    void an_entry_read_before_it_changed_is_read_anew() {
        var kept = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "a");
        assertThat(catalogue.entries(List.of(kept.id()))).containsValue(kept);

        var changed = catalogue.publish(Samples.saying(kept, "About sore backs."), "a");

        assertThat(catalogue.entries(List.of(kept.id(), "e_nobody"))).containsOnly(Map.entry(kept.id(), changed));
    }

    @Test
    void many_writers_at_once_lose_nothing_and_share_no_revision() throws Exception {
        var writers = new ArrayList<Callable<Entry>>();
        for (int i = 0; i < 40; i++) {
            var url = "https://example.org/" + i;
            writers.add(() -> catalogue.publish(Samples.resource("Page", url, "a-topic"), "writer"));
        }
        List<Future<Entry>> done;
        try (var threads = Executors.newFixedThreadPool(8)) {
            done = threads.invokeAll(writers);
        }
        var revisions = new ArrayList<Long>();
        for (var one : done) revisions.add(one.get().revision());

        assertThat(revisions).doesNotHaveDuplicates();
        assertThat(catalogue.publicEntries()).isEqualTo(40);
    }

    @Test
    @Hazard("H-25")
    void visits_are_counted_by_entry() {
        catalogue.visits().count("e_one");
        catalogue.visits().count("e_one");
        catalogue.visits().count("e_two");
        catalogue.visits().write();
        catalogue.visits().count("e_one");
        catalogue.visits().write();

        assertThat(catalogue.visits().of("e_one")).isEqualTo(3);
        assertThat(catalogue.visits().of("e_two")).isEqualTo(1);
    }

    @Test
    void a_postcode_is_found_as_people_type_it_and_a_district_by_its_middle() {
        catalogue
                .postcodes()
                .place(List.of(
                        new PostcodePoint("CF14 4XW", new Place(51.506, -3.190)),
                        new PostcodePoint("CF14 2FD", new Place(51.508, -3.230))));

        assertThat(catalogue.postcodes().locate(" cf144xw ")).contains(new Place(51.506, -3.190));
        assertThat(catalogue.postcodes().locate("cf14").orElseThrow().lat()).isBetween(51.506, 51.508);
        assertThat(catalogue.postcodes().locate("CF14 9ZZ"))
                .as("a postcode newer than the list falls back on its district")
                .isPresent();
        assertThat(catalogue.postcodes().locate("EH1 1AA")).isEmpty();
        assertThat(catalogue.postcodes().locate("'; drop table postcode; --")).isEmpty();
    }

    @Test
    void the_area_is_unnamed_until_it_is_described() {
        assertThat(catalogue.area()).isEqualTo(Area.UNNAMED);
        var named = Area.UNNAMED.named(Localised.of(Map.of("en", "Cardiff and Vale", "cy", "Caerdydd a’r Fro")));

        catalogue.describe(named);

        assertThat(catalogue.area()).isEqualTo(named);
    }
}
