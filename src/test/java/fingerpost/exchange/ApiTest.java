package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.catalogue.Checked;
import fingerpost.catalogue.Checks;
import fingerpost.catalogue.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    private final RunningGuide guide = RunningGuide.empty();

    @BeforeAll
    void fill() {
        var catalogue = guide.installation().catalogue();
        PostcodeImport.of(catalogue).stream(in("postcode,lat,lon\nCF14 4XW,51.506,-3.19\n"));
        bring("""
                {"kind":"topic","id":"knees","title":{"en":"Knees","cy":"Pengliniau"}}
                {"kind":"practice","id":"the-surgery","title":"The Surgery","phone":"029 2000 0000"}
                {"id":"knee","title":"Knee pain","summary":"Why knees hurt.","url":"https://example.org/knee","urls":{"cy":"https://example.org/pen-glin"},"topics":["knees"],"source":"nhs-uk","review":{"on":"2026-05-01","by":"GP"},"text":"secret words of the page"}
                {"id":"clinic","kind":"service","title":{"en":"Knee clinic","cy":"Clinig pen-glin"},"service":{"phone":"029 2000 0001","postcode":"CF14 4XW","lat":51.516,"lon":-3.19}}
                {"id":"inside","title":"Knee notes for staff","url":"https://example.org/inside","audience":"staff"}
                {"id":"draft","title":"Knee draft","url":"https://example.org/draft","status":"draft"}
                {"id":"gone","title":"Knee leaflet of old","url":"https://example.org/gone"}
                """);
        bring("{\"id\":\"gone\",\"status\":\"withdrawn\"}");
        guide.untilFound();
    }

    @Test
    @Hazard({"H-03", "H-07", "H-08", "H-09"})
    void what_may_be_an_emergency_is_told_before_the_results() {
        var flag = json("/api/v1/search?q=crushing+chest+pain+and+sweating").path("redFlag");
        assertThat(flag.path("level").asString()).isEqualTo("emergency");
        assertThat(flag.path("call").asString()).isEqualTo("999");
        assertThat(flag.path("title").asString()).isNotBlank();
        var welsh = json("/api/v1/search?q=crushing+chest+pain+and+sweating&lang=cy")
                .path("redFlag");
        assertThat(welsh.path("advice").asString()).contains("Ffoniwch 999");
        assertThat(json("/api/v1/search?q=knee").path("redFlag").isNull()).isTrue();
    }

    @AfterAll
    void close() {
        guide.close();
    }

    private static ByteArrayInputStream in(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private void bring(String lines) {
        var done = Import.of(guide.installation().catalogue(), "test").stream(in(lines), -1, FileFormat.JSONL);
        assertThat(done.firstRefusals()).isEmpty();
    }

    private JsonNode json(String path) {
        var answer = guide.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        var document = JsonMapper.shared().readTree(answer.body());
        assertThat(document.path("status").asInt()).isEqualTo(status);
        assertThat(document.path("detail").asString()).isEqualTo(detail);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    @Hazard("H-18")
    void a_search_answers_plain_words_in_the_language_asked_for() {
        var english = json("/api/v1/search?q=knee+pain");
        assertThat(english.propertyNames())
                .containsExactly("query", "revision", "tookMs", "redFlag", "total", "results", "suggestion", "browse");
        assertThat(english.path("query").asString()).isEqualTo("knee pain");
        assertThat(english.path("redFlag").isNull()).isTrue();
        var knee = result(english, "knee");
        assertThat(knee.propertyNames())
                .containsExactly(
                        "id",
                        "kind",
                        "title",
                        "summary",
                        "why",
                        "url",
                        "goUrl",
                        "reach",
                        "source",
                        "topics",
                        "review",
                        "health",
                        "distanceKm",
                        "score");
        assertThat(knee.path("title").asString()).isEqualTo("Knee pain");
        assertThat(knee.path("why").isNull()).isTrue();
        assertThat(knee.path("goUrl").asString()).isEqualTo("/go/knee");
        assertThat(knee.path("review").path("on").asString()).isEqualTo("2026-05-01");

        var welsh = json("/api/v1/search?q=pen-glin&lang=cy&postcode=cf144xw");
        var clinic = result(welsh, "clinic");
        assertThat(clinic.path("title").asString()).isEqualTo("Clinig pen-glin");
        assertThat(clinic.has("titleLanguage")).isFalse();
        assertThat(clinic.path("service").path("phone").asString()).isEqualTo("029 2000 0001");

        var mixed = result(json("/api/v1/search?q=knee&lang=cy"), "knee");
        assertThat(mixed.path("titleLanguage").asString()).isEqualTo("en");
        assertThat(mixed.path("url").asString()).isEqualTo("https://example.org/pen-glin");
    }

    private static JsonNode result(JsonNode answer, String id) {
        for (var one : answer.path("results")) if (one.path("id").asString().equals(id)) return one;
        throw new AssertionError("no " + id + " in " + answer);
    }

    @Test
    @Hazard("H-24")
    void nothing_that_is_not_public_is_ever_answered() {
        for (var path : List.of("/api/v1/search?q=knee", "/api/v1/entries", "/api/v1/entries/knee")) {
            assertThat(guide.get(path).body())
                    .contains("knee")
                    .doesNotContain("secret words")
                    .doesNotContain("inside")
                    .doesNotContain("draft");
        }
        assertProblem(guide.get("/api/v1/entries/inside"), 404, "There is no entry with this id.");
        assertProblem(guide.get("/api/v1/entries/gone"), 410, "This entry has left the guide.");
    }

    @Test
    @Hazard("H-23")
    void changes_come_in_order_and_page_by_page_with_what_was_withdrawn() {
        var all = new ArrayList<String>();
        long since = 0;
        for (JsonNode next = json("/api/v1/entries?limit=1"); ; next = json("/api/v1/entries?limit=1&since=" + since)) {
            for (var entry : next.path("entries")) {
                all.add(entry.path("id").asString() + " " + entry.path("status").asString());
            }
            if (next.path("nextSince").isNull()) break;
            assertThat(next.path("nextSince").asLong()).isGreaterThan(since);
            since = next.path("nextSince").asLong();
        }
        assertThat(all).containsExactly("knee published", "clinic published", "gone withdrawn");
        var newest = json("/api/v1/entries");
        assertThat(newest.path("revision").asLong())
                .isEqualTo(guide.installation().catalogue().revision());
        var gone = newest.path("entries").path(newest.path("entries").size() - 1);
        assertThat(gone.propertyNames()).containsExactly("id", "status", "revision");
    }

    @Test
    void topics_and_practices_come_all_at_once() {
        var topic = json("/api/v1/topics").path("topics").path(0);
        assertThat(topic.path("id").asString()).isEqualTo("knees");
        assertThat(topic.path("title").path("cy").asString()).isEqualTo("Pengliniau");
        assertThat(topic.path("entries").asInt()).isEqualTo(1);
        var practice = json("/api/v1/practices").path("practices").path(0);
        assertThat(practice.path("id").asString()).isEqualTo("the-surgery");
        assertThat(practice.path("phone").asString()).isEqualTo("029 2000 0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/entries", "/api/v1/entries/knee", "/api/v1/topics", "/api/v1/practices"})
    void what_a_reader_has_already_is_not_sent_again(String path) {
        var first = guide.get(path);
        assertThat(first.headers().allValues("ETag")).hasSize(1);
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("max-age=60, public");
        var again = guide.get(
                path, "If-None-Match", first.headers().firstValue("ETag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(guide.get(path, "If-None-Match", "\"0\"").statusCode()).isEqualTo(200);
    }

    @Test
    @Hazard("H-25")
    void nobody_on_the_way_keeps_what_somebody_searched_for() {
        assertThat(guide.get("/api/v1/search?q=knee").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/search?q=x&kind=planet | kind must be one of resource, service.",
                "/api/v1/search?q=x&reach=moon | reach must be one of local, national, elsewhere.",
                "/api/v1/search | q is missing; it is what to search for.",
                "/api/v1/search?q=%20%09 | q is missing; it is what to search for.",
                "/api/v1/search?q=x&page=-1 | page must be a whole number from 1 to 1000.",
                "/api/v1/search?q=x&page=1000000000 | page must be a whole number from 1 to 1000.",
                "/api/v1/search?q=x&limit=51 | limit must be a whole number from 1 to 50.",
                "/api/v1/search?q=x&postcode=ZZ99+9ZZ | postcode is not a postcode of this area.",
                "/api/v1/search?q=x&lang=fr | lang must be one of en, cy.",
                "/api/v1/search?q=x&practice=nowhere | practice names no practice of this area.",
                "/api/v1/search?q=x&q=y | q is given more than once. q is missing; it is what to search for.",
                "/api/v1/search?q=x&colour=red | colour is not a parameter; allowed are q, lang, practice, postcode, kind, reach, limit, page.",
                "/api/v1/topics?x%3Cscript%3E=1 | x?script? is not a parameter; none is taken here.",
                "/api/v1/entries?since=-1&limit=0 | since must be a whole number from 0 to 999999999999999. limit must be a whole number from 1 to 500.",
            })
    void a_wrong_request_is_told_what_was_wrong_and_what_is_allowed(String path, String detail) {
        assertProblem(guide.get(path), 400, detail);
    }

    @Test
    void every_problem_is_there_for_programs_too() {
        var document = JsonMapper.shared()
                .readTree(guide.get("/api/v1/entries?since=x&limit=y").body());
        assertThat(document.path("problems").size()).isEqualTo(2);
        assertThat(document.path("problems").path(0).path("field").asString()).isEqualTo("since");
        assertThat(document.path("title").asString()).isEqualTo("Bad Request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "%E2%80%AE%D7%A9%D7%9C",
                "%F0%9F%98%80",
                "%22%3E%3Cscript%3E",
                "title:(a AND [b TO *])~%5E9",
                "%25%25%27%22;--",
                "*",
                "AND OR NOT",
                "%C0%AF"
            })
    void odd_words_are_searched_for_like_any_others(String words) {
        assertThat(guide.get("/api/v1/search?q="
                                + words.replace(" ", "+").replace("[", "%5B").replace("]", "%5D"))
                        .statusCode())
                .isIn(200, 400);
    }

    @Test
    @Hazard("H-10")
    void words_too_long_are_refused_in_one_sentence() {
        assertThat(guide.get("/api/v1/search?q=" + "x".repeat(5000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_address_that_is_not_there_is_a_problem_document_too() {
        var sentence = "There is nothing at this address; /api/openapi.json lists what there is.";
        for (var path : List.of("/api", "/api/v2", "/api/v1/entries/a/b", "/api/v1/x.json")) {
            assertProblem(guide.get(path), 404, sentence);
        }
        assertProblem(guide.get("/api/v1/entries/nothing"), 404, "There is no entry with this id.");
    }

    @Test
    void only_reading_is_allowed_and_only_json_is_spoken() throws IOException, InterruptedException {
        for (var method : List.of("POST", "PUT", "DELETE")) {
            var answer = send(method, "/api/v1/topics");
            assertProblem(answer, 405, "This address can only be read, with GET or HEAD.");
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        }
        assertThat(send("HEAD", "/api/v1/topics").statusCode()).isEqualTo(200);
        assertThat(send("OPTIONS", "/api/v1/topics").statusCode()).isEqualTo(200);
        assertThat(send("OPTIONS", "/api/v1/topics").headers().firstValue("Allow"))
                .contains("GET,HEAD,OPTIONS");
        assertProblem(
                guide.get("/api/v1/topics", "Accept", "text/csv"),
                406,
                "The API answers application/json only; ask for that.");
        assertThat(guide.get("/api/v1/topics", "Accept", "text/html, */*;q=0.1").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(guide.url(path)))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void how_a_link_was_when_it_was_last_looked_at_is_told() {
        var checks = guide.installation().catalogue().checks();
        bring("{\"id\":\"lapsed\",\"title\":\"Bursitis of the heel\",\"url\":\"https://lapsed.example/\"}");
        guide.untilFound();
        assertThat(json("/api/v1/entries/lapsed").has("health")).isFalse();
        checks.checkNow("lapsed");
        var at = Instant.parse("2026-11-20T08:00:00Z");
        var claim = checks.claim("test", 1, 1, Checks.ASKED_FOR, at).getFirst();
        checks.record(List.of(new Checked(
                claim, at, Verdict.HIJACKED, at.plusSeconds(60), 1, at, false, null, "{\"said\":\"casino\"}", null)));
        guide.untilFound();
        var health = json("/api/v1/entries/lapsed").path("health");
        assertThat(health.toString()).isEqualTo("{\"verdict\":\"hijacked\",\"checked\":\"2026-11-20T08:00:00Z\"}");
        assertThat(result(json("/api/v1/search?q=bursitis+heel"), "lapsed").path("health"))
                .isEqualTo(health);
        var since = json(
                "/api/v1/entries?since=" + (guide.installation().catalogue().revision() - 1));
        assertThat(since.path("entries").get(0).path("health")).isEqualTo(health);
        var tag = guide.get("/api/v1/entries/lapsed").headers().firstValue("ETag");
        checks.checkNow("lapsed");
        var again = checks.claim("test", 1, 1, Checks.ASKED_FOR, at).getFirst();
        checks.record(List.of(new Checked(
                again, at.plusSeconds(9), Verdict.HIJACKED, at.plusSeconds(60), 2, at, false, null, "{}", null)));
        assertThat(guide.get("/api/v1/entries/lapsed").headers().firstValue("ETag"))
                .isNotEqualTo(tag);
    }
}
