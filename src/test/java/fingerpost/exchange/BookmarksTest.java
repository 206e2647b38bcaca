package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullMarked
class BookmarksTest {

    private static final Path OF_BROWSERS = Path.of("../shared/conformance/bookmarks");

    private final TestArea area = TestArea.fresh();
    private final List<RowOutcome> outcomes = new ArrayList<>();

    @AfterEach
    void close() {
        area.close();
    }

    private static byte[] own(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/bookmarks", name));
    }

    private Imported bring(byte[] file) {
        return Import.of(area.catalogue(), "test").outcomes(outcomes::add).stream(
                new ByteArrayInputStream(file), file.length, FileFormat.BOOKMARKS);
    }

    private Imported bring(String file) {
        return bring(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(Imported done) {
        return done.firstRefusals().stream().map(Refusal::toString).toList();
    }

    private Map<String, Entry> byUrl() {
        return area.catalogue().changedSince(0, 1_000).stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.url()), Function.identity()));
    }

    private Entry at(String url) {
        return java.util.Objects.requireNonNull(byUrl().get(url), url);
    }

    @Test
    @Hazard("H-22")
    void folders_are_topics_and_what_is_no_page_is_refused_by_its_line() throws IOException {
        var done = bring(own("browser.html"));
        assertThat(told(done))
                .containsExactly(
                        "line 7: url is a search in the browser's own bookmarks (place:), not a page to point to",
                        "line 11: url is a script (javascript:) that runs in a browser, not a page to point to",
                        "line 27: is a separator, which points nowhere",
                        "line 35: url is a file on one computer (file:), which nobody else can open",
                        "line 36: url holds its page in itself (data:), so there is no page to point to",
                        "line 37: url is missing; the bookmark points nowhere");
        assertThat(done.tallies()).isEqualTo(Map.of("resource", new Tally(6, 0, 1, 6)));
        assertThat(at("https://sleep.example/night").topics()).isEmpty();
        assertThat(at("https://sleep.example/night").title().exactly("en")).isEqualTo("Sleeping & waking");
        var back = at("https://back.example/exercises");
        assertThat(back.topics()).containsExactly("bones-joints");
        assertThat(back.summary().exactly("en")).isEqualTo("Ten minutes a day.\nBegin slowly.");
        assertThat(at("https://knee.example/").topics()).containsExactly("bones-joints");
        assertThat(at("https://knee.example/").summary().isEmpty()).isTrue();
        assertThat(at("https://cefn.example/poen").topics()).containsExactly("cefn-a-gwydd");
        assertThat(at("https://hip.example/after%7Csurgery").topics()).containsExactly("bones-joints");
        assertThat(at("https://hip.example/after%7Csurgery").summary().isEmpty())
                .isTrue();
        assertThat(at("https://untitled.example/page").title().best("en")).isEqualTo("untitled.example/page");
        assertThat(byUrl().values()).extracting(Entry::status).containsOnly(Status.DRAFT);
        assertThat(area.catalogue().publicEntries()).isZero();
        assertThat(outcomes)
                .filteredOn(row -> row.sameAs() > 0)
                .extracting(RowOutcome::line, RowOutcome::sameAs, RowOutcome::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(34L, 10L, Landed.Outcome.SAME));
    }

    @Test
    void tags_are_topics_notes_are_summaries_and_what_was_private_is_for_staff() throws IOException {
        assertThat(bring(own("service.htm")).total()).isEqualTo(new Tally(3, 0, 0, 0));
        var mood = at("https://mood.example/low");
        assertThat(mood.topics()).containsExactly("low-mood", "wellbeing", "hwyl-isel");
        assertThat(mood.summary().best("en"))
                .startsWith("\"Hello!\" What helps")
                .contains("walk");
        assertThat(mood.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(at("https://rota.example/").audience()).isEqualTo(Audience.STAFF);
        assertThat(at("https://plain.example/").topics()).isEmpty();
    }

    @Test
    @Hazard("H-22")
    void the_same_link_again_changes_nothing_that_a_person_wrote() throws IOException {
        Import.of(area.catalogue(), "test").stream(
                new ByteArrayInputStream(
                        "{\"title\":\"Our words\",\"url\":\"http://www.mood.example/low/\",\"topics\":[\"mood\"]}"
                                .getBytes(StandardCharsets.UTF_8)),
                -1,
                FileFormat.JSONL);
        var before = at("http://www.mood.example/low/");
        long revision = area.catalogue().refresh();
        assertThat(bring(own("service.htm")).total()).isEqualTo(new Tally(2, 0, 1, 0));
        assertThat(area.catalogue().entry(before.id()).orElseThrow()).isEqualTo(before);
        assertThat(bring(own("service.htm")).total()).isEqualTo(new Tally(0, 0, 3, 0));
        assertThat(area.catalogue().refresh()).isGreaterThan(revision);
        var again = area.catalogue().refresh();
        bring(own("browser.html"));
        bring(own("browser.html"));
        assertThat(area.catalogue().changedSince(again, 100)).hasSize(6);
    }

    @Test
    void a_person_may_say_that_they_are_published_at_once() throws IOException {
        var file = own("service.htm");
        Import.of(area.catalogue(), "test").newAs(Status.PUBLISHED).stream(
                new ByteArrayInputStream(file), file.length, FileFormat.BOOKMARKS);
        assertThat(area.catalogue().publicEntries()).isEqualTo(2);
    }

    @Test
    void what_goes_out_as_bookmarks_comes_in_again() throws IOException {
        bring(own("browser.html"));
        bring(own("service.htm"));
        bring("<DL><DT><A HREF=\"https://odd.example/?a=1&amp;b=2\" TAGS=x>&lt;script&gt;alert('\"')&lt;/script&gt;</A>"
                + "<DD>&lt;/DD&gt;&lt;DT&gt;</DL>");
        var out = new ByteArrayOutputStream();
        assertThat(Export.of(area.catalogue()).stream(out, FileFormat.BOOKMARKS))
                .isEqualTo(10);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("<script");
        try (var other = TestArea.fresh()) {
            var file = out.toByteArray();
            var done = Import.of(other.catalogue(), "test").stream(
                    new ByteArrayInputStream(file), file.length, FileFormat.BOOKMARKS);
            assertThat(done.total()).isEqualTo(new Tally(10, 0, 0, 0));
            assertThat(gist(other.catalogue())).isEqualTo(gist(area.catalogue()));
        }
    }

    private static List<Object> gist(Catalogue catalogue) {
        return catalogue.changedSince(0, 100).stream()
                .<Object>map(entry -> List.of(
                        String.valueOf(entry.url()),
                        entry.title(),
                        entry.summary(),
                        entry.topics(),
                        entry.audience(),
                        entry.status()))
                .toList();
    }

    @Test
    void files_that_are_no_bookmark_files_are_said_to_be_none() {
        assertThatThrownBy(() -> bring(""))
                .isInstanceOf(Unreadable.class)
                .hasMessage("the file is empty; a bookmark file lists links");
        assertThatThrownBy(() -> bring("<!DOCTYPE html><html><body><p><a href=\"https://a.example\">A</a></p>"))
                .hasMessageStartingWith("the file is a web page and no bookmark file");
        assertThatThrownBy(() -> bring("title,url\nA,https://a.example\n"))
                .hasMessageStartingWith("the file is no bookmark file");
        var binary = new byte[5_000];
        new java.util.Random(7).nextBytes(binary);
        assertThatThrownBy(() -> bring(binary)).isInstanceOf(Unreadable.class);
        assertThat(area.catalogue().refresh()).isEqualTo(area.catalogue().revision());
    }

    @Test
    void old_encodings_are_read_as_they_were_written() {
        var file = "<DL><DT><A HREF=\"https://cafe.example\">Caf\u00e9 \u2013 t\u0177</A></DL>";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            try (var fresh = TestArea.fresh()) {
                var bytes = file.getBytes(charset);
                Import.of(fresh.catalogue(), "test").stream(
                        new ByteArrayInputStream(bytes), bytes.length, FileFormat.BOOKMARKS);
                assertThat(fresh.catalogue()
                                .changedSince(0, 9)
                                .getFirst()
                                .title()
                                .best("en"))
                        .startsWith("Caf\u00e9 \u2013 t");
            }
        }
    }

    @Test
    void whatever_is_broken_in_a_file_what_can_be_read_of_it_lands() {
        var done = bring("<DL><p><DT><A HREF=https://one.example/ TAGS='a,,b'>One<DT><A HREF=\"https://two.example/\">"
                + "x".repeat(1_000) + "</A></DL></DL></DL><DD>lost<DT><H3>F<DL><DT><A HREF=\"https://three.example/\">"
                + "Three<img src=x onerror=alert(1)></A><!-- never closed");
        assertThat(done.total()).isEqualTo(new Tally(3, 0, 0, 0));
        assertThat(at("https://two.example/").title().best("en")).hasSize(300);
        assertThat(at("https://three.example/").title().best("en")).isEqualTo("Three");
    }

    @Test
    void folders_too_deep_and_stretches_too_long_end_the_reading_with_a_sentence() {
        assertThatThrownBy(() -> bring(
                        "<DL>" + "<DT><H3>F</H3><DL>".repeat(2_000) + "<DT><A HREF=\"https://deep.example/\">Deep</A>"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("nested");
        assertThatThrownBy(() -> bring("<DL><DT><A HREF=\"https://a.example/\">A</A><!--" + "x".repeat(5_000_000)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("more than 2 MB without another");
    }

    @Test
    void the_files_of_real_browsers_are_read() throws IOException {
        assumeTrue(Files.isDirectory(OF_BROWSERS), "browsers' own bookmark files are not here to be read");
        try (var files = Files.newDirectoryStream(OF_BROWSERS, "*.htm")) {
            for (var file : files) {
                if (Files.size(file) == 0) {
                    assertThatThrownBy(() -> bring(Files.readAllBytes(file))).hasMessageContaining("is empty");
                    continue;
                }
                long links = Files.readString(file, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("<DT><A HREF=\"http"))
                        .count();
                var done = bring(Files.readAllBytes(file));
                assertThat(done.total().added() + done.total().same())
                        .as(file.toString())
                        .isEqualTo(links);
                assertThat(told(done)).allMatch(refusal -> refusal.contains("place:") || refusal.contains("separator"));
            }
        }
        var elves = byUrl().values().stream()
                .filter(entry -> entry.title().best("en").contains("Timeline of the Elves"))
                .findFirst()
                .orElseThrow();
        assertThat(elves.title().best("en")).isEqualTo("Timeline of the Elves in Tolkien’s works | LotrProject Blog");
    }
}
