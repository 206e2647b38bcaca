package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullMarked
class SheetsTest {

    private static final List<String> LANGUAGES = List.of("en", "cy");

    private final TestArea area = TestArea.fresh();
    private final List<RowOutcome> outcomes = new ArrayList<>();

    @AfterEach
    void close() {
        area.close();
    }

    private Path file(String words, Charset charset) {
        return file(words.getBytes(charset));
    }

    private Path file(String... lines) {
        return file(String.join("\r\n", lines), StandardCharsets.UTF_8);
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(area.folder().resolve("sheet"), bytes);
        } catch (IOException cannotWrite) {
            throw new java.io.UncheckedIOException(cannotWrite);
        }
    }

    private static String guessed(Path file) {
        return ColumnMatch.guess(Sheet.open(file), LANGUAGES).columns().stream()
                .map(column -> column.heading() + ": " + (column.field().isEmpty() ? "-" : column.field()) + " "
                        + column.sure().name().charAt(0))
                .collect(Collectors.joining(", "));
    }

    private Imported bring(Path file) {
        var sheet = Sheet.open(file);
        outcomes.clear();
        return Import.of(area.catalogue(), "test")
                .outcomes(outcomes::add)
                .sheet(sheet, ColumnMatch.guess(sheet, LANGUAGES));
    }

    private Entry first() {
        return area.catalogue().changedSince(0, 1).getFirst();
    }

    @Test
    void headings_in_english_and_welsh_and_the_look_of_values_tell_what_a_column_is() {
        assertThat(guessed(file(
                        "Name of service,Title (Welsh),Web address,Gwefan (Cymraeg),Short description,Why we recommend it,"
                                + "Category,Ffôn,Post code,Address line 1,Town,Opening times,Date reviewed,Notes",
                        "Clinic,Clinig,https://a.example,https://a.example/cy,Helps,Good,Sleep; Low mood,029 2000 0000,"
                                + "CF14 4XW,1 High St,Cardiff,Mo-Fr 9-5,1/5/2026,ask Ann")))
                .isEqualTo("Name of service: title.en C, Title (Welsh): title.cy C, Web address: url C,"
                        + " Gwefan (Cymraeg): urls.cy C, Short description: summary.en C, Why we recommend it: why.en C,"
                        + " Category: topics C, Ffôn: service.phone C, Post code: service.postcode C,"
                        + " Address line 1: service.address C, Town: service.address C, Opening times: service.hours C,"
                        + " Date reviewed: review.on C, Notes: - C");
        assertThat(guessed(file(
                        "Column one;Ble;x", "Back pain;https://back.example/;CF14 4XW", "Knees;www.knee.example;")))
                .isEqualTo("Column one: title.en U, Ble: url L, x: service.postcode L");
        assertThat(guessed(file("Teitl\tDolen\tCrynodeb", "Cwsg\thttps://cwsg.example\tGeiriau")))
                .isEqualTo("Teitl: title.cy C, Dolen: url C, Crynodeb: summary.cy C");
        assertThat(guessed(file("Sleep,https://sleep.example", "Mood,https://mood.example")))
                .isEqualTo("Column A: title.en U, Column B: url L");
        assertThat(guessed(file("title.en,title_cy,url,phone", "A,B,https://a.example,1")))
                .isEqualTo("title.en: title.en C, title_cy: title.cy C, url: url C, phone: service.phone C");
        assertThat(guessed(file("Our links,,", ",,", "Title,Website,Reviewed", "A,not known,yes", "B,,no")))
                .isEqualTo("Title: title.en C, Website: - C, Reviewed: - C");
    }

    @Test
    @Hazard("H-22")
    void rows_land_as_drafts_and_each_tells_what_became_of_it() {
        var sheet = file(
                "Title,Link,Topics,Everyday phrases,Phone,Address 1,Town,Reviewed on,Reviewed by",
                "Clinic,www.clinic.example,\"Low mood, Sleep\",feeling low; can't sleep,'+44 29 2000,1 High St,Cardiff,1 Mai 2026,GP",
                "Knees,https://knee.example/,,,,,,,",
                ",https://untitled.example,,,,,,,",
                "Knees again,http://www.knee.example,,,,,,,",
                "knees!,https://other.example/knees,,,,,,,",
                "Bad link,javascript:alert(1),,,,,,,",
                "Bad day,https://day.example,,,,,,32/13/2026,GP",
                "Too many,https://many.example,,,,,,,,x",
                "<script>alert(1)</script>,https://script.example,,,,,,,");
        var done = bring(sheet);
        assertThat(done.firstRefusals().stream().map(Refusal::toString))
                .containsExactly(
                        "line 4: title is missing",
                        "line 7: url must start with https:// or http://",
                        "line 8: review.on must be a date such as 2026-05-01",
                        "line 9: has 10 cells where there are 9 headings");
        assertThat(outcomes.stream()
                        .map(row -> row.line() + " " + row.outcome() + " " + row.sameAs() + " " + row.like()))
                .containsExactly(
                        "2 ADDED 0 0",
                        "3 ADDED 0 0",
                        "4 REFUSED 0 0",
                        "5 CHANGED 3 0",
                        "6 ADDED 0 3",
                        "7 REFUSED 0 0",
                        "8 REFUSED 0 0",
                        "9 REFUSED 0 0",
                        "10 ADDED 0 0");
        var clinic = first();
        assertThat(clinic.url()).isEqualTo("https://www.clinic.example");
        assertThat(clinic.status()).isEqualTo(Status.DRAFT);
        assertThat(clinic.topics()).containsExactly("low-mood", "sleep");
        assertThat(clinic.said("en")).containsExactly("feeling low", "can't sleep");
        assertThat(clinic.service())
                .extracting("phone", "address")
                .containsExactly("+44 29 2000", "1 High St, Cardiff");
        assertThat(String.valueOf(clinic.review())).contains("2026-05-01", "GP");
        assertThat(bring(sheet).total().added()).isZero();
        assertThat(area.catalogue().publicEntries()).isZero();
    }

    @Test
    @Hazard("H-22")
    void a_rehearsal_tells_the_same_and_changes_nothing() {
        var sheet = Sheet.open(file("Title,Link", "A,https://a.example", "A,https://a.example", ",x"));
        var match = ColumnMatch.guess(sheet, LANGUAGES);
        var told = new ArrayList<RowOutcome>();
        Import.of(area.catalogue(), "test").dryRun().outcomes(told::add).sheet(sheet, match);
        assertThat(area.catalogue().changedSince(0, 9)).isEmpty();
        Import.of(area.catalogue(), "test").outcomes(outcomes::add).sheet(sheet, match);
        assertThat(outcomes)
                .isEqualTo(told)
                .extracting(RowOutcome::outcome)
                .containsExactly(Landed.Outcome.ADDED, Landed.Outcome.SAME, Landed.Outcome.REFUSED);
    }

    @Test
    void a_person_corrects_the_match_and_is_told_what_cannot_be() {
        var sheet = Sheet.open(file("Title,Link,\"What, why\",Notes", "A,https://a.example,Because,words"));
        var match = ColumnMatch.guess(sheet, LANGUAGES).with("What, why=why.en, Link = ,notes=SUMMARY.cy", LANGUAGES);
        assertThat(match.toString()).isEqualTo("Title=title.en,What, why=why.en,Notes=summary.cy");
        assertThatThrownBy(() -> match.with("Title=colour", LANGUAGES))
                .hasMessageStartingWith("there is no field \"colour\"; a column can be id, title.en, title.cy, url,");
        assertThatThrownBy(() -> match.with("Colour=why.en", LANGUAGES))
                .hasMessage(
                        "there is no heading \"Colour\" in the file; its headings are Title, Link, What, why, Notes");
        assertThatThrownBy(() -> match.with("Title", LANGUAGES)).hasMessageContaining("write Heading=field");
        assertThatThrownBy(() -> match.with("Notes=why.en", LANGUAGES).refuse())
                .hasMessage("two columns are matched with why.en, which can be only one");
        assertThatThrownBy(() -> ColumnMatch.none(sheet).refuse())
                .hasMessage("no column is matched with a title, such as title.en");
    }

    @Test
    void separators_and_encodings_are_recognised() {
        var words = "Title;Link\r\nCaf\u00e9 \u2013 cwsg;https://cafe.example\r\n";
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            assertThat(Sheet.open(file(words, Charset.forName(charset))).firstRows())
                    .as(charset)
                    .containsExactly(List.of("Caf\u00e9 \u2013 cwsg", "https://cafe.example"));
        }
        assertThat(Sheet.open(file("\uFEFF" + words.replace(';', '\t'), StandardCharsets.UTF_8))
                        .headings())
                .containsExactly("Title", "Link");
    }

    @Test
    @Hazard("H-22")
    void a_workbook_is_read_with_formulas_as_their_values_and_dates_as_days() {
        var book = new TestWorkbook(
                        TestWorkbook.row(1, "Title", "Link", "Reviewed on", "Notes")
                                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>"
                                + "<c r=\"B2\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>https://a.example</v></c>"
                                + "<c r=\"C2\" s=\"1\"><v>46143</v></c><c r=\"D2\" t=\"e\"><v>#N/A</v></c></row>"
                                + TestWorkbook.row(4, "=1+1", "https://b.example"),
                        "Sleep &amp; rest")
                .in(area.folder());
        assertThat(Sheet.open(book).firstRows().getFirst())
                .containsExactly("Sleep & rest", "https://a.example", "2026-05-01", "");
        assertThat(bring(book).total()).isEqualTo(new Tally(2, 0, 0, 0));
        assertThat(outcomes).extracting(RowOutcome::line).containsExactly(2L, 4L);
        assertThat(first().title().best("en")).isEqualTo("Sleep & rest");
        var known = new TestWorkbook(
                        TestWorkbook.row(1, "title", "url") + TestWorkbook.row(2, "C", "https://c.example"))
                .in(area.folder());
        assertThat(Import.of(area.catalogue(), "test")
                        .file(known, FileFormat.XLSX)
                        .total())
                .isEqualTo(new Tally(1, 0, 0, 0));
    }

    @Test
    void workbooks_made_to_harm_are_refused_with_a_sentence() {
        var head = TestWorkbook.row(1, "Title", "Link");
        refuses(
                new TestWorkbook(head).in(area.folder(), 40, "xl/other.xml"),
                "unpacks to more than can be read safely");
        refuses(new TestWorkbook(head).in(area.folder(), 300, "xl/media/image.png"), "unpacks to more than");
        refuses(
                new TestWorkbook("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").in(area.folder()),
                "more columns than a sheet can have");
        refuses(
                new TestWorkbook("<row r=\"1\">" + "<c><v>1</v></c>".repeat(20_000) + "</row>").in(area.folder()),
                "more columns than a sheet can have");
        refuses(
                new TestWorkbook(TestWorkbook.row(1, "x".repeat(100_000))).in(area.folder()),
                "a cell longer than a cell can be");
        refuses(
                new TestWorkbook(head)
                        .part("xl/styles.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
                        .in(area.folder()),
                "the workbook");
        refuses(new TestWorkbook(head + "<row").in(area.folder()), "is damaged");
        refuses(
                new TestWorkbook(head + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99999999</v></c></row>").in(area.folder()),
                "is damaged");
        refuses(file(new byte[] {'P', 'K', 3, 4, 0, 0, 0}), "is no Excel workbook");
    }

    private void refuses(Path file, String why) {
        assertThatThrownBy(() -> bring(file)).isInstanceOf(Unreadable.class).hasMessageContaining(why);
    }

    @Test
    void files_that_are_no_spreadsheets_are_said_to_be_none() {
        refuses(file(new byte[0]), "the file is empty");
        refuses(file("\r\n \r\n"), "the file");
        var binary = new byte[10_000];
        new Random(1).nextBytes(binary);
        refuses(file(binary), "is neither a bookmark file, a spreadsheet");
        refuses(file("%PDF-1.7\nx,y"), "is neither");
        refuses(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}), "of the old sort (.xls)");
        refuses(file("<html><body>Hello</body></html>"), "web page");
        refuses(file("{\"title\":\"A\"}"), "no spreadsheet, but JSON lines");
        refuses(file("a,".repeat(900_000)), "at most 300 can be matched");
        refuses(file("Title,Link", "A,https://a.example", "\0\0\0,x").resolveSibling("none"), "there is no such file");
        assertThat(bring(file("Title,Link", "A\0,https://a.example", "B,https://b.example"))
                        .total())
                .isEqualTo(new Tally(1, 0, 0, 1));
        assertThat(bring(file("Title,Link", "C,https://c.example", "\"Open,https://d.example"))
                        .total())
                .isEqualTo(new Tally(1, 0, 0, 1));
    }
}
