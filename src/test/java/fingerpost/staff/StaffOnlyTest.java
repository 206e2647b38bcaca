package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.SettableClock;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Samples;
import fingerpost.exchange.Export;
import fingerpost.exchange.FileFormat;
import fingerpost.search.SearchRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Asks for every public address before and after a guide is given what only staff may know: nothing that is answered may
 * hold a word of it, or differ in anything but the number of the revision.
 */
class StaffOnlyTest {

    private static final SettableClock CLOCK =
            new SettableClock(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/London"));

    /** Who follows the guide by its revisions sees that something changed, and nothing of what. */
    private static final Pattern IN_ORDER_OF_CHANGE = Pattern.compile("/api/v1/entries(\\?.*)?");

    private static RunningGuide guide;
    private static Secrets secrets;
    private static List<String> addresses;
    private static Map<String, String> before;
    private static ListAppender<ILoggingEvent> log;

    @BeforeAll
    static void open() {
        log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        guide = RunningGuide.at(CLOCK);
        secrets = new Secrets(catalogue(), StaffVisitor.accounts(guide));
        secrets.open();
        guide.untilFound();
        addresses = PublicAddresses.of(guide);
        before = answers(null, addresses);
        secrets.plant();
        guide.untilFound();
    }

    @AfterAll
    static void close() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
        guide.close();
    }

    private static Catalogue catalogue() {
        return guide.installation().catalogue();
    }

    @Test
    @Hazard("H-24")
    void no_public_address_tells_anything_of_what_is_for_staff() {
        assertThat(addresses)
                .hasSizeGreaterThan(400)
                .anyMatch(address -> address.matches("(/cy)?/practice/mine/entries/for-staff"));
        var curator = StaffVisitor.as(Role.CURATOR, guide);
        var plain = addresses.stream().filter(address -> !address.contains("?")).toList();
        // staff at the same addresses first, so that what is kept would be theirs
        for (var answers : List.of(answers(curator, plain), answers(null, addresses))) {
            var wrong = new ArrayList<String>();
            answers.forEach((address, answer) -> {
                var said = Secrets.ANY.matcher(withoutEcho(answer, address));
                if (said.find()) wrong.add(address + " says " + said.group());
                else if (!IN_ORDER_OF_CHANGE.matcher(address).matches() && isOther(address, answer)) {
                    wrong.add(address + " differs:\n" + difference(before.getOrDefault(address, ""), answer));
                }
            });
            assertThat(wrong.stream().limit(20)).isEmpty();
        }
    }

    /** Whether it is always answered otherwise than before; what differs each time it is asked is not. */
    private static boolean isOther(String address, String answer) {
        var was = before.getOrDefault(address, "");
        if (answer.equals(was)) return false;
        var answers = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            var again = answers(null, List.of(address)).getOrDefault(address, "");
            if (again.equals(was)) return false;
            answers.add(again);
        }
        return answers.size() == 1;
    }

    @Test
    @Hazard("H-24")
    void no_form_that_anybody_may_send_is_answered_with_what_is_for_staff() {
        var wrong = new ArrayList<String>();
        var nobody = StaffVisitor.at(guide);
        for (var path : PublicAddresses.forms(guide)) {
            for (var id : Secrets.HIDDEN_IDS) {
                var fields = new LinkedHashMap<String, String>();
                for (var name : List.of("id", "entry", "pick", "entries")) fields.put(name, id);
                fields.put("url", "https://example.org/" + id);
                fields.put("q", "back pain");
                var answer = nobody.postAsItIs(path, fields);
                var said = answer.body();
                var on = answer.headers().firstValue("Location").orElse("");
                if (on.startsWith("/")) said += guide.get(on).body();
                if (Secrets.ANY.matcher(withoutEcho(said, path)).find()) wrong.add(path + " " + id);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What was asked stands on a page of results, and the address on every page. */
    private static String withoutEcho(String answer, String address) {
        var left = answer;
        for (var echo : Secrets.ANY.matcher(address).results().toList()) left = left.replace(echo.group(), "");
        return left;
    }

    private static String difference(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) at++;
        return "was " + around(before, at) + "\nis " + around(after, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 120));
    }

    /** Status, where it leads and body of each address, without revision and time taken. */
    private static Map<String, String> answers(@Nullable StaffVisitor visitor, List<String> asked) {
        var answers = new LinkedHashMap<String, String>();
        for (var address : asked) {
            var answer = visitor == null ? guide.get(address) : visitor.get(address);
            answers.put(
                    address,
                    answer.statusCode() + " "
                            + answer.headers().firstValue("Location").orElse("") + "\n"
                            + answer.body()
                                    .replaceAll(
                                            "\"(revision|nextSince|catalogue|lexical|semanticRevision)\" ?: ?[0-9]+",
                                            "\"$1\":0")
                                    .replaceAll("\"tookMs\" ?: ?[0-9.E-]+", "\"tookMs\":0")
                                    .replaceAll("\"score\" ?: ?[0-9.E-]+", "\"score\":0"));
        }
        return answers;
    }

    @Test
    @Hazard("H-24")
    void nothing_for_staff_is_in_the_index_or_found_by_it() throws IOException {
        for (var query :
                List.of("back pain", "qzleaktitle", "qzleaknote bypass number", "qzleaklinkedpage", "qzleak street")) {
            for (var language : List.of("en", "cy")) {
                var found = guide.installation().search().find(SearchRequest.of(query, language));
                assertThat(found.hits().stream().map(hit -> hit.entry().id()))
                        .as(query)
                        .doesNotContainAnyElementsOf(Secrets.HIDDEN_IDS);
                assertThat(found.total()).as(query).isEqualTo(found.hits().size());
                assertThat(String.valueOf(found.suggestion())).as(query).doesNotContain("qzleak");
            }
        }
        // what Lucene keeps of words stands in its files as it is
        for (var index : List.of("lexical", "semantic")) {
            var folder = guide.folder().resolve("index").resolve(index);
            if (!Files.exists(folder)) continue;
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertThat(Secrets.ANY.matcher(bytes).find())
                            .as(file.toString())
                            .isFalse();
                }
            }
        }
    }

    @Test
    @Hazard("H-24")
    void a_file_for_the_public_holds_what_the_public_sees_and_notes_are_in_no_file() throws IOException {
        for (var format : List.of(FileFormat.JSONL, FileFormat.CSV, FileFormat.BOOKMARKS)) {
            assertThat(exported(Export.of(catalogue()).forThePublic(), format))
                    .contains("Back pain at home")
                    .doesNotContainIgnoringCase(Secrets.MARK);
            assertThat(exported(Export.of(catalogue()), format))
                    .doesNotContainIgnoringCase("qzleaknote")
                    .doesNotContainIgnoringCase("qzleakremark")
                    .doesNotContainIgnoringCase("qzleakunfinished")
                    .doesNotContainIgnoringCase("qzleakname");
        }
    }

    private static String exported(Export export, FileFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        export.stream(out, format);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Hazard("H-24")
    void nothing_for_staff_is_written_to_the_log() {
        var written = log.list.stream()
                .map(line -> line.getFormattedMessage() + line.getThrowableProxy())
                .toList();
        assertThat(written.stream().filter(line -> line.toLowerCase(Locale.ROOT).contains(Secrets.MARK)))
                .isEmpty();
    }

    @Test
    @Hazard("H-24")
    void a_word_that_left_the_guide_is_no_longer_suggested() {
        var id = "left-words";
        catalogue()
                .publish(
                        Samples.resource("Zwartebes garden", "https://example.org/" + id)
                                .but()
                                .build(),
                        "test");
        for (int i = 0; i < 5; i++) {
            catalogue().publish(Samples.resource("Heron " + i, "https://example.org/heron" + i), "test");
        }
        guide.untilFound();
        assertThat(guide.get("/search?q=zwartebas").body()).contains("zwartebes");
        var entry = catalogue().near(List.of("https://example.org/" + id)).getFirst();
        catalogue().publish(entry.but().audience(Audience.STAFF).build(), "test");
        guide.untilFound();
        assertThat(guide.get("/search?q=zwartebas").body()).doesNotContain("zwartebes");
    }
}
