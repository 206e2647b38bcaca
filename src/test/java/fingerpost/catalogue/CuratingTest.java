package fingerpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.exchange.Export;
import fingerpost.exchange.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CuratingTest {

    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = area.catalogue();

    @AfterEach
    void close() {
        area.close();
    }

    @Test
    @Hazard("H-24")
    void a_note_for_staff_is_in_no_public_document_and_all_its_versions_are_kept() throws IOException {
        var entry = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "ann");
        var notes = catalogue.notes();

        var first = notes.keep(entry.id(), "Dr Jones doubts this page.", 0, "ann");
        var second = notes.keep(entry.id(), "Dr Jones is content.", first.revision(), "bob");
        assertThatThrownBy(() -> notes.keep(entry.id(), "Mine", first.revision(), "cat"))
                .isInstanceOf(Moved.class);
        assertThatThrownBy(() -> notes.keep("e_nobody", "Mine", 0, "cat")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> notes.keep(entry.id(), "x".repeat(EntryNotes.LONGEST + 1), 0, "cat"))
                .isInstanceOf(Refused.class);

        assertThat(notes.of(entry.id())).isEqualTo(second);
        assertThat(notes.historyOf(entry.id())).extracting(Version::action).containsExactly("added", "changed");
        var out = new ByteArrayOutputStream();
        Export.of(catalogue).stream(out, FileFormat.JSONL);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Jones");
        assertThat(Documents.write(catalogue.entry(entry.id()).orElseThrow())).doesNotContain("Jones");
        assertThat(catalogue.history().ofEntry(entry.id())).hasSize(1);

        notes.forget(entry.id(), "dai");
        assertThat(notes.of(entry.id()).words()).isEmpty();
        assertThat(notes.historyOf(entry.id()))
                .extracting(Version::document)
                .noneMatch(words -> words.contains("Jones"));
        assertThat(notes.historyOf(entry.id())).extracting(Version::actor).endsWith("dai");
    }

    @Test
    void staff_talk_about_an_entry_and_personal_words_can_be_taken_away() {
        var entry = catalogue.publish(Samples.resource("Back", "https://example.org/back"), "ann");
        long revision = catalogue.revision();
        var remarks = catalogue.remarks();

        var first = remarks.add(entry.id(), "ann", "  Is this <b>still</b> right, Bob?\n", List.of("bob", "bob"));
        remarks.add(entry.id(), "bob", "Mrs Evans of 1 High Street says so.", List.of());

        assertThat(first.words()).isEqualTo("Is this <b>still</b> right, Bob?");
        assertThat(first.mentions()).containsExactly("bob");
        assertThat(remarks.of(entry.id())).extracting(Remark::actor).containsExactly("ann", "bob");
        assertThat(remarks.newest(1)).extracting(Remark::actor).containsExactly("bob");
        assertThat(remarks.of(entry.id()).getFirst()).isEqualTo(first);
        assertThat(catalogue.refresh()).isEqualTo(revision);

        var gone = remarks.remove(remarks.newest(1).getFirst().id(), "named a patient", "dai");
        assertThat(remarks.find(gone.id())).contains(gone);
        assertThat(gone.words()).isEmpty();
        assertThat(gone.removed()).isTrue();
        assertThat(catalogue.history().newest(1, 0)).first().satisfies(line -> {
            assertThat(line.subject()).isEqualTo("remark");
            assertThat(line.actor()).isEqualTo("dai");
        });

        for (var wrong : new String[] {"", " \n", "x".repeat(Remarks.LONGEST + 1), "bell \u0007"}) {
            assertThatThrownBy(() -> remarks.add(entry.id(), "ann", wrong, List.of()))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> remarks.add("e_nobody", "ann", "Hello", List.of()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void still_good_gives_each_entry_its_next_date_and_tells_who_was_passed_over() {
        var months = new TreeMap<String, Integer>();
        months.put("video", 6);
        catalogue.describe(
                new Area(Localised.in("en", "Here"), List.of("en", "cy"), List.of(), List.of(), null, false, months));
        var page = catalogue.publish(Samples.resource("Page", "https://example.org/page"), "a");
        var video = catalogue.publish(
                Samples.resource("Video", "https://example.org/video")
                        .but()
                        .format(Format.VIDEO)
                        .build(),
                "a");
        var clinic = catalogue.publish(Samples.service("Clinic", "CF14 4XW", 51.5, -3.2), "a");
        var out = catalogue.publish(
                Samples.as(Samples.resource("Out", "https://example.org/out"), Status.WITHDRAWN), "a");
        var later = catalogue.publish(
                Samples.reviewed(Samples.resource("Later", "https://example.org/later"), "2026-06-01", "GP"), "a");
        long before = catalogue.revision();

        var told = catalogue.stillGood(
                List.of(page.id(), video.id(), clinic.id(), out.id(), later.id(), "e_nobody", page.id()),
                "GP, Cardiff",
                LocalDate.parse("2026-05-01"),
                "ann");

        assertThat(told.kept()).containsExactly(page.id(), video.id(), clinic.id());
        assertThat(told.skipped()).extracting(StillGood.Skipped::id).containsExactly(out.id(), later.id(), "e_nobody");
        assertThat(told.skipped()).extracting(StillGood.Skipped::why).allMatch(why -> !why.isBlank());
        assertThat(List.of(next(page), next(video), next(clinic)))
                .containsExactly("2028-05-01", "2026-11-01", "2027-05-01");
        assertThat(catalogue.revision()).isEqualTo(before + 3);
        assertThat(catalogue.history().ofEntry(page.id()))
                .extracting(Version::action)
                .containsExactly("published", "reviewed");

        assertThatThrownBy(() -> catalogue.stillGood(List.of(page.id()), " ", LocalDate.parse("2026-05-01"), "a"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> catalogue.stillGood(List.of(page.id()), "GP", LocalDate.parse("2999-01-01"), "a"))
                .isInstanceOf(Refused.class);
    }

    private String next(Entry entry) {
        var review = catalogue.entry(entry.id()).orElseThrow().review();
        return review == null ? "" : String.valueOf(review.next());
    }

    @Test
    void all_of_a_source_is_looked_at_in_one_go() {
        for (int i = 0; i < 5; i++) {
            catalogue.publish(
                    Samples.resource("Page " + i, "https://example.org/" + i)
                            .but()
                            .source(i < 3 ? "nhs-uk" : "other")
                            .build(),
                    "a");
        }
        var told = catalogue.stillGoodFrom("nhs-uk", "GP", LocalDate.parse("2026-05-01"), "ann");
        assertThat(told.kept()).hasSize(3);
        assertThat(catalogue
                        .stillGoodFrom("nobody", "GP", LocalDate.parse("2026-05-01"), "ann")
                        .kept())
                .isEmpty();
    }

    @Test
    @Hazard("H-22")
    void two_versions_are_told_apart_in_words_and_an_old_one_can_come_back() {
        var first = catalogue.publish(
                Samples.saying(
                        Samples.resource("Back", "https://example.org/back", "back-pain"),
                        "About backs that are sore in the morning and better by night."),
                "ann");
        var second = catalogue.edit(
                first.but()
                        .title(Localised.of(java.util.Map.of("en", "Back", "cy", "Cefn")))
                        .summary(Localised.in("en", "About backs that are stiff in the morning and better by night."))
                        .topics(List.of("back-pain", "sleep"))
                        .review(new Review(LocalDate.parse("2026-05-01"), "GP", null))
                        .build(),
                first.revision(),
                "bob");
        var history = catalogue.history().ofEntry(first.id());

        var changes = Versions.difference(history.get(0), history.get(1));

        assertThat(changes)
                .extracting(Versions.Change::field)
                .containsExactlyInAnyOrder("title", "summary", "topics", "review.on", "review.by");
        var title = changes.stream()
                .filter(one -> one.field().equals("title"))
                .findFirst()
                .orElseThrow();
        assertThat(title).isEqualTo(new Versions.Change("title", "cy", null, "Cefn", List.of()));
        var summary = changes.stream()
                .filter(one -> one.field().equals("summary"))
                .findFirst()
                .orElseThrow();
        assertThat(summary.pieces())
                .extracting(Versions.Piece::words)
                .containsExactly("About backs that are ", "sore", "stiff", " in the morning and better by night.");
        assertThat(Versions.difference(history.get(1), history.get(1))).isEmpty();
        assertThat(Versions.difference(null, history.get(0))).isNotEmpty();

        var restored = catalogue.restore(first.id(), history.get(0).revision(), "cat");
        assertThat(restored.as(first.id(), 0)).isEqualTo(first.as(first.id(), 0));
        assertThat(restored.revision()).isGreaterThan(second.revision());
        catalogue.withdraw(first.id(), Localised.in("en", "Closed."), null, "cat");
        var back = catalogue.restore(first.id(), second.revision(), "cat");
        assertThat(back.status()).isEqualTo(Status.DRAFT);
        assertThat(back.topics()).containsExactly("back-pain", "sleep");
        assertThatThrownBy(() -> catalogue.restore(first.id(), 999_999, "cat")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> catalogue.restore("e_nobody", second.revision(), "cat"))
                .isInstanceOf(Refused.class);
    }
}
