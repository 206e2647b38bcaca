package fingerpost.study;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.SettableClock;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Samples;
import fingerpost.web.Provenance;
import fingerpost.web.Told;
import fingerpost.web.Trial.Deed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The trust study on the running guide: who is drawn for, what is counted, and what nobody may see or do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustStudyTest {

    private static final Pattern TICKET = Pattern.compile("\\?a=([A-Za-z0-9_-]{26})");

    /** Accounts are made by the computer's own clock, and nobody signs in before that. */
    private static final Instant NOW = Instant.now().plus(Duration.ofMinutes(20));

    private final SettableClock clock = new SettableClock(NOW, ZoneId.of("Europe/London"));
    private final RunningGuide guide = RunningGuide.at(clock);
    private final String entry = guide.installation()
            .catalogue()
            .publish(
                    Samples.resource("Quitting smoking", "https://nhs.example/quitting", "smoking")
                            .but()
                            .why(fingerpost.catalogue.Localised.in("en", "Plain words and a plan"))
                            .build(),
                    "ann")
            .id();
    private final Studies studies = guide.context().getBean(Studies.class);
    private final Assignment assignment = guide.context().getBean(Assignment.class);

    TrustStudyTest() {
        guide.untilFound();
    }

    @AfterEach
    void noStudy() {
        clock.set(NOW);
        studies.all().stream().filter(Study::isRunning).forEach(study -> studies.stop(study.id(), "the story is told"));
        assignment.write();
    }

    @AfterAll
    void close() {
        guide.close();
    }

    private Study begun(int days) {
        var design = new Design(Deed.GO, 4_000, LocalDate.now(clock).plusDays(days));
        var study = studies.begin(design, "the committee, 12/34", "test");
        assignment.write();
        return study;
    }

    private StaffVisitor administrator() {
        return StaffVisitor.as(Role.ADMINISTRATOR, guide);
    }

    private HttpResponse<String> results() {
        return guide.get("/search?q=quitting+smoking");
    }

    private static String ticket(HttpResponse<String> page) {
        var ticket = TICKET.matcher(page.body());
        return ticket.find() ? ticket.group(1) : "";
    }

    private Counts written(Study study) {
        assignment.write();
        return studies.counts(study.id());
    }

    private static long all(Counts counts, Deed deed) {
        return java.util.Arrays.stream(Provenance.values())
                .mapToLong(arm -> counts.share(arm, deed).times())
                .sum();
    }

    @Test
    void without_a_study_results_are_as_ever_and_nothing_is_drawn_or_counted() {
        var page = results();
        assertThat(page.body()).contains("Plain words and a plan").doesNotContain("?a=", "data-came-back=");
        assertThat(guide.get("/go/" + entry + "?a=AAAAAAAAAAAAAAAAAAAAAAAAAA").statusCode())
                .isEqualTo(302);
    }

    @Test
    void each_page_is_drawn_for_anew_without_cookie_and_each_has_a_ticket_of_its_own() {
        var study = begun(30);
        var tickets = new HashSet<String>();
        int plain = 0;
        int pages = 60;
        for (int i = 0; i < pages; i++) {
            var page = results();
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            tickets.add(ticket(page));
            if (!page.body().contains("Plain words and a plan")) plain++;
        }
        assertThat(tickets).hasSize(pages).doesNotContain("");
        var counts = written(study);
        assertThat(counts.allViews()).isEqualTo(pages);
        assertThat(counts.views(Provenance.NONE)).isEqualTo(plain).isPositive();
        assertThat(counts.views(Provenance.LINE)).isPositive();
        assertThat(counts.views(Provenance.FULL)).isPositive();
        // looking ahead, asking for headers, or finding nothing is no view; nor is the API or a page that is kept
        guide.get("/search?q=quitting+smoking", "Sec-Purpose", "prefetch;prerender");
        guide.get("/search?q=zzzz");
        guide.get("/api/v1/search?q=quitting+smoking");
        assertThat(guide.get("/topics/smoking").body()).doesNotContain("?a=");
        assertThat(guide.get("/entries/" + entry).body()).doesNotContain("?a=");
        assertThat(written(study).allViews()).isEqualTo(pages);
        // in Welsh and in the same words
        assertThat(ticket(guide.get("/cy/search?q=quitting+smoking"))).isNotEmpty();
        assertThat(written(study).allViews()).isEqualTo(pages + 1L);
    }

    @Test
    void what_is_done_after_a_page_counts_once_to_what_it_showed_and_forged_tickets_count_nothing() {
        var study = begun(30);
        var page = results();
        var ticket = ticket(page);
        var arm = assignment.of(ticket).provenance();
        for (int i = 0; i < 5; i++) {
            var gone = guide.get("/go/" + entry + "?a=" + ticket);
            assertThat(gone.headers().firstValue("Location")).contains("https://nhs.example/quitting");
        }
        var altered = (ticket.charAt(0) == 'A' ? 'B' : 'A') + ticket.substring(1);
        for (var wrong : List.of("", "2", altered, ticket + "=", ticket.substring(1), "%00", "é".repeat(26))) {
            guide.get("/go/" + entry + "?a="
                    + java.net.URLEncoder.encode(wrong, java.nio.charset.StandardCharsets.UTF_8));
        }
        var counts = written(study);
        assertThat(all(counts, Deed.GO)).isEqualTo(1);
        assertThat(counts.share(arm, Deed.GO)).isEqualTo(new Share(1, 1));
        // by way of the entry's own page, which then is nobody else's
        var other = ticket(results());
        var entryPage = guide.get("/entries/" + entry + "?a=" + other);
        assertThat(entryPage.body()).contains("/go/" + entry + "?a=" + other);
        assertThat(entryPage.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(guide.get("/entries/" + entry).body()).doesNotContain(other);
        assertThat(guide.get("/entries/" + entry + "?a=" + altered).body()).doesNotContain(altered);
        guide.get("/go/" + entry + "?a=" + other);
        assertThat(cameBack(other)).isEqualTo(204);
        assertThat(cameBack(other)).isEqualTo(204);
        assertThat(cameBack("nonsense")).isEqualTo(204);
        counts = written(study);
        assertThat(all(counts, Deed.GO)).isEqualTo(2);
        assertThat(all(counts, Deed.BACK)).isEqualTo(1);
        // what is said of the entry counts to the page too, and its forms carry the ticket on
        assertThat(entryPage.body()).contains("/helpful/" + entry + "?a=" + other, "/report/" + entry + "?a=" + other);
        assertThat(guide.get("/report/" + entry + "?a=" + other).body())
                .contains("action=\"/report/" + entry + "?a=" + other);
        assertThat(posted("/helpful/" + entry + "?a=" + other, "answer=yes")).isEqualTo(200);
        assertThat(posted("/helpful/" + entry + "?a=" + other, "answer=yes")).isEqualTo(200);
        guide.context().publishEvent(new Told(entry, Told.What.REPORTED, other));
        guide.context().publishEvent(new Told(entry, Told.What.NOT_HELPFUL, other));
        guide.context().publishEvent(new Told(entry, Told.What.REPORTED, null));
        counts = written(study);
        assertThat(all(counts, Deed.HELPFUL)).isEqualTo(1);
        assertThat(all(counts, Deed.REPORT)).isEqualTo(1);
        // two hours later it is of no page any longer
        var late = ticket(results());
        clock.on(Duration.ofHours(2).plusSeconds(1));
        guide.get("/go/" + entry + "?a=" + late);
        assertThat(all(written(study), Deed.GO)).isEqualTo(2);
    }

    private int cameBack(String ticket) {
        return posted("/came-back?a=" + ticket, "");
    }

    private int posted(String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(guide.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void an_administrator_begins_one_after_saying_all_that_is_settled_and_nobody_peeks() {
        var administrator = administrator();
        var curator = StaffVisitor.as(Role.CURATOR, guide);
        var ends = LocalDate.now(clock).plusDays(90).toString();
        var fine = Map.of("primary", "go", "views", "4000", "ends", ends, "approval", "REC 26/WA/0123");
        assertThat(curator.get("/staff/study").body()).doesNotContain("name=\"approval\"");
        assertThat(curator.post("/staff", "/staff/study", fine).statusCode()).isEqualTo(404);
        for (var wrong : List.of(
                Map.of("primary", "go", "views", "12", "ends", ends, "approval", "x"),
                Map.of("primary", "go", "views", "-4000", "ends", ends, "approval", "x"),
                Map.of("primary", "money", "views", "4000", "ends", ends, "approval", "x"),
                Map.of("primary", "go", "views", "4000", "ends", "2020-01-01", "approval", "x"),
                Map.of("primary", "go", "views", "4000", "ends", "some day", "approval", "x"),
                Map.of("primary", "go", "views", "4000", "ends", ends, "approval", " "),
                Map.<String, String>of())) {
            var refused = administrator.post("/staff/study", "/staff/study", wrong);
            assertThat(refused.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(refused.body()).contains("nhsuk-error-message");
        }
        assertThat(studies.running()).isEmpty();
        var begun = administrator.post("/staff/study", "/staff/study", fine);
        assertThat(begun.statusCode()).isEqualTo(303);
        var path = begun.headers().firstValue("Location").orElseThrow();
        assertThat(administrator.post("/staff", "/staff/study", fine).body()).contains("A study runs already");
        assignment.write();
        guide.get("/go/" + entry + "?a=" + ticket(results()));
        assignment.write();
        var page = administrator.get(path).body();
        assertThat(page)
                .contains("1 of 12,000 pages", "REC 26/WA/0123", "Not yet", "5.78")
                .doesNotContain("A link was followed</span></td>", "counts.csv");
        assertThat(administrator.get(path + "/counts.csv").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/staff/study/s_none").statusCode()).isEqualTo(404);
        // stopped by hand: counts, and no difference
        assertThat(administrator
                        .post(path, path + "/stop", Map.of("because", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .post(path, path + "/stop", Map.of("because", "people were <b>puzzled</b>"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator.get(path).body())
                .contains("stopped by a person", "people were &lt;b&gt;puzzled&lt;/b&gt;", "counts.csv")
                .doesNotContain("fp-intervals");
        assertThat(administrator.get(path + "/counts.csv").body()).contains("day,shown,counted,times", ",go,1");
        assertThat(administrator.get("/staff/audit?what=study.begin").body()).contains("REC 26/WA/0123");
    }

    @Test
    @Hazard("H-32")
    void an_emergency_is_answered_first_however_little_results_say() {
        guide.installation()
                .catalogue()
                .publish(Samples.resource("Chest pain", "https://nhs.example/chest", "chest-pain"), "ann");
        guide.untilFound();
        var study = begun(30);
        for (int i = 0; i < 20; i++) {
            assertThat(guide.get("/search?q=crushing+chest+pain").body())
                    .contains("fp-alarm", "Chest pain")
                    .contains("tel:999");
        }
        var counts = written(study);
        assertThat(counts.allViews()).isEqualTo(20);
        assertThat(counts.views(Provenance.NONE)).isPositive();
    }

    @Test
    @Hazard("H-32")
    void the_last_day_ends_it_with_too_few_and_results_are_as_before() {
        var study = begun(1);
        var ticket = ticket(results());
        clock.on(Duration.ofDays(1));
        assertThat(ticket(results())).isNotEmpty();
        clock.on(Duration.ofDays(1));
        // the day is over, whether or not anybody has looked at the numbers yet
        assertThat(ticket(results())).isEmpty();
        assignment.write();
        var over = studies.find(study.id()).orElseThrow();
        assertThat(over.endedAs()).isEqualTo("too-few");
        assertThat(over.looks()).hasSize(1);
        guide.get("/go/" + entry + "?a=" + ticket);
        assertThat(all(written(study), Deed.GO)).isZero();
        // nobody is signed in for that long
        clock.set(NOW);
        assertThat(administrator().get("/staff/study/" + study.id()).body())
                .contains("Too few pages to say anything")
                .doesNotContain("fp-intervals");
    }

    @Test
    void a_difference_ends_it_at_a_planned_look_and_what_comes_later_counts_no_more() {
        var study = begun(30);
        add(study, 400, 120, 120, 120);
        assertThat(studies.find(study.id()).orElseThrow().looks()).isEmpty();
        add(study, 800, 400, 430, 560);
        var over = studies.find(study.id()).orElseThrow();
        assertThat(over.endedAs()).isEqualTo("found");
        assertThat(over.looks()).hasSize(1);
        add(study, 5_000, 5_000, 0, 0);
        assertThat(studies.counts(study.id()).views(Provenance.NONE)).isEqualTo(1_200);
        var administrator = administrator();
        var page = administrator.get("/staff/study/" + study.id()).body();
        assertThat(page)
                .contains("A difference was found", "Everything against Nothing", "+13.3 points", "fp-intervals__found")
                .contains("520 of 1,200, 43.3%", "The other outcomes");
        assertThat(administrator.get("/cy/staff/study/" + study.id()).body()).contains("Canfuwyd gwahaniaeth");
        assertThat(administrator.get("/staff/study").body()).contains("/staff/study/" + study.id());
    }

    /** So many more pages of each arm, and after so many of them a link was followed. */
    private void add(Study study, long views, long none, long line, long full) {
        var more = new ArrayList<Studies.More>();
        var day = LocalDate.now(clock).toString();
        var went = Map.of(Provenance.NONE, none, Provenance.LINE, line, Provenance.FULL, full);
        for (var arm : Provenance.values()) {
            more.add(new Studies.More(study.id(), arm, CountsText.VIEW, day, views));
            more.add(new Studies.More(study.id(), arm, Deed.GO.word(), day, went.getOrDefault(arm, 0L)));
        }
        studies.add(more);
    }
}
