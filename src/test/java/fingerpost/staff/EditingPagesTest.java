package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Status;
import fingerpost.exchange.OneLine;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What the pages of curating do with what people, and those who mean harm, send them. */
class EditingPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private static final Pattern AS_OF = Pattern.compile("name=\"asOf\" value=\"(\\d+)\"");

    private static RunningGuide guide;
    private static StaffVisitor curator;
    private static StaffVisitor other;
    private static int number;

    @BeforeAll
    static void open() {
        guide = RunningGuide.empty();
        catalogue()
                .named()
                .landTopics(List.of(OneLine.topic(line("{\"id\":\"sleep\",\"title\":\"Sleep\"}"), "en")), "test");
        curator = StaffVisitor.as(Role.CURATOR, guide);
        other = StaffVisitor.as(Role.CLINICIAN, guide);
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    private static Catalogue catalogue() {
        return guide.installation().catalogue();
    }

    private static ObjectNode line(String json) {
        return (ObjectNode) Documents.MAPPER.readTree(json);
    }

    private static Entry published() {
        var id = "e" + ++number;
        return catalogue().publish(OneLine.entry(line("""
                {"id":"%s","title":"Trouble sleeping %s","url":"https://example.org/%s","summary":"Sleep.",
                 "why":"Short.","topics":["sleep"]}""".formatted(id, id, id)), null, "en"), "test");
    }

    private static Entry now(Entry entry) {
        return catalogue().entry(entry.id()).orElseThrow();
    }

    /** The fields of an entry's form as its page has them, with these laid over. */
    private static Map<String, String> form(Entry entry, Map<String, String> changes) {
        var fields = new LinkedHashMap<>(
                Typed.of(OneLine.of(entry), Shape.ENTRY, List.of("en", "cy")).words());
        fields.put("about", entry.id());
        fields.put("asOf", String.valueOf(entry.revision()));
        fields.put("do", "save");
        fields.putAll(changes);
        return fields;
    }

    private static HttpResponse<String> save(StaffVisitor by, Entry entry, Map<String, String> changes) {
        var path = "/staff/entries/" + entry.id();
        return by.post(path, path, form(entry, changes));
    }

    @Test
    void whatIsTypedIsKeptAndWhatNoFormHasIsNot() {
        var entry = published();
        var answer = save(
                curator,
                entry,
                Map.of(
                        "summary.en",
                        "How to sleep.",
                        "everyday.en",
                        "can't sleep\n# counting sheep",
                        "id",
                        "another",
                        "status",
                        "draft",
                        "revision",
                        "1",
                        "codes",
                        "snomed:1"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var kept = now(entry);
        assertThat(kept.summary().best("en")).isEqualTo("How to sleep.");
        assertThat(kept.said("en")).containsExactly("can't sleep");
        assertThat(kept.everyday().get("en")).hasSize(2);
        assertThat(kept.status()).isEqualTo(Status.PUBLISHED);
        assertThat(kept.codes()).isEmpty();
        assertThat(catalogue().entry("another")).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsToldAndNothingTypedIsLost() {
        var entry = published();
        var answer = save(
                curator,
                entry,
                Map.of("title.en", "", "url", "javascript:alert(1)", "topics", "Slepe", "summary.en", "My new words"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("no topic is called that").contains("My new words");
        var again =
                save(curator, entry, Map.of("title.en", "", "url", "javascript:alert(1)", "summary.en", "My words"));
        assertThat(again.body())
                .contains("Title is missing")
                .contains("must start with https")
                .contains("My words");
        assertThat(now(entry)).isEqualTo(entry);
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondSeesTheDifferenceAndChooses() {
        var entry = published();
        assertThat(save(curator, entry, Map.of("summary.en", "Theirs", "cy-is-no-field", "x", "title.cy", "Cwsg"))
                        .statusCode())
                .isEqualTo(303);
        var answer = save(other, entry, Map.of("summary.en", "Mine", "why.en", "My reason"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Theirs")
                .contains("Mine")
                .contains("My reason")
                .contains("Cwsg");
        assertThat(now(entry).summary().best("en")).isEqualTo("Theirs");
        var asOf = AS_OF.matcher(answer.body());
        assertThat(asOf.find()).isTrue();
        var chosen = save(
                other,
                now(entry),
                Map.of("asOf", asOf.group(1), "summary.en", "Mine", "why.en", "My reason", "theirs", "summary.en"));
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(now(entry).summary().best("en")).isEqualTo("Theirs");
        assertThat(now(entry).why().best("en")).isEqualTo("My reason");
        assertThat(now(entry).title().exactly("cy")).isEqualTo("Cwsg");
    }

    @Test
    void nothingIsPublishedWithoutAReasonToPointThere() {
        var answer = curator.post(
                "/staff/add",
                "/staff/entries",
                Map.of(
                        "about",
                        "new-1",
                        "url",
                        "https://example.org/without",
                        "title.en",
                        "Without a reason",
                        "do",
                        "publish"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Why we point here is missing");
        assertThat(catalogue().near(List.of("https://example.org/without"))).isEmpty();
        var draft = curator.post(
                "/staff/add",
                "/staff/entries",
                Map.of(
                        "about",
                        "new-1",
                        "url",
                        "https://example.org/without",
                        "title.en",
                        "Without a reason",
                        "do",
                        "save"));
        assertThat(draft.statusCode()).isEqualTo(303);
        var second = curator.post(
                "/staff/add",
                "/staff/entries",
                Map.of(
                        "about",
                        "new-2",
                        "url",
                        "http://www.example.org/without/?utm_source=x",
                        "title.en",
                        "Again",
                        "do",
                        "save"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("is the link of an entry that is there already: Without a reason");
    }

    @Test
    void aScriptInAnyFieldIsWordsOnEveryPage() {
        var entry = published();
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of(
                "title.en",
                "title.cy",
                "summary.en",
                "why.en",
                "everyday.en",
                "service.phone",
                "service.address",
                "service.hours",
                "service.organisation",
                "service.cost")) {
            fields.put(name, SCRIPT);
        }
        fields.put("kind", "service");
        assertThat(save(curator, entry, fields).statusCode()).isEqualTo(303);
        var path = "/staff/entries/" + entry.id();
        curator.post(path, path + "/note", Map.of("words", SCRIPT, "asOf", "0"));
        curator.post(path, path + "/remarks", Map.of("words", SCRIPT));
        curator.post(path, "/staff/views", Map.of("name", SCRIPT, "list", "words=<script>"));
        for (var page : List.of(
                path,
                path + "/history",
                "/staff/entries",
                "/staff/entries?words=" + "%3Cscript%3E",
                "/staff/add?url=%3Cscript%3E",
                "/staff/topics?q=%3Cscript%3E")) {
            var body = curator.get(page).body();
            assertThat(body).as(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
        for (var page : List.of(
                "/entries/" + entry.id(),
                "/cy/entries/" + entry.id(),
                "/changes",
                "/topics/sleep",
                "/search?q=alert",
                "/changes.atom")) {
            assertThat(guide.get(page).body())
                    .as(page)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x");
        }
    }

    @Test
    void aNoteAndAConversationAreOnNoPublicPage() {
        var entry = published();
        var path = "/staff/entries/" + entry.id();
        curator.post(path, path + "/note", Map.of("words", "bypass-number-for-staff", "asOf", "0"));
        curator.post(path, path + "/remarks", Map.of("words", "what-we-said-of-it"));
        assertThat(curator.get(path).body()).contains("bypass-number-for-staff").contains("what-we-said-of-it");
        var late = other.post(path, path + "/note", Map.of("words", "mine", "asOf", "0"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("bypass-number-for-staff").contains("mine");
        for (var page : List.of(
                "/entries/" + entry.id(),
                "/api/v1/entries/" + entry.id(),
                "/changes",
                "/changes.atom",
                "/search?q=bypass-number-for-staff",
                "/api/v1/search?q=what-we-said-of-it")) {
            var body = guide.get(page).body().replaceAll("(?s)(value=\"|<title>|\"query\":\")[^\"<]*", "");
            assertThat(body).as(page).doesNotContain("for-staff<").doesNotContain("what-we-said-of-it<");
        }
        assertThat(guide.get("/entries/" + entry.id()).body())
                .doesNotContain("bypass")
                .doesNotContain("we-said");
        assertThat(guide.get("/api/v1/entries/" + entry.id()).body())
                .doesNotContain("bypass")
                .doesNotContain("we-said");
        var said = catalogue().remarks().of(entry.id()).getFirst();
        var remove = path + "/remarks/" + said.id() + "/remove";
        assertThat(other.post(path, remove, Map.of()).statusCode()).isEqualTo(404);
        assertThat(curator.post(path, remove, Map.of()).statusCode()).isEqualTo(303);
        assertThat(catalogue().remarks().of(entry.id()).getFirst().words()).isEmpty();
    }

    @Test
    void takenOutWithAReasonAndBroughtBack() {
        var entry = published();
        var path = "/staff/entries/" + entry.id();
        var without = curator.post(path, path + "/withdraw", Map.of("reason.en", ""));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(now(entry).status()).isEqualTo(Status.PUBLISHED);
        curator.post(
                path,
                path + "/withdraw",
                Map.of(
                        "reason.en",
                        "The clinic has closed.",
                        "replacement",
                        published().id()));
        assertThat(guide.get("/entries/" + entry.id()).body()).contains("The clinic has closed.");
        assertThat(curator.get(path + "/history").body()).contains("The clinic has closed.");
        curator.post(path + "/history", path + "/restore", Map.of("revision", String.valueOf(entry.revision())));
        assertThat(now(entry).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void stillGoodTakesOnePressAndManyTogetherCanBeUndone() {
        var entry = published();
        var path = "/staff/entries/" + entry.id();
        curator.post(path, path + "/still-good", Map.of());
        assertThat(catalogue().entry(entry.id()).orElseThrow().review()).isNotNull();
        var one = published();
        var change = Map.of("id", one.id(), "deed", "audience", "value", "staff", "list", "");
        var preview = curator.post(path, "/staff/entries/together", change);
        assertThat(preview.body()).contains("1 of 1 would change");
        assertThat(now(one)).isEqualTo(one);
        var sure = new LinkedHashMap<>(change);
        sure.put("sure", "true");
        var done = curator.post(path, "/staff/entries/together", sure);
        assertThat(done.body()).contains("1 of 1 changed");
        assertThat(guide.get("/entries/" + one.id()).statusCode()).isEqualTo(404);
        var number = Pattern.compile("name=\"number\" value=\"(\\d+)\"").matcher(done.body());
        assertThat(number.find()).isTrue();
        curator.post(path, "/staff/entries/together/undo", Map.of("number", number.group(1)));
        assertThat(guide.get("/entries/" + one.id()).statusCode()).isEqualTo(200);
        assertThat(curator.post(path, "/staff/entries/together", Map.of("deed", "audience"))
                        .body())
                .contains("are not ticked");
    }

    @Test
    void readersSeeWhatIsPublishedAndNothingElse() {
        curator.post(
                "/staff/add",
                "/staff/entries",
                Map.of(
                        "about",
                        "new-9",
                        "url",
                        "https://example.org/secret-draft",
                        "title.en",
                        "Secret draft",
                        "do",
                        "save"));
        var reader = StaffVisitor.as(Role.READER, guide);
        assertThat(reader.get("/staff/entries?status=draft").body()).doesNotContain("Secret draft");
        assertThat(curator.get("/staff/entries?status=draft").body()).contains("Secret draft");
        var draft =
                catalogue().near(List.of("https://example.org/secret-draft")).getFirst();
        assertThat(reader.get("/staff/read/" + draft.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void readersReadWhatIsForStaffOnlyAndTheNoteOnIt() {
        var entry = published();
        var path = "/staff/entries/" + entry.id();
        assertThat(save(curator, entry, Map.of("audience", "staff")).statusCode())
                .isEqualTo(303);
        curator.post(path, path + "/note", Map.of("words", "ring the ward first", "asOf", "0"));
        var reader = StaffVisitor.as(Role.READER, guide);
        var link = "/staff/read/" + entry.id();
        assertThat(reader.get("/staff/entries").body()).contains(link);
        assertThat(reader.get(link).body()).contains("Trouble sleeping").contains("ring the ward first");
        assertThat(guide.get("/entries/" + entry.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void practiceEditorsKeepTheirOwnPracticeOnly() {
        for (var slug : List.of("mine", "yours")) {
            catalogue()
                    .named()
                    .landPractices(
                            List.of(OneLine.practice(
                                    line("{\"id\":\"" + slug + "\",\"title\":\"The " + slug + "\"}"), "en")),
                            "test");
        }
        var editor = StaffVisitor.as(Role.PRACTICE_EDITOR, guide);
        assertThat(editor.get("/staff/practices").body()).contains("The mine").doesNotContain("The yours");
        assertThat(editor.get("/staff/practices/yours").statusCode()).isEqualTo(404);
        var theirs =
                editor.post("/staff/practices/mine", "/staff/practices/yours", Map.of("asOf", "1", "title.en", "Ours"));
        assertThat(theirs.statusCode()).isEqualTo(404);
        var page = editor.get("/staff/practices/mine").body();
        var asOf = AS_OF.matcher(page);
        assertThat(asOf.find()).isTrue();
        editor.post(
                "/staff/practices/mine",
                "/staff/practices/mine",
                Map.of("asOf", asOf.group(1), "title.en", "Our surgery"));
        assertThat(editor.get("/staff/practices").body()).contains("Our surgery");
    }

    @Test
    void aListTakenAwayHoldsNoFormula() {
        var entry = published();
        save(curator, entry, Map.of("title.en", "=HYPERLINK(\"https://example.org\")"));
        var csv = curator.get("/staff/entries.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).contains("\"'=HYPERLINK(\"\"https://example.org\"\")\"");
    }

    @Test
    void aPhoneIsToldWhereToSharePagesTo() {
        var manifest =
                Documents.MAPPER.readTree(guide.get("/staff/app.webmanifest").body());
        assertThat(manifest.at("/share_target/action").asString()).isEqualTo("/staff/add");
        assertThat(curator.get("/staff/add?text=Look+at+this+https%3A%2F%2F10.0.0.1%2Fpage")
                        .body())
                .contains("https://10.0.0.1/page")
                .contains("private network");
    }
}
