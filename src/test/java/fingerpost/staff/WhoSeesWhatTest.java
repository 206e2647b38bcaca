package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Documents;
import fingerpost.exchange.OneLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What those who mean harm send is only words, and what is for staff stays with them. */
class WhoSeesWhatTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static KeptGuide kept;
    private static RunningGuide guide;
    private static StaffVisitor curator;
    private static StaffVisitor other;

    @BeforeAll
    static void open() {
        kept = new KeptGuide();
        guide = kept.guide;
        curator = kept.curator;
        other = kept.other;
    }

    @AfterAll
    static void close() {
        kept.close();
    }

    @Test
    void aScriptInAnyFieldIsWordsOnEveryPage() {
        var entry = kept.published();
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
        assertThat(kept.save(curator, entry, fields).statusCode()).isEqualTo(303);
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
        var entry = kept.published();
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
        var said = kept.catalogue().remarks().of(entry.id()).getFirst();
        var remove = path + "/remarks/" + said.id() + "/remove";
        assertThat(other.post(path, remove, Map.of()).statusCode()).isEqualTo(404);
        assertThat(curator.post(path, remove, Map.of()).statusCode()).isEqualTo(303);
        assertThat(kept.catalogue().remarks().of(entry.id()).getFirst().words()).isEmpty();
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
        var draft = kept.catalogue()
                .near(List.of("https://example.org/secret-draft"))
                .getFirst();
        assertThat(reader.get("/staff/read/" + draft.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void readersReadWhatIsForStaffOnlyAndTheNoteOnIt() {
        var entry = kept.published();
        var path = "/staff/entries/" + entry.id();
        assertThat(kept.save(curator, entry, Map.of("audience", "staff")).statusCode())
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
            kept.catalogue()
                    .named()
                    .landPractices(
                            List.of(OneLine.practice(
                                    KeptGuide.line("{\"id\":\"" + slug + "\",\"title\":\"The " + slug + "\"}"), "en")),
                            "test");
        }
        var editor = StaffVisitor.as(Role.PRACTICE_EDITOR, guide);
        assertThat(editor.get("/staff/practices").body()).contains("The mine").doesNotContain("The yours");
        assertThat(editor.get("/staff/practices/yours").statusCode()).isEqualTo(404);
        var theirs =
                editor.post("/staff/practices/mine", "/staff/practices/yours", Map.of("asOf", "1", "title.en", "Ours"));
        assertThat(theirs.statusCode()).isEqualTo(404);
        var page = editor.get("/staff/practices/mine").body();
        var asOf = KeptGuide.asOf(page);
        editor.post(
                "/staff/practices/mine",
                "/staff/practices/mine",
                Map.of("asOf", asOf, "title.en", "Our surgery", "do", "save"));
        assertThat(editor.get("/staff/practices").body()).contains("Our surgery");
    }

    @Test
    void aListTakenAwayHoldsNoFormula() {
        var entry = kept.published();
        kept.save(curator, entry, Map.of("title.en", "=HYPERLINK(\"https://example.org\")"));
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
