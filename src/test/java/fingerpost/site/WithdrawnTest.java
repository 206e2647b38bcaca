package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.catalogue.Area;
import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.PublishRules;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.Status;
import fingerpost.exchange.Export;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnTest {

    private final RunningGuide guide = RunningGuide.empty();
    private final Catalogue catalogue = guide.installation().catalogue();

    @AfterAll
    void close() {
        guide.close();
    }

    private Entry published(String title, String url) {
        return catalogue.publish(
                Samples.resource(title, url)
                        .but()
                        .why(Localised.in("en", "Because it helps."))
                        .build(),
                "ann");
    }

    @Test
    @Hazard("H-23")
    void people_read_why_an_entry_was_taken_out_and_where_to_go_instead() {
        var old = published("Old back leaflet", "https://example.org/old");
        var newer = published("New back page", "https://example.org/new");
        catalogue.withdraw(
                old.id(),
                Localised.of(Map.of("en", "The page <script>closed</script>.", "cy", "Mae’r dudalen wedi cau.")),
                newer.id(),
                "ann");

        var page = guide.get("/entries/" + old.id());
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body())
                .contains(
                        "Old back leaflet", "The page &lt;script&gt;closed", "/entries/" + newer.id(), "New back page")
                .doesNotContain("<script>closed");
        assertThat(guide.get("/cy/entries/" + old.id()).body())
                .contains("Mae’r dudalen wedi cau.", "/cy/entries/" + newer.id());
        assertThat(guide.get("/go/" + old.id()).statusCode()).isEqualTo(410);
        assertThat(guide.get("/changes").body())
                .contains("The page &lt;script&gt;closed")
                .doesNotContain("<script>closed");
        assertThat(guide.get("/cy/changes.atom").body()).contains("<summary>Mae’r dudalen wedi cau.</summary>");
        assertThat(guide.get("/api/v1/entries").body())
                .contains(
                        "\"withdrawal\":{\"reason\":{\"cy\":\"Mae’r dudalen wedi cau.\"",
                        "\"replacement\":\"" + newer.id());

        var newest = published("Newest back page", "https://example.org/newest");
        catalogue.withdraw(newer.id(), Localised.in("en", "Moved."), newest.id(), "ann");
        assertThat(guide.get("/entries/" + old.id()).body()).contains("/entries/" + newest.id());
    }

    @Test
    @Hazard("H-24")
    void a_draft_that_is_given_up_is_nobodys_news() {
        var draft = catalogue.publish(
                Samples.as(Samples.resource("Unfinished thoughts", "https://example.org/draft"), Status.DRAFT), "ann");
        catalogue.withdraw(draft.id(), Localised.in("en", "Private doubts."), null, "ann");

        var page = guide.get("/entries/" + draft.id());
        assertThat(page.statusCode()).isEqualTo(404);
        for (var path : new String[] {"/entries/" + draft.id(), "/changes", "/changes.atom", "/api/v1/entries"}) {
            assertThat(guide.get(path).body()).as(path).doesNotContain("Private doubts", "Unfinished thoughts");
        }
    }

    @Test
    void what_was_withdrawn_and_made_for_staff_keeps_its_reason_to_itself() {
        var entry = published("Rota", "https://example.org/rota");
        catalogue.publish(entry.but().audience(Audience.STAFF).build(), "ann");
        catalogue.withdraw(entry.id(), Localised.in("en", "Names of staff."), null, "ann");

        for (var path : new String[] {"/entries/" + entry.id(), "/changes", "/api/v1/entries"}) {
            assertThat(guide.get(path).body()).as(path).doesNotContain("Names of staff");
        }
    }

    @Test
    void a_replacement_is_there_and_leads_nowhere_near_back() {
        var one = published("One", "https://example.org/one");
        var two = published("Two", "https://example.org/two");
        var reason = Localised.in("en", "Closed.");

        assertThatThrownBy(() -> catalogue.withdraw(one.id(), reason, "e_nobody", "ann"))
                .hasMessageContaining("names no entry");
        assertThatThrownBy(() -> catalogue.withdraw(one.id(), reason, one.id(), "ann"))
                .hasMessageContaining("is the entry itself");
        assertThatThrownBy(() -> catalogue.withdraw(one.id(), Localised.NONE, null, "ann"))
                .hasMessageContaining("withdrawal.reason");
        catalogue.withdraw(one.id(), reason, two.id(), "ann");
        assertThatThrownBy(() -> catalogue.withdraw(two.id(), reason, one.id(), "ann"))
                .hasMessageContaining("leads back");
        assertThat(catalogue.entry(two.id()).orElseThrow().status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void staff_go_one_step_at_a_time_and_say_why_before_publishing() {
        var bare = Samples.as(Samples.resource("Bare", "https://example.org/bare"), Status.DRAFT);
        var draft = catalogue.edit(bare, 0, "ann");

        assertThat(PublishRules.missing(draft, Area.UNNAMED))
                .extracting(Problem::field)
                .containsExactly("why");
        assertThatThrownBy(() -> catalogue.send(draft.id(), Status.PUBLISHED, "ann"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("why");
        var sent = catalogue.send(draft.id(), Status.REVIEW, "ann");
        var said = sent.but()
                .why(Localised.in("en", "It is clear."))
                .status(Status.PUBLISHED)
                .build();
        assertThat(catalogue.edit(said, sent.revision(), "cat").isPublic()).isTrue();
        var shown = catalogue.entry(draft.id()).orElseThrow();
        assertThatThrownBy(() -> catalogue.edit(shown.but().why(Localised.NONE).build(), shown.revision(), "cat"))
                .hasMessageContaining("why");
        assertThatThrownBy(() -> catalogue.send(draft.id(), Status.DRAFT, "ann"))
                .hasMessageContaining("cannot go from published to draft; allowed next: withdrawn");
        assertThatThrownBy(() -> catalogue.send(draft.id(), Status.WITHDRAWN, "ann"))
                .hasMessageContaining("withdrawal.reason");
        catalogue.withdraw(draft.id(), Localised.in("en", "Old."), null, "ann");
        var back = catalogue.send(draft.id(), Status.DRAFT, "ann");
        assertThat(back.withdrawal()).isNull();
        assertThatThrownBy(() -> catalogue.send("e_nobody", Status.DRAFT, "ann"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void reasons_and_replacements_go_out_and_come_in() throws IOException {
        var first = published("First", "https://example.org/first");
        var second = published("Second", "https://example.org/second");
        catalogue.withdraw(first.id(), Localised.in("en", "=Old, \"closed\""), second.id(), "ann");
        var third = published("Third", "https://example.org/third");
        catalogue.withdraw(second.id(), Localised.in("cy", "Ar gau"), third.id(), "ann");
        catalogue.publish(
                third.but().unreviewedLanguages(java.util.List.of("cy")).build(), "ann");

        for (var format : java.util.List.of(FileFormat.JSONL, FileFormat.CSV)) {
            try (var empty = fingerpost.TestArea.fresh()) {
                var out = new ByteArrayOutputStream();
                Export.of(catalogue).stream(out, format);
                var done = Import.of(empty.catalogue(), "test").stream(
                        new ByteArrayInputStream(out.toByteArray()), out.size(), format);
                assertThat(done.firstRefusals()).isEmpty();
                for (var id : new String[] {first.id(), second.id(), third.id()}) {
                    var here = catalogue.entry(id).orElseThrow();
                    var there = empty.catalogue().entry(id).orElseThrow();
                    assertThat(there.withdrawal()).isEqualTo(here.withdrawal());
                    assertThat(there.unreviewedLanguages()).isEqualTo(here.unreviewedLanguages());
                }
            }
        }
    }
}
