package fingerpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {

    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = area.catalogue();
    private final EntryList list = catalogue.list();

    private Entry back = Samples.resource("Ffôn cefn 100%", "https://example.org/back", "back-pain");
    private Entry clinic = Samples.service("Clinic", "CF14 4XW", 51.5, -3.2);

    @BeforeAll
    void fill() {
        var said = new TreeMap<String, List<Phrase>>();
        said.put("en", List.of(Phrase.of("sore back")));
        back = catalogue.publish(
                back.but()
                        .title(Localised.of(Map.of("en", "Back_ache", "cy", "Ffôn cefn 100%")))
                        .why(Localised.in("en", "Clear."))
                        .everyday(said)
                        .source("nhs-uk")
                        .unreviewedLanguages(List.of("cy"))
                        .review(new Review(LocalDate.parse("2025-05-01"), "GP, Llandâf", LocalDate.parse("2026-05-01")))
                        .build(),
                "ann");
        clinic = catalogue.publish(clinic, "bob");
        var many = new ArrayList<Offer>();
        for (int i = 0; i < 150; i++) {
            var entry = Samples.resource(
                    "Page %03d".formatted(i), "https://example.org/page/" + i, "many", "topic-" + i % 5);
            many.add(Editing.offer(i % 10 == 0 ? Samples.as(entry, Status.DRAFT) : entry));
        }
        catalogue.land(many, "import");
        for (int i = 0; i < 3; i++) catalogue.visits().count(back.id());
        catalogue.visits().count(clinic.id());
        catalogue.visits().write();
    }

    @AfterAll
    void close() {
        area.close();
    }

    private List<String> titles(String... asked) {
        var filter = new TreeMap<String, String>();
        for (int i = 0; i < asked.length; i += 2) filter.put(asked[i], asked[i + 1]);
        return list.page(EntryFilter.of(filter), EntryOrder.TITLE, false, 1, 200).rows().stream()
                .map(row -> row.entry().title().best("en"))
                .toList();
    }

    @Test
    void a_list_shows_what_is_asked_for_and_nothing_else() {
        assertThat(titles()).hasSize(152).startsWith("Back_ache", "Clinic", "Page 000");
        assertThat(titles("words", "FFON  cefn")).containsExactly("Back_ache");
        assertThat(titles("words", "100%")).containsExactly("Back_ache");
        assertThat(titles("words", "k_a")).containsExactly("Back_ache");
        assertThat(titles("words", "_")).containsExactly("Back_ache");
        assertThat(titles("words", "page/149")).containsExactly("Page 149");
        assertThat(titles("words", "'; drop table listing; --")).isEmpty();
        assertThat(titles("kind", "service")).containsExactly("Clinic");
        assertThat(titles("status", "draft")).hasSize(15);
        assertThat(titles("reach", "local")).containsExactly("Clinic");
        assertThat(titles("topic", "topic-3", "status", "published")).hasSize(30);
        assertThat(titles("source", "nhs-uk", "format", "page")).containsExactly("Back_ache");
        assertThat(titles("audience", "staff")).isEmpty();
        assertThat(titles("missing", "cy")).hasSize(152);
        assertThat(titles("missing", "en")).isEmpty();
        assertThat(titles("unreviewed", "cy")).containsExactly("Back_ache");
        assertThat(titles("due", "2026-05-01")).containsExactly("Back_ache");
        assertThat(titles("due", "2026-04-30")).isEmpty();
        assertThat(titles("reviewer", "llandaf")).containsExactly("Back_ache");
        assertThat(titles("neverReviewed", "true")).hasSize(151);
        assertThat(titles("withoutWhy", "true")).hasSize(151);
        assertThat(titles("withoutPhrases", "true")).hasSize(151);
        assertThat(titles("changedBy", "bob", "changedSince", "2026-01-01")).containsExactly("Clinic");
        assertThat(titles("changedSince", "2999-01-01")).isEmpty();
    }

    @Test
    void a_list_is_sorted_and_paged_either_way() {
        var byVisits = list.page(EntryFilter.NONE, EntryOrder.VISITS, true, 1, 2);
        assertThat(byVisits.rows()).extracting(EntryList.Row::visits).containsExactly(3L, 1L);
        assertThat(byVisits.total()).isEqualTo(152);
        for (var descending : new boolean[] {false, true}) {
            assertThat(list.page(EntryFilter.NONE, EntryOrder.NEXT, descending, 1, 5)
                            .rows())
                    .extracting(row -> row.entry().id())
                    .startsWith(back.id());
        }
        assertThat(list.page(EntryFilter.NONE, EntryOrder.CHANGED, false, 1, 1).rows())
                .extracting(EntryList.Row::changedBy)
                .containsExactly("ann");
        var seen = new ArrayList<String>();
        for (int page = 1; page <= 4; page++) {
            list.page(EntryFilter.NONE, EntryOrder.TITLE, true, page, 50)
                    .rows()
                    .forEach(row -> seen.add(row.entry().id()));
        }
        assertThat(seen).hasSize(152).doesNotHaveDuplicates();
        assertThat(list.page(EntryFilter.NONE, EntryOrder.TITLE, false, 99, 50).rows())
                .isEmpty();
        assertThat(list.page(EntryFilter.NONE, EntryOrder.TITLE, false, -3, -1).rows())
                .hasSize(1);
    }

    @Test
    void a_filter_reads_back_what_it_writes_and_refuses_what_it_does_not_know() {
        var asked =
                Map.of("words", "back", "status", "draft", "due", "2026-05-01", "withoutWhy", "true", "missing", "cy");
        assertThat(EntryFilter.of(asked).asked()).containsExactlyInAnyOrderEntriesOf(asked);
        assertThat(EntryFilter.of(Map.of("utm_source", "x", "status", " "))).isEqualTo(EntryFilter.NONE);
        assertThatThrownBy(() -> EntryFilter.of(Map.of(
                        "status",
                        "nope",
                        "due",
                        "yesterday",
                        "missing",
                        "Welsh!",
                        "withoutWhy",
                        "yes",
                        "words",
                        "x".repeat(201))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        why -> assertThat(why.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("status", "due", "missing", "withoutWhy", "words"));
    }

    @Test
    void statements_do_not_grow_with_rows() {
        assertThat(statements(5)).isEqualTo(statements(200)).isEqualTo(2);
    }

    private int statements(int rows) {
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var before = logger.getLevel();
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            list.page(EntryFilter.of(Map.of("topic", "many")), EntryOrder.CHANGED, true, 1, rows);
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
            logger.setAdditive(true);
        }
        return (int) heard.list.stream()
                .filter(line -> line.getFormattedMessage().contains("SQL statement"))
                .count();
    }

    @Test
    void what_an_older_version_kept_is_listed_when_it_is_opened() {
        try (var other = TestArea.fresh()) {
            var kept = other.catalogue().publish(Samples.resource("Old", "https://example.org/old", "old"), "ann");
            other.catalogue().visits().count(kept.id());
            other.catalogue().visits().write();
            var before = other.catalogue().list().page(EntryFilter.NONE, EntryOrder.TITLE, false, 1, 10);
            try (var database = Database.open(other.folder(), other.databaseUrl())) {
                database.write(writer -> writer.sql("delete from listing").update());
            }
            try (var opened = Catalogue.open(other.folder(), other.databaseUrl())) {
                assertThat(opened.list().page(EntryFilter.NONE, EntryOrder.TITLE, false, 1, 10))
                        .isEqualTo(before);
                assertThat(before.rows().getFirst().visits()).isEqualTo(1);
                assertThat(opened.refresh()).isEqualTo(other.catalogue().revision());
            }
        }
    }

    @Test
    void views_are_saved_for_their_own_account() {
        var views = catalogue.savedViews();
        views.save("ann", new SavedView(" My drafts ", "status=draft"));
        views.save("ann", new SavedView("My drafts", "status=draft&topic=back-pain"));
        views.save("bob", new SavedView("Mine", "x"));
        assertThat(views.of("ann")).containsExactly(new SavedView("My drafts", "status=draft&topic=back-pain"));
        assertThatThrownBy(() -> views.save("ann", new SavedView(" ", "x"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> views.save("ann", new SavedView("x".repeat(101), "x")))
                .isInstanceOf(Refused.class);
        views.remove("ann", "My drafts");
        views.remove("ann", "My drafts");
        assertThat(views.of("ann")).isEmpty();
        assertThat(views.of("bob")).hasSize(1);
    }

    @Test
    @Hazard("H-22")
    void many_are_changed_together_after_a_rehearsal_and_back_again() {
        try (var other = TestArea.fresh()) {
            var own = other.catalogue();
            var ids = new ArrayList<String>();
            for (int i = 0; i < 4; i++) {
                ids.add(own.publish(Samples.resource("Page " + i, "https://example.org/" + i, "old"), "a")
                        .id());
            }
            own.send(
                    own.withdraw(ids.get(3), Localised.in("en", "Closed."), null, "a")
                            .id(),
                    Status.DRAFT,
                    "a");
            ids.add("e_nobody");
            List<BulkChange> changes = List.of(
                    new BulkChange.AddTopic("new"),
                    new BulkChange.RemoveTopic("old"),
                    new BulkChange.SetSource("nhs-uk"),
                    new BulkChange.SetReach(Reach.LOCAL),
                    new BulkChange.SetReview("GP", LocalDate.parse("2026-05-01"), null),
                    new BulkChange.SetStatus(Status.WITHDRAWN, Localised.in("en", "All closed.")));
            long revision = own.revision();

            var told = own.bulk().preview(ids, changes);
            assertThat(told)
                    .extracting(BulkOutcome::outcome)
                    .containsExactly(
                            Landed.Outcome.CHANGED,
                            Landed.Outcome.CHANGED,
                            Landed.Outcome.CHANGED,
                            Landed.Outcome.CHANGED,
                            Landed.Outcome.REFUSED);
            assertThat(own.refresh()).isEqualTo(revision);
            assertThat(own.entry(ids.get(0)).orElseThrow().topics()).containsExactly("old");

            var done = own.bulk().apply(ids, changes, "ann");
            assertThat(done.outcomes()).isEqualTo(told);
            var changed = own.entry(ids.get(0)).orElseThrow();
            assertThat(changed.topics()).containsExactly("new");
            assertThat(changed.source()).isEqualTo("nhs-uk");
            assertThat(changed.withdrawal()).isNotNull();
            assertThat(own.topic("new")).isPresent();

            own.publish(
                    own.entry(ids.get(1))
                            .orElseThrow()
                            .but()
                            .reach(Reach.NATIONAL)
                            .build(),
                    "bob");
            var undone = own.bulk().undo(done.number().orElseThrow(), "ann");

            assertThat(undone.stream().filter(one -> one.outcome() == Landed.Outcome.REFUSED))
                    .extracting(BulkOutcome::id)
                    .containsExactly(ids.get(1));
            assertThat(own.entry(ids.get(0)).orElseThrow().topics()).containsExactly("old");
            assertThat(own.entry(ids.get(0)).orElseThrow().isPublic()).isTrue();
            assertThat(own.entry(ids.get(3)).orElseThrow().status()).isEqualTo(Status.DRAFT);
            assertThat(own.entry(ids.get(1)).orElseThrow().topics()).containsExactly("new");
            assertThat(own.bulk().newest(5)).extracting(BulkDone::undone).containsExactly(true);
            assertThatThrownBy(() -> own.bulk().undo(done.number().orElseThrow(), "ann"))
                    .isInstanceOf(Refused.class);
            assertThat(own.bulk()
                            .apply(List.of(ids.get(0)), List.of(new BulkChange.AddTopic("old")), "ann")
                            .number())
                    .isEmpty();
            var refused = own.bulk().preview(List.of(ids.get(0)), List.of(new BulkChange.AddTopic("Not a slug")));
            assertThat(refused.getFirst().problems()).extracting(Problem::field).containsExactly("topics");
        }
    }

    @Test
    void no_more_are_changed_together_than_can_be_told() {
        var ids = new ArrayList<String>();
        for (int i = 0; i <= EntryList.MOST_TOGETHER; i++) ids.add("e_" + i);
        assertThatThrownBy(() -> catalogue.bulk().preview(ids, List.of(new BulkChange.AddTopic("new"))))
                .hasMessageContaining("at most 2000");
        assertThat(list.matching(EntryFilter.of(Map.of("topic", "many")))).satisfies(matching -> {
            assertThat(matching.ids()).hasSize(150);
            assertThat(matching.tooMany()).isFalse();
        });
    }
}
