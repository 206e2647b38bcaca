package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.TestArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people really hand over, each answered with a sentence. */
@NullMarked
class BadFilesTest {

    private static final String GOOD = "{\"title\":\"Good\",\"url\":\"https://example.org/good\"}";

    private final TestArea area = TestArea.fresh();

    @AfterEach
    void close() {
        area.close();
    }

    private Imported bring(byte[] file, FileFormat format) {
        return Import.of(area.catalogue(), "test").stream(new ByteArrayInputStream(file), file.length, format);
    }

    private List<String> refusals(String file, Charset charset, FileFormat format) {
        return bring(file.getBytes(charset), format).firstRefusals().stream()
                .map(Refusal::toString)
                .toList();
    }

    private List<String> jsonl(String... lines) {
        return refusals(String.join("\n", lines), StandardCharsets.UTF_8, FileFormat.JSONL);
    }

    private List<String> csv(String... lines) {
        return refusals(String.join("\r\n", lines), StandardCharsets.UTF_8, FileFormat.CSV);
    }

    private long entries() {
        return area.catalogue().publicEntries();
    }

    @Test
    void byte_order_marks_and_windows_line_ends_are_no_matter() {
        assertThat(jsonl("\uFEFF" + GOOD + "\r", "\r", "{\"title\":\"Other\",\"url\":\"https://example.org/o\"}\r"))
                .isEmpty();
        assertThat(csv("\uFEFFtitle,url", "Third,https://example.org/third", ""))
                .isEmpty();
        assertThat(entries()).isEqualTo(3);
    }

    @Test
    @Hazard("H-22")
    void lines_that_are_not_utf_8_are_named_and_the_others_land() {
        var latin = "{\"title\":\"Caf\u00e9\",\"url\":\"https://example.org/cafe\"}\n" + GOOD;
        assertThat(refusals(latin, StandardCharsets.ISO_8859_1, FileFormat.JSONL))
                .containsExactly("line 1: holds bytes that are not UTF-8; save the file as UTF-8");
        assertThat(refusals(
                        "title,url\n\"Caf\u00e9\nau lait\",https://example.org/cafe\nTea,https://example.org/tea\n",
                        StandardCharsets.ISO_8859_1,
                        FileFormat.CSV))
                .containsExactly("line 2: holds bytes that are not UTF-8; save the file as UTF-8");
        assertThat(entries()).isEqualTo(2);
        assertThatThrownBy(() -> refusals(GOOD, StandardCharsets.UTF_16, FileFormat.JSONL))
                .isInstanceOf(Unreadable.class)
                .hasMessage("the file is UTF-16; save it as UTF-8");
        assertThatThrownBy(() -> refusals("title,url", StandardCharsets.UTF_16LE, FileFormat.CSV))
                .isInstanceOf(Unreadable.class)
                .hasMessage("the file is UTF-16; save it as UTF-8");
    }

    @Test
    void odd_json_is_named_by_line() {
        assertThat(jsonl(
                        GOOD,
                        "{\"title\":\"A\",\"title\":\"B\"}",
                        "[".repeat(100_000),
                        "[" + GOOD + "]",
                        "{\"title\":\"A\0\"}",
                        "{'title':'A'}",
                        GOOD + GOOD,
                        "{\"title\":\"\\ud83d\",\"url\":\"https://example.org/half\"}",
                        "{\"title\":\"cut o"))
                .containsExactly(
                        "line 2: names a field twice: \"title\"",
                        "line 3: is nested too deeply or holds a number or name too long to be meant",
                        "line 4: is not one JSON object, such as {\"title\": \"…\", \"url\": \"…\"}",
                        "line 5: holds NUL characters, which no text file has",
                        "line 6: is not valid JSON, at character 2",
                        "line 7: is not valid JSON, at character 50",
                        "line 8: title holds half a character (a lone surrogate)",
                        "line 9: ends before its JSON is complete; the file may be cut off");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void a_line_too_long_is_passed_over() {
        assertThat(jsonl("{\"title\":\"" + "x".repeat(3_000_000) + "\"}", GOOD))
                .containsExactly("line 1: is longer than 2 MB");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void an_empty_file_changes_nothing_and_a_missing_one_is_said_to_be() throws IOException {
        assertThat(bring(new byte[0], FileFormat.JSONL).total()).isEqualTo(Tally.NOTHING);
        assertThatThrownBy(() -> bring(new byte[0], FileFormat.CSV))
                .hasMessage("the file is empty; its first row names the columns");
        var importing = Import.of(area.catalogue(), "test");
        assertThatThrownBy(() -> importing.file(Path.of("/nowhere/at/all.jsonl"), FileFormat.JSONL))
                .isInstanceOf(Unreadable.class)
                .hasMessage("/nowhere/at/all.jsonl: there is no such file");
        assertThatThrownBy(() -> importing.file(area.folder(), FileFormat.JSONL))
                .hasMessageEndingWith("is a folder; name a file in it");
        var file = area.folder().resolve("one.jsonl");
        Files.writeString(file, GOOD);
        assertThat(importing.file(file, FileFormat.JSONL).total().added()).isEqualTo(1);
    }

    @Test
    void a_header_with_other_columns_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> csv("name;link", "A;https://example.org/a"))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("the header row names an unknown column \"name;link\"; columns stand between"
                        + " commas, and known are id, kind, status,")
                .hasMessageEndingWith("such as title.en");
        assertThatThrownBy(() -> csv("title,Title", "a,b")).hasMessage("the header row names a column twice");
    }

    @Test
    void csv_rows_are_named_by_the_line_they_start_on() {
        assertThat(csv(
                        "kind,title,title_cy,url,phone,Postcode,service.lat,summary",
                        ",Good,\"Da, iawn\",https://example.org/a,,,,\"two",
                        "lines\"",
                        "resource,No link,,,,,,",
                        "resource,Too many,,https://example.org/b,,,,,,",
                        "resource,\"Bad \"quote,,https://example.org/c,,,,",
                        "service,Clinic,,,029 2000 0000,CF14 4XW,north,",
                        "resource,Cut o"))
                .containsExactly(
                        "line 4: url is missing; a resource needs one",
                        "line 5: has 10 cells where the header has 8 columns",
                        "line 6: has words after the closing quote of cell 2; quotes inside are written twice",
                        "line 7: service.lat must be a number",
                        "line 8: has 2 cells where the header has 8 columns");
        var entry = area.catalogue().changedSince(0, 9).getFirst();
        assertThat(entry.title().exactly("cy")).isEqualTo("Da, iawn");
        assertThat(entry.summary().exactly("en")).isEqualTo("two\nlines");
    }

    @Test
    void a_quote_that_is_never_closed_is_named_where_it_opens() {
        assertThat(csv("title,url", "Good,https://example.org/good", "\"Open,https://example.org/open", "More,x"))
                .containsExactly("line 3: opens a quote that is not closed within 2 MB or by the end of the file;"
                        + " nothing after it was read");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @Hazard("H-22")
    void an_empty_cell_leaves_and_the_word_null_clears() {
        csv("id,title,url,summary,topics,phone", "a,A,https://example.org/a,Words,one | t-w-o,'+44 29");
        csv("id,title,url,summary,topics,phone", "a,,,null,,");
        var entry = area.catalogue().entry("a").orElseThrow();
        assertThat(entry.title().best("en")).isEqualTo("A");
        assertThat(entry.summary().isEmpty()).isTrue();
        assertThat(entry.topics()).containsExactly("one", "t-w-o");
        assertThat(entry.service()).extracting("phone").isEqualTo("+44 29");
    }
}
