package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.SettableClock;
import fingerpost.catalogue.Area;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Notice;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.PracticeView;
import fingerpost.catalogue.Samples;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide as a practice shows it: the same pages, less what it hides, with what is its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeViewTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String RULE = """
            {"kind":"red-flag","id":"chest-pain","title":{"en":"Chest pain","cy":"Poen yn y frest"},\
            "level":"emergency","call":"999","advice":{"en":"Call 999 now.","cy":"Ffoniwch 999 nawr."},\
            "phrases":{"en":["chest pain"]},"owner":"A clinician","reviewed":"2026-11-01"}
            """;

    private final SettableClock clock = new SettableClock(NOON, ZoneId.of("Europe/London"));
    private final RunningGuide guide = RunningGuide.at(clock);
    private final Catalogue catalogue = guide.installation().catalogue();
    private Entry knee = resource("Knee exercises", "knee-pain");
    private Entry crutches = resource("Using crutches", "knee-pain");
    private Entry heart = resource("Chest pain", "heart");
    private Entry clinic = service("Knee clinic", "mill");
    private Entry theirs = service("Foot clinic", "brook");

    @BeforeAll
    void practices() {
        catalogue.describe(new Area(
                Localised.of(Map.of("en", "Test area", "cy", "Ardal brawf")),
                List.of("en", "cy"),
                List.of(),
                List.of("heart", "knee-pain"),
                null,
                false,
                new TreeMap<>()));
        keep("mill", view(List.of(heart.id()), List.of(crutches.id()), List.of("knee-pain"), List.of(), "#7c2855"));
        keep("brook", PracticeView.INHERITED);
        guide.untilFound();
    }

    @AfterAll
    void close() {
        guide.close();
    }

    private Entry resource(String title, String topic) {
        var url = "https://nhs.example/" + title.replace(' ', '-');
        return catalogue.publish(Samples.resource(title, url, topic), "test");
    }

    private Entry service(String title, String practice) {
        var service = Samples.service(title, "CF1 1AA", 51.5, -3.2).but();
        return catalogue.publish(
                service.practice(practice).topics(List.of("knee-pain")).build(), "test");
    }

    private static PracticeView view(
            List<String> pinned,
            List<String> hidden,
            List<String> topics,
            List<String> languages,
            @Nullable String accent) {
        return new PracticeView(
                Localised.in("en", "Welcome to us"),
                pinned,
                new TreeSet<>(hidden),
                topics,
                new TreeSet<>(),
                List.of(new Notice(
                        "closed",
                        Localised.of(Map.of("en", "Closed <today> & tomorrow", "cy", "Ar gau heddiw")),
                        "https://mill.example/closed",
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 24))),
                accent,
                languages);
    }

    private void keep(String slug, PracticeView view) {
        var practice = new Practice(
                slug,
                Localised.of(Map.of("en", slug + " surgery", "cy", "Meddygfa " + slug)),
                "https://www." + slug + ".example/",
                "029 2000 1111",
                null,
                "1 Mill Lane",
                "CF14 4XW",
                "Mo-Fr 08:00-18:00",
                view,
                0);
        catalogue.named().describe(practice, "test");
    }

    private String body(String path) {
        var answer = guide.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_topic_of_which_it_hides_everything_is_listed_nowhere() {
        var mole = resource("Moles", "moles");
        keep("hill", view(List.of(), List.of(mole.id()), List.of(), List.of("en"), null));
        assertThat(body("/topics")).contains("/topics/moles");
        for (var path : List.of("/practice/hill/", "/practice/hill/topics", "/embed/hill")) {
            assertThat(body(path)).as(path).contains("Knee pain").doesNotContain("Moles", "/topics/moles");
        }
    }

    @Test
    void its_front_page_says_whose_it_is_and_what_it_puts_first() {
        var page = body("/practice/mill/");
        assertThat(page)
                .contains("mill surgery", "Test area", "Welcome to us", "From your practice", "Chest pain")
                .contains("Closed &lt;today&gt; &amp; tomorrow", "https://mill.example/closed")
                .contains(
                        "Services here",
                        "Knee clinic",
                        "tel:02920001111",
                        "1 Mill Lane, CF14 4XW",
                        "Monday: 08:00–18:00")
                .contains("/accents/7c2855.css", "action=\"/practice/mill/search\"", "href=\"/cy/practice/mill/\"")
                .doesNotContain("Foot clinic", "Using crutches", "href=\"/topics/");
        assertThat(page.indexOf("/practice/mill/topics/knee-pain"))
                .isLessThan(page.indexOf("/practice/mill/topics/heart"));
        assertThat(guide.get("/accents/7c2855.css").body()).contains("#7c2855");
        assertThat(guide.get("/accents/red.css").statusCode()).isIn(400, 404);

        assertThat(body("/cy/practice/mill/"))
                .contains(
                        "Meddygfa mill",
                        "Ardal brawf",
                        "Ar gau heddiw",
                        "Gan eich practis",
                        "/cy/practice/mill/topics/");
        assertThat(body("/practice/brook/")).contains("Foot clinic").doesNotContain("Knee clinic", "/accents/");
        assertThat(body("/")).doesNotContain("surgery", "Knee clinic", "/practice/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/cy"})
    void what_it_hides_is_on_none_of_its_pages_and_on_everybody_elses(String prefix) {
        var mill = prefix + "/practice/mill";
        assertThat(body(mill + "/topics/knee-pain")).contains("Knee exercises").doesNotContain("crutches");
        assertThat(body(mill + "/search?q=crutches")).doesNotContain(crutches.id());
        assertThat(guide.get(mill + "/entries/" + crutches.id()).statusCode()).isEqualTo(404);
        assertThat(guide.get(mill + "/go/" + crutches.id()).statusCode()).isEqualTo(404);
        for (var other : new String[] {prefix, prefix + "/practice/brook"}) {
            assertThat(body(other + "/topics/knee-pain")).contains("Using crutches");
            assertThat(body(other + "/search?q=crutches")).contains(other + "/go/" + crutches.id());
            assertThat(body(other + "/entries/" + crutches.id())).contains("Using crutches");
        }
    }

    @Test
    void its_own_services_are_found_on_its_own_pages_only() {
        assertThat(body("/practice/mill/search?q=knee+clinic")).contains("/practice/mill/entries/" + clinic.id());
        assertThat(body("/practice/mill/topics/knee-pain")).contains("Knee clinic");
        assertThat(body("/practice/mill/entries/" + clinic.id())).contains("Knee clinic", "tel:02920000000");
        for (var other : new String[] {"", "/practice/brook"}) {
            assertThat(body(other + "/search?q=knee+clinic")).doesNotContain(clinic.id());
            assertThat(body(other + "/topics/knee-pain")).doesNotContain("Knee clinic");
            assertThat(guide.get(other + "/entries/" + clinic.id()).statusCode())
                    .isEqualTo(404);
            assertThat(guide.get(other + "/go/" + clinic.id()).statusCode()).isEqualTo(404);
        }
        assertThat(body("/api/v1/entries")).doesNotContain("Knee clinic");
        assertThat(guide.get("/api/v1/entries/" + clinic.id()).statusCode()).isEqualTo(404);
        assertThat(body("/api/v1/search?q=knee+clinic&practice=mill"))
                .contains(clinic.id(), "\"goUrl\":\"/practice/mill/go/" + knee.id())
                .doesNotContain(theirs.id());
        assertThat(body("/api/v1/search?q=knee+clinic")).doesNotContain(clinic.id());
        assertThat(body("/api/v1/search?q=crutches&practice=mill")).doesNotContain(crutches.id());
        assertThat(body("/changes")).doesNotContain("Knee clinic");
    }

    @Test
    @Hazard("H-09")
    void nothing_a_practice_hides_hides_a_red_flag() {
        Import.of(catalogue, "test").stream(
                new ByteArrayInputStream(RULE.getBytes(StandardCharsets.UTF_8)), RULE.length(), FileFormat.JSONL);
        var everything = new TreeSet<>(List.of(knee.id(), crutches.id(), heart.id()));
        keep("silent", PracticeView.INHERITED.hiding(everything, new TreeSet<>(List.of("heart", "knee-pain"))));
        guide.untilFound();
        var card = "Call 999 now.";
        assertThat(body("/search?q=chest+pain")).contains(card, heart.id());
        assertThat(body("/practice/silent/search?q=chest+pain")).contains(card).doesNotContain(heart.id());
        assertThat(body("/cy/practice/silent/search?q=chest+pain")).contains("Ffoniwch 999 nawr.");
        assertThat(body("/api/v1/search?q=chest+pain&practice=silent")).contains(card);
        assertThat(body("/practice/silent/")).contains("tel:999", "tel:111").doesNotContain("topics/heart");
        assertThat(guide.get("/practice/silent/topics/heart").statusCode()).isEqualTo(404);
    }

    @Test
    void a_notice_goes_at_midnight_and_a_change_is_on_every_page_at_once() {
        assertThat(body("/practice/mill/topics")).contains("Closed &lt;today&gt;");
        clock.on(Duration.ofHours(12));
        assertThat(body("/practice/mill/topics")).doesNotContain("Closed &lt;today&gt;");
        clock.set(NOON);

        keep("changing", PracticeView.INHERITED);
        assertThat(body("/practice/changing/topics/knee-pain")).contains("Using crutches");
        keep("changing", PracticeView.INHERITED.hiding(new TreeSet<>(List.of(crutches.id())), new TreeSet<>()));
        assertThat(body("/practice/changing/topics/knee-pain")).doesNotContain("Using crutches");
        var later = resource("Knee braces", "knee-pain");
        assertThat(body("/practice/changing/topics/knee-pain")).contains("Knee braces");
        catalogue.withdraw(later.id(), "test");
        assertThat(body("/practice/changing/topics/knee-pain")).doesNotContain("Knee braces");
    }

    @Test
    void a_practice_in_one_language_leads_there_from_the_others() {
        keep("cymraeg", view(List.of(), List.of(), List.of(), List.of("cy"), null));
        var answer = guide.get("/practice/cymraeg/search?q=x");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/cy/practice/cymraeg/search?q=x");
        assertThat(body("/cy/practice/cymraeg/")).contains("lang=\"cy\"").doesNotContain("hreflang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practice/nowhere/",
                "/practice/nowhere/topics",
                "/cy/practice/nowhere/search?q=x",
                "/practice/mill/staff",
                "/practice/mill/staff/sign-in",
                "/practice/mill/api/v1/entries",
                "/practice/mill/about",
                "/practice/mill/practice/brook",
                "/practice/mill/topics/nothing",
                "/practice/Mill",
                "/practice/mill%2f..%2fstaff"
            })
    void what_is_no_practice_or_no_page_of_one_is_not_there(String path) {
        assertThat(guide.get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void addresses_end_one_way() {
        assertThat(guide.get("/practice/mill").headers().firstValue("Location")).contains("/practice/mill/");
        assertThat(guide.get("/cy/practice/mill/topics/").headers().firstValue("Location"))
                .contains("/cy/practice/mill/topics");
        assertThat(body("/practice/mill/topics?page=1")).contains("mill surgery");
        assertThat(body("/topics")).doesNotContain("mill surgery");
    }
}
