package fingerpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.database.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditingTest {

    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = area.catalogue();

    @AfterEach
    void close() {
        area.close();
    }

    private static <T> List<T> atOnce(int times, Function<Integer, T> work) throws Exception {
        var waiting = new ArrayList<Callable<T>>();
        for (int i = 0; i < times; i++) {
            int number = i;
            waiting.add(() -> work.apply(number));
        }
        var done = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(waiting)) done.add(one.get());
        }
        return done;
    }

    @Test
    void an_edit_of_what_has_moved_on_changes_nothing_and_tells_what_is_there() {
        var first = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "ann");
        var second = catalogue.edit(Samples.saying(first, "By Ann."), first.revision(), "ann");

        assertThatThrownBy(() -> catalogue.edit(Samples.saying(first, "By Bob."), first.revision(), "bob"))
                .isInstanceOfSatisfying(
                        Moved.class, why -> assertThat(why.entry()).isEqualTo(second));
        assertThat(catalogue.entry(first.id())).contains(second);
        assertThat(catalogue.history().ofEntry(first.id())).hasSize(2);

        var third = catalogue.edit(Samples.saying(second, "By Bob too."), second.revision(), "bob");
        assertThat(third.summary().best("en")).isEqualTo("By Bob too.");
    }

    @Test
    void a_new_link_that_is_there_already_is_told_rather_than_written_over() {
        var there = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "ann");

        assertThatThrownBy(() -> catalogue.edit(Samples.resource("Mine", "http://www.example.org/back/"), 0, "bob"))
                .isInstanceOfSatisfying(
                        Moved.class, why -> assertThat(why.entry()).isEqualTo(there));
        assertThatThrownBy(() -> catalogue.edit(
                        Samples.resource("Neck", "https://example.org/neck")
                                .but()
                                .id("e_nobody")
                                .build(),
                        7,
                        "bob"))
                .isInstanceOf(Refused.class);
        assertThat(catalogue.publicEntries()).isEqualTo(1);
    }

    @Test
    @Hazard("H-22")
    void of_a_hundred_edits_at_once_of_one_version_one_wins_and_none_is_lost_unsaid() throws Exception {
        var first = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "ann");

        var won = atOnce(100, number -> {
            try {
                catalogue.edit(Samples.saying(first, "Edit " + number), first.revision(), "editor " + number);
                return "Edit " + number;
            } catch (Moved told) {
                return "";
            }
        });

        won.removeIf(String::isEmpty);
        assertThat(won).hasSize(1);
        assertThat(catalogue.entry(first.id()).orElseThrow().summary().best("en"))
                .isEqualTo(won.getFirst());
        assertThat(catalogue.history().ofEntry(first.id())).hasSize(2);
    }

    @Test
    @Hazard("H-22")
    void edits_that_look_again_and_lines_that_are_imported_all_add_up() throws Exception {
        var first = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "ann");

        atOnce(30, number -> {
            if (number % 3 == 0) {
                var added = new Offer(
                        first.id(),
                        null,
                        (there, _) -> new Offer.Wanted(saying(java.util.Objects.requireNonNull(there), number), null));
                return catalogue.land(List.of(added), "import");
            }
            while (true) {
                var now = catalogue.entry(first.id()).orElseThrow();
                try {
                    return catalogue.edit(saying(now, number), now.revision(), "editor");
                } catch (Moved again) {
                    // look again
                }
            }
        });

        assertThat(catalogue.entry(first.id()).orElseThrow().codes()).hasSize(30);
    }

    private static Entry saying(Entry entry, int number) {
        var codes = new ArrayList<>(entry.codes());
        codes.add("code:" + number);
        return entry.but().codes(codes).build();
    }

    @Test
    void a_change_within_another_rooms_transaction_is_known_once_that_is_done() {
        try (var database = Database.open(area.folder(), area.databaseUrl())) {
            var own = Catalogue.over(database, Clock.systemDefaultZone());
            long before = own.revision();

            var kept = database.write(_ -> {
                var entry = own.publish(Samples.resource("Back", "https://example.org/back", "back-pain"), "ann");
                assertThat(own.refresh()).isEqualTo(before);
                return entry;
            });

            assertThat(own.revision()).isGreaterThanOrEqualTo(kept.revision());
            assertThat(own.topic("back-pain")).isPresent();
            long known = own.revision();
            assertThatThrownBy(() -> database.write(_ -> {
                        own.publish(Samples.saying(kept, "Taken back."), "ann");
                        throw new IllegalStateException("after all not");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(own.refresh()).isEqualTo(known);
            assertThat(own.entry(kept.id())).contains(kept);
        }
    }

    @Test
    void topics_and_sources_are_edited_as_carefully() {
        catalogue.named().describe(Samples.topic("back-pain", "Back pain"), 0, "ann");
        var there = catalogue.topic("back-pain").orElseThrow();
        catalogue.named().describe(Samples.topic("back-pain", "Sore back"), there.revision(), "ann");

        assertThatThrownBy(() ->
                        catalogue.named().describe(Samples.topic("back-pain", "Bad back"), there.revision(), "bob"))
                .isInstanceOf(Moved.class);
        assertThatThrownBy(() -> catalogue.named().describe(Samples.topic("back-pain", "Bad back"), 0, "bob"))
                .isInstanceOf(Moved.class);
        assertThatThrownBy(() -> catalogue.named().describe(Samples.topic("neck-pain", "Neck"), 3, "bob"))
                .isInstanceOf(Refused.class);
        assertThat(catalogue.topics().values())
                .extracting(topic -> topic.name().best("en"))
                .containsExactly("Sore back");
        catalogue.named().describe(Slugs.source("nhs-uk"), 0, "ann");
        assertThatThrownBy(() -> catalogue.named().describe(Slugs.source("nhs-uk"), 0, "bob"))
                .isInstanceOf(Moved.class);
    }

    @Test
    void an_unfinished_form_is_its_writers_alone_and_takes_no_revision() {
        var copies = catalogue.workingCopies();
        var saved = copies.save("e_one", "ann", 4, Map.of("title.en", "Back <script>", "why.en", ""));

        assertThat(copies.find("e_one", "ann")).contains(saved);
        assertThat(copies.find("e_one", "bob")).isEmpty();
        assertThat(copies.others("e_one", "bob")).containsExactly("ann");
        assertThat(saved.fields()).containsEntry("title.en", "Back <script>");

        copies.save("e_one", "ann", 4, Map.of("title.en", "Back"));
        copies.save("new-1", "ann", 0, Map.of());
        assertThat(copies.of("ann")).extracting(WorkingCopy::about).containsExactlyInAnyOrder("e_one", "new-1");
        copies.drop("e_one", "ann");
        copies.drop("e_one", "ann");
        assertThat(copies.of("ann")).extracting(WorkingCopy::about).containsExactly("new-1");
        assertThat(catalogue.refresh()).isZero();
        assertThat(catalogue.history().newest(10, 0)).isEmpty();
    }

    @Test
    void an_unfinished_form_that_no_form_could_be_is_refused() {
        var copies = catalogue.workingCopies();
        assertThatThrownBy(() -> copies.save("e_one", "ann", 0, Map.of("why", "x".repeat(WorkingCopies.LONGEST))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> copies.save("e_one", "ann", 0, Map.of("why", "nul \0")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> copies.save("x".repeat(101), "ann", 0, Map.of()))
                .isInstanceOf(Refused.class);
        for (int i = 0; i < WorkingCopies.MOST; i++) copies.save("new-" + i, "ann", 0, Map.of());
        assertThatThrownBy(() -> copies.save("one-more", "ann", 0, Map.of())).isInstanceOf(Refused.class);
        assertThat(copies.save("new-0", "ann", 0, Map.of("title", "t")).fields())
                .hasSize(1);
        assertThat(copies.save("one-more", "bob", 0, Map.of()).about()).isEqualTo("one-more");
    }
}
