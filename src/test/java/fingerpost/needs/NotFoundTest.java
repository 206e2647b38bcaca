package fingerpost.needs;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.SettableClock;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.Searched;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people search for in vain: what is kept of it, from when on, and what becomes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotFoundTest {

    private static final ZoneId CARDIFF = ZoneId.of("Europe/London");

    /** After whatever day it is, because accounts are made by the computer's own clock; each story has its own month. */
    private YearMonth month = YearMonth.now().plusMonths(1);

    private final SettableClock clock = new SettableClock(Instant.now(), CARDIFF);
    private final RunningGuide guide = RunningGuide.at(clock);
    private final Searched searched = guide.installation().catalogue().searched();

    NotFoundTest() {
        guide.installation()
                .catalogue()
                .publish(Samples.resource("Knee exercises", "https://nhs.example/knee", "knee-pain"), "ann");
        guide.untilFound();
    }

    @BeforeEach
    void nextMonths() {
        month = month.plusMonths(4);
        day(2);
    }

    @AfterAll
    void close() {
        guide.close();
    }

    private void day(int number) {
        clock.set(month.atDay(number).atTime(LocalTime.NOON).atZone(CARDIFF).toInstant());
    }

    private int search(String words) {
        return guide.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .statusCode();
    }

    private HttpResponse<String> missing(String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(guide.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What is written of this story's months. */
    private List<Searched.Words> written() {
        searched.write();
        return searched.unmet(month, 1_000);
    }

    /** Every word that is written of searches at all. */
    private String everything() {
        searched.write();
        return String.join(
                "\n",
                guide.installation()
                        .database()
                        .reader()
                        .sql("select words || ' ' || gist from searched_words")
                        .query(String.class)
                        .list());
    }

    @Test
    @Hazard("H-25")
    void words_are_written_when_they_are_of_five_days_and_then_want_somebody_until_it_is_seen_to() {
        // what is seen to is so by the computer's own clock
        month = YearMonth.now(CARDIFF);
        for (int number = 2; number <= 5; number++) {
            day(number);
            assertThat(search("Grommet  BRACE?")).isEqualTo(200);
            assertThat(search("grommet brace")).isEqualTo(200);
            assertThat(everything()).doesNotContain("grommet");
        }
        day(6);
        search("grommet brace");
        assertThat(written()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("grommet brace");
            assertThat(one.searches()).isEqualTo(5);
            assertThat(one.nothing()).isEqualTo(5);
        });
        day(7);
        search("grommet brace");
        assertThat(written().getFirst().searches()).isEqualTo(6);
        // every search was counted, without its words
        var times = searched.since(month).getFirst().times();
        assertThat(times.searches()).isEqualTo(10);
        assertThat(times.found()).isZero();

        var curator = StaffVisitor.as(Role.CURATOR, guide);
        var wanted = curator.get("/staff?kind=not-found").body();
        assertThat(wanted).contains("People look for “grommet brace”", "6 searches for it");
        var page = curator.get("/staff/searched").body();
        assertThat(page).contains("grommet brace", "/staff/add?words=grommet+brace", "<rect");
        // one press from there to an entry
        var form = curator.get("/staff/add?words=grommet+brace");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("People searched for “grommet brace”").contains(">grommet brace</textarea>");
        var number = wanted.replaceAll("(?s).*not-found-(\\d+).*", "$1");
        var opened =
                curator.get("/staff?kind=not-found&open=not-found-" + number).body();
        assertThat(opened).contains("/staff/add?words=grommet+brace", "It is seen to");
        assertThat(curator.get("/staff/wants/not-found/999999/seen").statusCode())
                .isIn(404, 405);
        assertThat(curator.post("/staff", "/staff/wants/not-found/999999/seen", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(curator.post("/staff", "/staff/wants/not-found/" + number + "/seen", Map.of("asOf", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(curator.get("/staff?kind=not-found").body()).doesNotContain("grommet brace");

        // the next month many miss it again
        month = month.plusMonths(1);
        for (int next = 2; next <= 6; next++) {
            day(next);
            search("grommet brace");
        }
        searched.write();
        assertThat(StaffVisitor.as(Role.CURATOR, guide)
                        .get("/staff?kind=not-found")
                        .body())
                .contains("grommet brace");
    }

    @Test
    @Hazard("H-25")
    void nothing_personal_is_written_however_often_it_is_searched_for() {
        var personal = List.of(
                "my son Dylan Rhys splint 943 476 5919",
                "splint for jane.doe@example.org",
                "splint 07700 900123",
                "splint 12 Acacia Road CF14 4XW",
                "patient 1234567890 splint",
                "splint " + "9".repeat(10));
        for (int number = 2; number <= 9; number++) {
            day(number);
            personal.forEach(this::search);
        }
        assertThat(everything().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("dylan", "rhys", "943", "5919", "jane", "example", "07700", "900123", "acacia", "4xw")
                .doesNotContain("1234567890", "99999");
        // and what is left of them is ordinary words
        assertThat(written()).extracting(Searched.Words::words).anyMatch(words -> words.contains("splint"));
    }

    @Test
    void a_press_says_that_it_was_not_what_was_needed_once_a_day_and_only_after_a_search() {
        for (int number = 2; number <= 6; number++) {
            day(number);
            assertThat(guide.get("/search?q=knee+exercises").body()).contains("None of these is what I need");
            for (int press = 0; press < 3; press++) {
                var thanks = missing("/missing", "q=Knee+exercises");
                assertThat(thanks.statusCode()).isEqualTo(200);
                assertThat(thanks.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(thanks.body()).contains("Thank you for telling us");
            }
            // nobody has searched for this
            missing("/missing", "q=buy+cheap+pills");
        }
        assertThat(written()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("knee exercises");
            assertThat(one.nothing()).isZero();
            assertThat(one.missed()).isEqualTo(5);
        });
        assertThat(everything()).doesNotContain("pills");
        assertThat(missing("/cy/missing", "q=x").body()).contains("Diolch am roi gwybod");
    }

    @Test
    void hostile_words_are_no_words_and_do_no_harm() {
        var hostile = List.of(
                "'; drop table searched_words; --",
                "<script>alert(1)</script>",
                "a".repeat(500),
                "word ".repeat(60),
                "\u0000\u0001\u202e",
                "😀😀😀",
                "%00",
                "%",
                "-'-'-",
                "");
        for (int number = 2; number <= 7; number++) {
            day(number);
            for (var words : hostile) {
                assertThat(search(words)).isEqualTo(200);
                assertThat(missing("/missing", "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(missing("/missing", "").statusCode()).isEqualTo(200);
        }
        assertThat(everything()).doesNotContain("<", "'", "aaaaaa", "word word", "%", "😀");
    }

    @Test
    void a_network_counts_once_a_day_and_tomorrow_nobody_can_tell_that_it_is_the_same() {
        var networks = new Networks();
        var today = LocalDate.of(2027, 3, 1);
        long one = networks.of("203.0.113.7", today);
        assertThat(networks.of("203.0.113.200", today)).isEqualTo(one);
        assertThat(networks.of("198.51.100.7", today)).isNotEqualTo(one);
        assertThat(networks.of("2001:db8:7:1::1", today)).isEqualTo(networks.of("2001:db8:7:9::2", today));
        assertThat(networks.of("2001:db8:8:1::1", today)).isNotEqualTo(networks.of("2001:db8:7:1::1", today));
        assertThat(networks.of("203.0.113.7", today.plusDays(1))).isNotEqualTo(one);
        assertThat(new Networks().of("203.0.113.7", today)).isNotEqualTo(one);

        var heard = new Heard(false);
        for (int times = 0; times < 100; times++) {
            assertThat(heard.searched(1, today, false)).isEqualTo(Searched.Times.NONE);
        }
        for (long network = 2; network < Searched.LEAST; network++) {
            assertThat(heard.searched(network, today, true)).isEqualTo(Searched.Times.NONE);
        }
        assertThat(heard.missed(3, today)).isEqualTo(Searched.Times.NONE);
        assertThat(heard.missed(77, today)).isEqualTo(Searched.Times.NONE);
        assertThat(heard.searched(Searched.LEAST, today, true)).isEqualTo(new Searched.Times(5, 4, 1));
        assertThat(heard.searched(1, today.plusDays(1), false)).isEqualTo(new Searched.Times(1, 0, 0));
        // what was written before a restart goes on at once
        assertThat(new Heard(true).searched(1, today, false)).isEqualTo(new Searched.Times(1, 0, 0));
    }

    @Test
    void what_may_be_counted_is_short_and_plain() {
        assertThat(PlainWords.of("  Can’t   SLEEP!! ")).isEqualTo("can’t sleep");
        assertThat(PlainWords.of("hen wlad – poen cefn")).isEqualTo("hen wlad poen cefn");
        for (var none :
                List.of("", " ", "a", "?", "12", "one two three four five six seven eight nine", "x".repeat(81))) {
            assertThat(PlainWords.of(none)).as(none).isNull();
        }
        assertThat(new HashSet<>(List.of(Networks.part("::1"), Networks.part("localhost"))))
                .hasSize(2);
    }
}
