package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Status;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@org.jspecify.annotations.NullMarked
class ImportTest {

    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = area.catalogue();

    @AfterEach
    void close() {
        area.close();
    }

    private Imported bring(String... lines) {
        return Import.of(catalogue, "test").stream(in(lines), -1, FileFormat.JSONL);
    }

    private static ByteArrayInputStream in(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> refusals(String... lines) {
        return bring(lines).firstRefusals().stream().map(Refusal::toString).toList();
    }

    @Test
    void a_title_and_a_link_are_enough() {
        var done = bring("{\"title\":\"Back pain\",\"url\":\"https://example.org/back/\"}");
        assertThat(done.total()).isEqualTo(new Tally(1, 0, 0, 0));
        var entry = catalogue.changedSince(0, 10).getFirst();
        assertThat(entry.title().exactly("en")).isEqualTo("Back pain");
        assertThat(entry.id()).startsWith("e_");
        assertThat(entry.status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var lines = new String[] {
            "{\"kind\":\"topic\",\"id\":\"back-pain\",\"title\":{\"en\":\"Back pain\"},\"parents\":[\"body\"]}",
            "{\"kind\":\"source\",\"id\":\"nhs-uk\",\"title\":\"NHS\",\"url\":\"https://www.nhs.uk/\",\"marks\":[\"NHS body\"]}",
            "{\"kind\":\"practice\",\"id\":\"the-surgery\",\"title\":\"The Surgery\",\"phone\":\"029 2000 0000\"}",
            "{\"title\":\"Back pain\",\"url\":\"https://example.org/back\",\"topics\":[\"back-pain\",\"spine\"],\"text\":\"Backs hurt.\",\"everyday\":[\"sore back\"]}",
            "{\"title\":\"Clinic\",\"service\":{\"phone\":\"029 2000 0001\",\"postcode\":\"CF14 4XW\",\"lat\":51.5,\"lon\":-3.2}}"
        };
        assertThat(bring(lines).total()).isEqualTo(new Tally(5, 0, 0, 0));
        long revision = catalogue.refresh();
        assertThat(bring(lines).total()).isEqualTo(new Tally(0, 0, 5, 0));
        assertThat(catalogue.refresh()).isEqualTo(revision);
    }

    @Test
    @Hazard("H-22")
    void fields_left_out_stay_and_null_clears_and_maps_merge_and_arrays_replace() {
        bring("{\"id\":\"a\",\"title\":{\"en\":\"Sleep\",\"cy\":\"Cwsg\"},\"url\":\"https://example.org/sleep\","
                + "\"summary\":\"Sleeping well.\",\"topics\":[\"sleep\",\"rest\"],"
                + "\"text\":{\"en\":\"Night.\",\"cy\":\"Nos.\"},\"service\":{\"phone\":\"1\",\"hours\":\"Mo 09:00\"}}");
        bring("{\"url\":\"http://www.example.org/sleep/#top\",\"title\":{\"en\":\"Sleeping\"},\"summary\":null,"
                + "\"topics\":[\"sleep\"],\"text\":{\"cy\":null},\"service\":{\"phone\":\"2\"}}");
        var entry = catalogue.entry("a").orElseThrow();
        assertThat(entry.title().byLanguage()).isEqualTo(java.util.Map.of("en", "Sleeping", "cy", "Cwsg"));
        assertThat(entry.summary().isEmpty()).isTrue();
        assertThat(entry.topics()).containsExactly("sleep");
        assertThat(entry.service()).extracting("phone", "hours").containsExactly("2", "Mo 09:00");
        assertThat(catalogue.texts(List.of("a")).get("a")).isEqualTo(java.util.Map.of("en", "Night."));
    }

    @Test
    @Hazard("H-22")
    void each_bad_line_is_named_and_the_good_ones_land() {
        assertThat(refusals(
                        "{\"title\":\"Good\",\"url\":\"https://example.org/good\"}",
                        "{\"title\":",
                        "{\"url\":\"https://example.org/untitled\"}",
                        "{\"title\":\"Bad\",\"url\":\"javascript:alert(1)\"}",
                        "{\"title\":\"Bad2\",\"url\":\"https://example.org/x\",\"status\":\"nope\"}"))
                .containsExactly(
                        "line 2: ends before its JSON is complete; the file may be cut off",
                        "line 3: title is missing",
                        "line 4: url must start with https:// or http://",
                        "line 5: status is \"nope\"; allowed are draft, review, published, withdrawn");
        assertThat(catalogue.publicEntries()).isEqualTo(1);
    }

    @Test
    void every_problem_of_a_line_is_told_at_once() {
        assertThat(refusals("{\"url\":7,\"review\":{\"on\":\"yesterday\",\"who\":\"me\"},\"topics\":\"back\","
                        + "\"colour\":\"red\",\"kind\":\"resource\",\"service\":{\"lat\":\"north\"}}"))
                .containsExactlyInAnyOrder(
                        "line 1: url must be text",
                        "line 1: review.on must be a date such as 2026-05-01",
                        "line 1: review.who is not a field that is known here",
                        "line 1: topics must be a list of texts such as [\"…\", \"…\"]",
                        "line 1: colour is not a field that is known here",
                        "line 1: service.lat must be a number",
                        "line 1: title is missing");
        assertThat(catalogue.publicEntries()).isZero();
    }

    @Test
    @Hazard("H-22")
    void a_dry_run_tells_what_would_change_and_changes_nothing() {
        bring("{\"id\":\"a\",\"title\":\"Sleep\",\"url\":\"https://example.org/sleep\"}");
        long revision = catalogue.refresh();
        var would = Import.of(catalogue, "test").dryRun().stream(
                in(
                        "{\"id\":\"a\",\"title\":\"Sleeping\"}",
                        "{\"title\":\"New\",\"url\":\"https://example.org/new\",\"topics\":[\"new-topic\"]}",
                        "{\"kind\":\"topic\",\"id\":\"other\",\"title\":\"Other\"}",
                        "{\"kind\":\"topic\",\"id\":\"other\",\"title\":\"Other\"}",
                        "{\"title\":\"No link\"}"),
                -1,
                FileFormat.JSONL);
        assertThat(would.total()).isEqualTo(new Tally(2, 1, 1, 1));
        assertThat(catalogue.refresh()).isEqualTo(revision);
        assertThat(catalogue.revision()).isEqualTo(revision);
        assertThat(catalogue.entry("a").orElseThrow().title().best("en")).isEqualTo("Sleep");
        assertThat(catalogue.topics()).isEmpty();
    }

    @Test
    void an_address_that_one_entry_leaves_in_a_file_is_free_for_another() {
        bring(
                "{\"id\":\"a\",\"title\":\"A\",\"url\":\"https://example.org/1\"}",
                "{\"id\":\"b\",\"title\":\"B\",\"url\":\"https://example.org/2\"}");
        var done = bring(
                "{\"id\":\"a\",\"title\":\"A again\"}",
                "{\"id\":\"b\",\"url\":\"https://example.org/3\"}",
                "{\"id\":\"a\",\"url\":\"https://example.org/2\"}",
                "{\"id\":\"c\",\"title\":\"C\",\"url\":\"https://example.org/1\"}",
                "{\"id\":\"a\",\"title\":\"A at last\"}");
        assertThat(done.total()).isEqualTo(new Tally(1, 4, 0, 0));
        assertThat(catalogue.entry("a").orElseThrow().url()).isEqualTo("https://example.org/2");
        assertThat(catalogue.entry("c").orElseThrow().url()).isEqualTo("https://example.org/1");
    }

    @Test
    void a_topic_is_never_its_own_ancestor() {
        assertThat(refusals(
                        "{\"kind\":\"topic\",\"id\":\"a\",\"title\":\"A\",\"parents\":[\"b\"]}",
                        "{\"kind\":\"topic\",\"id\":\"b\",\"title\":\"B\",\"parents\":[\"c\"]}",
                        "{\"kind\":\"topic\",\"id\":\"c\",\"title\":\"C\",\"parents\":[\"a\"]}",
                        "{\"kind\":\"topic\",\"title\":\"D\",\"parents\":[\"Not A Slug\"]}",
                        "{\"kind\":\"planet\",\"id\":\"e\"}"))
                .containsExactly(
                        "line 3: parents would make the topic its own ancestor",
                        "line 4: id is missing; it is the short name in addresses, such as back-pain",
                        "line 4: parents has \"Not A Slug\"; small letters, digits and single hyphens are allowed",
                        "line 5: kind must be one of resource, service, topic, source, practice, red-flag-words, red-flag, pin");
        assertThat(catalogue.topics().keySet()).containsExactly("a", "b", "c");
    }
}
