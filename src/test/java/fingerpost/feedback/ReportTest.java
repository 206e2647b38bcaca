package fingerpost.feedback;

import static fingerpost.feedback.SaidGuide.CLINIC;
import static fingerpost.feedback.SaidGuide.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.Report;
import fingerpost.catalogue.WantKind;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What readers say of entries, by one server; each from a network of their own. */
class ReportTest {

    private static final AtomicInteger NETWORK = new AtomicInteger();
    private static SaidGuide said;

    @BeforeAll
    static void open() {
        said = new SaidGuide();
    }

    @AfterAll
    static void close() {
        said.close();
    }

    private static Reader somebody() {
        return said.reader(NETWORK.incrementAndGet());
    }

    private static Report only(String entry) {
        return said.wants(WantKind.REPORTED).stream()
                .filter(want -> want.entryId().equals(entry))
                .map(want -> said.catalogue()
                        .reports()
                        .find(Long.parseLong(want.about()))
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static long reports() {
        return said.guide
                .installation()
                .database()
                .reader()
                .sql("select coalesce(sum(times), 0) from report")
                .query(Long.class)
                .single();
    }

    @Test
    @Hazard("H-25")
    void without_scripts_it_is_read_over_once_more_and_nothing_personal_is_kept() {
        said.publish(
                "{\"id\":\"kept\",\"title\":\"Kept\",\"url\":\"https://example.org/kept\",\"summary\":\"S.\",\"why\":\"W.\",\"topics\":[\"sleep\"]}");
        var reader = somebody();
        var page = reader.get("/report/kept");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        said.later(20);
        var look = reader.post(
                "/report/kept",
                Reader.form(
                        page.body(),
                        Map.of(
                                "choice", "outdated",
                                "words",
                                        "My NHS number is 999 134 1250, I am Fatima Begum, ring 07700 900123. It says 2019.")));
        assertThat(look.statusCode()).isEqualTo(200);
        var shown = Jsoup.parse(look.body());
        assertThat(shown.select("h1").text()).isEqualTo("Read it over before you send it");
        assertThat(shown.select(".nhsuk-inset-text").text()).contains("999 134 1250", "07700 900123", "Fatima Begum");
        assertThat(shown.select("input[name=words]").val()).doesNotContain("1250", "07700", "Fatima");
        assertThat(said.wants(WantKind.REPORTED))
                .noneMatch(want -> want.entryId().equals("kept"));
        said.later(6);
        var done = reader.post("/report/kept", Reader.form(look.body(), Map.of()));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(done.body()).select("h1").text()).isEqualTo("Thank you. We will look at it.");
        var report = only("kept");
        assertThat(report.choice().word()).isEqualTo("outdated");
        assertThat(report.words()).hasSize(1);
        assertThat(report.words().getFirst()).contains("It says 2019").doesNotContain("999", "Fatima", "07700");
        // the same form a second time is not a second report
        assertThat(reader.post("/report/kept", Reader.form(look.body(), Map.of()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(only("kept").times()).isEqualTo(1);
    }

    @Test
    void with_a_proof_it_goes_in_at_once_and_several_add_up() {
        for (int i = 0; i < 3; i++) {
            var reader = somebody();
            var page = reader.get("/cy/report/" + CLINIC).body();
            said.later(4);
            var done = reader.post(
                    "/cy/report/" + CLINIC,
                    Reader.proven(page, Map.of("choice", "link", "words", "Mae 029 2018 0999 yn anghywir " + i)));
            assertThat(Jsoup.parse(done.body()).select("h1").text()).isEqualTo("Diolch. Byddwn yn edrych arno.");
        }
        var report = only(CLINIC);
        assertThat(report.times()).isEqualTo(3);
        // the clinic's own number is nobody's secret
        assertThat(report.words()).hasSize(3).allMatch(words -> words.contains("029 2018 0999"));
        assertThat(said.wants(WantKind.REPORTED))
                .anyMatch(want -> want.entryId().equals(CLINIC) && want.pressing());
    }

    @Test
    @Hazard("H-27")
    void what_may_be_an_emergency_is_answered_at_once_and_sent_only_when_its_writer_says_so() {
        long before = reports();
        var reader = somebody();
        var page = reader.get("/report/" + PAGE).body();
        // at once, without a proof, a choice or any patience
        var answer = reader.post(
                "/report/" + PAGE, Reader.form(page, Map.of("words", "I want to kill myself, nobody answers")));
        assertThat(answer.statusCode()).isEqualTo(200);
        var shown = Jsoup.parse(answer.body());
        assertThat(shown.select(".fp-alarm")).hasSize(1);
        assertThat(shown.select("h1")).hasSize(1);
        assertThat(shown.select(".fp-alarm a[href^=tel:]")).isNotEmpty();
        assertThat(shown.text()).contains("What you wrote has not been sent");
        assertThat(reports()).isEqualTo(before);
        // also where the form is no good, and in Welsh
        var noForm = reader.post("/cy/report/" + PAGE, Map.of("words", "dwi eisiau lladd fy hun"));
        assertThat(Jsoup.parse(noForm.body()).select(".fp-alarm")).hasSize(1);
        said.later(6);
        var sent = reader.post("/report/" + PAGE, Reader.form(answer.body(), Map.of("choice", "unclear")));
        // another choice than was shown is shown once more
        assertThat(Jsoup.parse(sent.body()).select("h1").text()).isEqualTo("Read it over before you send it");
        said.later(6);
        assertThat(Jsoup.parse(reader.post("/report/" + PAGE, Reader.form(sent.body(), Map.of()))
                                .body())
                        .select("h1")
                        .text())
                .isEqualTo("Thank you. We will look at it.");
        assertThat(reports()).isEqualTo(before + 1);
    }

    @Test
    void bad_input_is_told_in_a_sentence_and_keeps_what_was_typed() {
        long before = reports();
        var reader = somebody();
        var page = reader.get("/report/" + PAGE).body();
        said.later(10);
        var noChoice = reader.post("/report/" + PAGE, Reader.proven(page, Map.of("words", "It is <b>old</b>")));
        assertThat(noChoice.statusCode()).isEqualTo(422);
        assertThat(noChoice.body()).contains("Choose what is wrong.").doesNotContain("<b>old");
        assertThat(Jsoup.parse(noChoice.body()).select("textarea").val()).isEqualTo("It is <b>old</b>");
        var strange = reader.post("/report/" + PAGE, Reader.proven(page, Map.of("choice", "all", "words", "x")));
        assertThat(strange.statusCode()).isEqualTo(422);
        var long501 = reader.post(
                "/report/" + PAGE, Reader.proven(page, Map.of("choice", "link", "words", "word ".repeat(200))));
        assertThat(long501.body()).contains("longer than 500 characters");
        var huge = reader.post(
                "/report/" + PAGE, Reader.form(page, Map.of("choice", "link", "words", "a1 ".repeat(200_000))));
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("more than this page can take").doesNotContain("Tomcat");
        var nothing = reader.post("/report/" + PAGE, Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(reader.post("/report/" + PAGE, Map.of("choice", "link", "form", "x.y", "proof", "%%%"))
                        .statusCode())
                .isEqualTo(422);
        var trapped = reader.post("/report/" + PAGE, Reader.proven(page, Map.of("choice", "link", "homepage", "x")));
        assertThat(trapped.body()).contains("A hidden box was filled in");
        var elsewhere = reader.post(
                "/report/" + PAGE, Reader.proven(page, Map.of("choice", "link")), "Sec-Fetch-Site", "cross-site");
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        // a form of another entry, and one that is too old
        assertThat(reader.post("/report/" + CLINIC, Reader.proven(page, Map.of("choice", "link")))
                        .statusCode())
                .isEqualTo(422);
        said.later(25 * 3600);
        assertThat(reader.post("/report/" + PAGE, Reader.proven(page, Map.of("choice", "link")))
                        .body())
                .contains("open for too long");
        assertThat(reader.get("/report/nowhere").statusCode()).isEqualTo(404);
        assertThat(reader.post("/report/nowhere", Map.of("choice", "link")).statusCode())
                .isEqualTo(404);
        assertThat(reports()).isEqualTo(before);
    }

    @Test
    void nobody_reports_what_the_public_cannot_see() {
        said.publish(
                "{\"id\":\"inner\",\"audience\":\"staff\",\"title\":\"Bypass\",\"url\":\"https://example.org/inner\",\"summary\":\"S.\",\"why\":\"W.\",\"topics\":[\"sleep\"]}");
        for (var path : new String[] {"/report/inner", "/helpful/inner"}) {
            assertThat(somebody().get(path).statusCode()).isEqualTo(404);
            assertThat(somebody().get(path).body()).doesNotContain("Bypass");
            assertThat(somebody()
                            .post(path, Map.of("answer", "yes", "choice", "link"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void one_network_is_told_to_wait_and_another_is_not() {
        said.publish(
                "{\"id\":\"busy\",\"title\":\"Busy\",\"url\":\"https://example.org/busy\",\"summary\":\"S.\",\"why\":\"W.\",\"topics\":[\"sleep\"]}");
        var reader = somebody();
        int in = 0;
        for (int i = 0; i < 40; i++) {
            var page = reader.get("/report/busy").body();
            said.later(3);
            var answer = reader.post("/report/busy", Reader.proven(page, Map.of("choice", "area")));
            if (answer.statusCode() == 200) in++;
            else assertThat(answer.statusCode()).isEqualTo(429);
        }
        assertThat(in).isBetween(20, 22);
        var other = somebody();
        var page = other.get("/report/busy").body();
        said.later(3);
        assertThat(other.post("/report/busy", Reader.proven(page, Map.of("choice", "area")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void one_press_says_whether_it_helped_and_is_a_count_for_the_month() {
        said.publish(
                "{\"id\":\"good\",\"title\":\"Good\",\"url\":\"https://example.org/good\",\"summary\":\"S.\",\"why\":\"W.\",\"topics\":[\"sleep\"]}");
        assertThat(somebody().get("/entries/good").body())
                .contains("Was this helpful?", "action=\"/helpful/good\"", "href=\"/report/good\"");
        assertThat(somebody().post("/helpful/good", Map.of("answer", "yes")).body())
                .contains("Thank you for telling us.");
        assertThat(somebody().post("/cy/helpful/good", Map.of("answer", "no")).body())
                .contains("/cy/report/good");
        assertThat(somebody().post("/helpful/good", Map.of("answer", "perhaps")).statusCode())
                .isEqualTo(302);
        assertThat(somebody().get("/helpful/good").statusCode()).isEqualTo(302);
        var keen = somebody();
        for (int i = 0; i < 50; i++)
            assertThat(keen.post("/helpful/good", Map.of("answer", "yes")).statusCode())
                    .isEqualTo(200);
        said.catalogue().helpful().write();
        var answers = said.catalogue().helpful().of("good", YearMonth.of(2020, 1));
        assertThat(answers.yes()).isEqualTo(4);
        assertThat(answers.no()).isEqualTo(1);
    }
}
