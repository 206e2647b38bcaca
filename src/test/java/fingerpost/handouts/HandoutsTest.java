package fingerpost.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.SettableClock;
import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.Samples;
import fingerpost.database.Database;
import fingerpost.exchange.Export;
import fingerpost.exchange.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Handouts from picking to running out, over HTTP, without scripts, cookies or an account. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoutsTest {

    private static final String EXPIRED = "This handout has run out";

    private final SettableClock clock =
            new SettableClock(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("Europe/London"));
    private final RunningGuide guide = RunningGuide.at(clock);
    private final Catalogue catalogue = guide.installation().catalogue();
    private final Patient patient = new Patient(guide);

    @AfterAll
    void close() {
        guide.close();
    }

    private Entry published(String title, String url) {
        return catalogue.publish(
                Samples.resource(title, url)
                        .but()
                        .title(Localised.of(Map.of("en", title, "cy", "Cymraeg: " + title)))
                        .summary(Localised.in("en", "About " + title))
                        .build(),
                "ann");
    }

    private void practice(String slug, String name) {
        catalogue.named().describe(Practice.named(slug, Localised.in("en", name)), "ann");
    }

    @Test
    void what_is_picked_is_given_under_a_code_and_opened_as_it_is_now() {
        var back = published("Back pain", "https://example.org/back");
        var sleep = published("Sleep", "https://example.org/sleep");
        practice("the-quay", "The Quay Surgery");
        var made = patient.make(
                "/handout", "pick", back.id(), "pick", sleep.id(), "practice", "the-quay", "note", "next-visit");
        assertThat(made.page())
                .contains("The Quay Surgery", "Back pain", "Sleep", "We will talk about these at your next visit.")
                .contains("example.org/back");

        var page = guide.get("/handout/"
                + made.code()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("-", " ")
                        .replace(" ", "%20"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "The Quay Surgery",
                        "/practice/the-quay/go/" + back.id(),
                        "<meta name=\"robots\" content=\"noindex\">");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");

        catalogue.publish(
                back.but().title(Localised.in("en", "Back pain, anew")).build(), "ann");
        assertThat(guide.get("/handout/" + made.code()).body()).contains("Back pain, anew");
        var typed = guide.get("/handout?code=" + made.code().replace("-", ""));
        assertThat(typed.statusCode()).isEqualTo(302);
        assertThat(typed.headers().firstValue("Location").orElse("")).endsWith("/handout/" + made.code());
    }

    @Test
    void it_is_in_one_language_or_in_both() {
        var entry = published("Asthma", "https://example.org/asthma");
        var welsh = patient.make("/handout", "pick", entry.id(), "languages", "cy");
        assertThat(welsh.page())
                .contains("Cymraeg: Asthma", "/cy/handout/" + welsh.code(), "Tudalennau a ddewiswyd i chi");
        assertThat(guide.get("/cy/handout/" + welsh.code()).body())
                .contains("Cymraeg: Asthma", "Tudalennau a ddewiswyd i chi");
        var both = patient.make("/handout", "pick", entry.id(), "languages", "all", "large", "yes");
        assertThat(both.page())
                .contains("Pages chosen for you", "Tudalennau a ddewiswyd i chi", "fp-paper--large")
                .contains("lang=\"cy\"");
        assertThat(guide.get("/handout/" + both.code()).body())
                .contains(">Asthma", "Cymraeg: Asthma", "fp-handout--large");
    }

    @Test
    @Hazard({"H-23", "H-31"})
    void what_was_withdrawn_is_replaced_or_told_and_what_is_not_public_is_not_told() {
        var old = published("Old leaflet", "https://example.org/old");
        var newer = published("New leaflet", "https://example.org/new");
        var gone = published("Closed clinic", "https://example.org/closed");
        var secret = published("Soon for staff only", "https://example.org/secret");
        var made =
                patient.make("/handout", "pick", old.id(), "pick", gone.id(), "pick", secret.id(), "pick", newer.id());
        catalogue.withdraw(old.id(), Localised.in("en", "Out of date."), newer.id(), "ann");
        catalogue.withdraw(gone.id(), Localised.in("en", "It <b>closed</b>."), null, "ann");
        catalogue.publish(secret.but().audience(Audience.STAFF).build(), "ann");

        var page = guide.get("/handout/" + made.code()).body();
        assertThat(page)
                .contains("This has taken the place of “Old leaflet”", "/go/" + newer.id())
                .contains("Closed clinic", "It &lt;b&gt;closed&lt;/b&gt;.")
                .contains("not in the guide just now")
                .doesNotContain("Soon for staff only", secret.id(), "<b>closed", "/go/" + old.id());
        assertThat(page.split("/go/" + newer.id(), -1)).as("told once").hasSize(2);
        var paper = guide.get("/handout/" + made.code() + "/paper?size=a5").body();
        assertThat(paper).contains("New leaflet").doesNotContain("Soon for staff only", "Closed clinic");

        var again = patient.post("/handout", "pick", secret.id(), "pick", newer.id());
        assertThat(again.body())
                .contains("One of those ticked is not in the guide any more")
                .doesNotContain("Soon for staff only");
        assertThat(patient.post("/handout", "pick", secret.id()).statusCode()).isEqualTo(422);
    }

    @Test
    @Hazard("H-31")
    void it_runs_out_kindly_and_nothing_of_it_is_kept() {
        var entry = published("Hay fever", "https://example.org/hay");
        var made = patient.make("/handout", "pick", entry.id(), "months", "1");
        var now = clock.instant();
        try {
            clock.on(Duration.ofDays(30));
            assertThat(guide.get("/handout/" + made.code()).statusCode()).isEqualTo(200);
            clock.on(Duration.ofDays(1));
            var over = guide.get("/handout/" + made.code());
            assertThat(over.statusCode()).isEqualTo(410);
            assertThat(over.body()).contains(EXPIRED).doesNotContain("Hay fever");
            var handouts = guide.context().getBean(Handouts.class);
            assertThat(handouts.tidy()).isPositive();
            assertThat(rows("select count(*) from handout where code = :code", made.code()))
                    .isZero();
            assertThat(guide.get("/handout/" + made.code() + "/paper").body()).contains(EXPIRED);
            clock.on(Duration.ofDays(800));
            handouts.tidy();
            assertThat(guide.get("/handout/" + made.code()).statusCode()).isEqualTo(404);
        } finally {
            clock.set(now);
        }
    }

    @Test
    @Hazard("H-31")
    void whoever_has_the_secret_takes_it_back_and_nobody_else() {
        var entry = published("Migraine", "https://example.org/migraine");
        var made = patient.make("/handout", "pick", entry.id());
        var at = "/handout/" + made.code() + "/revoke";
        assertThat(rows("select count(*) from handout where secret_hash = :code", made.key()))
                .as("only its hash is kept")
                .isZero();
        assertThat(guide.get("/handout/" + made.code() + "/paper").body()).doesNotContain("revoke");
        assertThat(patient.post(at, "key", "guessed").statusCode()).isEqualTo(404);
        assertThat(guide.get(at + "?key=" + made.key()).body()).contains("Take this handout back?");
        assertThat(guide.get("/handout/" + made.code()).statusCode())
                .as("asking takes nothing back")
                .isEqualTo(200);
        assertThat(patient.post(at, "key", made.key()).body()).contains("The handout was taken back");
        var over = guide.get("/handout/" + made.code());
        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(over.body()).contains("This handout was taken back").doesNotContain("Migraine");
        assertThat(patient.post(at, "key", made.key()).statusCode()).isEqualTo(410);
    }

    @Test
    void a_wrong_code_is_told_by_its_slip_and_whatever_is_sent_changes_nothing() {
        var entry = published("Eczema", "https://example.org/eczema");
        var code = patient.make("/handout", "pick", entry.id()).code();
        var swapped = new StringBuilder(code);
        swapped.setCharAt(0, code.charAt(1));
        swapped.setCharAt(1, code.charAt(0));
        if (code.charAt(0) != code.charAt(1)) {
            assertThat(guide.get("/handout?code=" + swapped).body()).contains("two have changed places");
        }
        assertThat(guide.get("/handout?code=").body()).contains("Type the code that you were given.");
        assertThat(guide.get("/handout?code=HKM").body()).contains("has 11 letters and numbers, and this has 3");
        assertThat(guide.get("/handout?code=%3Cscript%3E").body())
                .contains("There is no “&lt;” in any code")
                .doesNotContain("<script>");
        assertThat(guide.get("/handout/nothing").statusCode()).isEqualTo(404);
        assertThat(guide.get("/handout/..%2f..%2fetc").statusCode()).isIn(400, 404);
        int before = rows("select count(*) from handout where code <> :code", "");
        assertThat(patient.post("/handout").statusCode()).isEqualTo(422);
        assertThat(patient.post("/handout", "pick", "nowhere", "pick", "'; drop table handout; --")
                        .statusCode())
                .isEqualTo(422);
        var eleven = new ArrayList<String>();
        for (int i = 0; i < 11; i++) {
            eleven.add("pick");
            eleven.add(published("Page " + i, "https://example.org/page" + i).id());
        }
        var many = patient.post("/handout", eleven.toArray(String[]::new));
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(many.body()).contains("A handout holds up to 10.", "11 entries are ticked");
        assertThat(rows("select count(*) from handout where code <> :code", "")).isEqualTo(before);
        var endless = new String[600];
        for (int i = 0; i < endless.length; i++) endless[i] = i % 2 == 0 ? "pick" : "x".repeat(i);
        assertThat(patient.post("/handout", endless).statusCode()).isEqualTo(422);
        var odd = patient.make(
                "/handout",
                "pick",
                entry.id(),
                "pick",
                entry.id(),
                "languages",
                "xx",
                "note",
                "My name is Ann",
                "months",
                "999",
                "practice",
                "nowhere",
                "do",
                "a9");
        assertThat(odd.page()).doesNotContain("My name is Ann");
        assertThat(rows("select count(*) from handout where note is not null and code = :code", odd.code()))
                .isZero();
    }

    @Test
    @Hazard({"H-25", "H-31"})
    void nothing_of_who_asked_or_searched_is_kept_and_no_export_has_a_handout() throws IOException {
        var entry = published("Sore throat", "https://example.org/throat");
        var made = patient.make("/handout", "pick", entry.id(), "q", "zzmyownwords");
        guide.get("/handout/" + made.code(), "User-Agent", "zzmyownwords", "X-Forwarded-For", "203.0.113.77");
        for (var secret : new String[] {"zzmyownwords", "203.0.113.77", "127.0.0.1", made.key()}) {
            int found = guide.installation()
                    .database()
                    .reader()
                    .sql(
                            "select count(*) from handout where entries like :any or languages like :any or secret_hash like"
                                    + " :any or code like :any or practice like :any or maker like :any or note like :any")
                    .param("any", "%" + secret + "%")
                    .query(Integer.class)
                    .single();
            assertThat(found).as(secret).isZero();
        }
        for (var format : new FileFormat[] {FileFormat.JSONL, FileFormat.CSV, FileFormat.BOOKMARKS}) {
            var out = new ByteArrayOutputStream();
            Export.of(catalogue).stream(out, format);
            assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
                    .contains("example.org/throat")
                    .doesNotContain(made.code(), made.code().replace("-", ""));
        }
    }

    @Test
    @Hazard("H-31")
    void somebody_who_guesses_codes_finds_nothing_and_has_to_wait_and_others_do_not() {
        var entry = published("Gout", "https://example.org/gout");
        var code = patient.make("/handout", "pick", entry.id()).code();
        var random = new Random(7);
        int waits = 0;
        for (int i = 0; i < 60; i++) {
            var answer = guide.get("/handout/" + Code.fresh(random).shown(), "X-Forwarded-For", "198.51.100.9");
            assertThat(answer.statusCode()).isIn(404, 429);
            if (answer.statusCode() == 429) waits++;
        }
        assertThat(waits).isBetween(28, 31);
        assertThat(guide.get("/handout/" + code, "X-Forwarded-For", "198.51.100.9")
                        .body())
                .contains("Your handout is safe.");
        assertThat(guide.get("/handout/" + code, "X-Forwarded-For", "198.51.100.10")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void ten_thousand_codes_that_could_be_lead_to_none_of_those_there_are() {
        var handouts = guide.context().getBean(Handouts.class);
        var entry = published("Measles", "https://example.org/measles");
        patient.make("/handout", "pick", entry.id());
        var random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            assertThat(handouts.look(Code.fresh(random))).isInstanceOf(Looked.Unknown.class);
        }
    }

    private int rows(String statement, String code) {
        Database database = guide.installation().database();
        return database.reader()
                .sql(statement)
                .param("code", code.replace("-", ""))
                .query(Integer.class)
                .single();
    }
}
