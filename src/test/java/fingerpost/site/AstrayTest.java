package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.SettableClock;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.LinkStories;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.PublisherReview;
import fingerpost.catalogue.Review;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people meet where a link is broken or hijacked, and where somebody should have looked again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AstrayTest {

    private static final ZoneId CARDIFF = ZoneId.of("Europe/London");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON, CARDIFF);
    private final RunningGuide guide = RunningGuide.at(clock);
    private final Catalogue catalogue = guide.installation().catalogue();
    private int number;

    @BeforeEach
    void noon() {
        clock.set(NOON);
    }

    @AfterAll
    void close() {
        guide.close();
    }

    /** About a topic of its own, so that stories do not meet. */
    private Entry published(String title, String topic) {
        var url = "https://nhs.example/"
                + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-" + ++number;
        return catalogue.publish(Samples.resource(title, url, topic), "ann");
    }

    private void found(Entry entry, Verdict verdict, Instant at) {
        LinkStories.found(catalogue, at, String.valueOf(entry.url()), verdict);
        guide.untilFound();
    }

    private String body(String path) {
        return guide.get(path).body();
    }

    @Test
    @Hazard("H-15")
    void a_hijacked_link_is_nowhere_to_be_followed_and_the_guide_says_so() {
        var entry = published("Quitting smoking", "smoking");
        var other = published("Help to stop smoking", "smoking");
        var url = String.valueOf(entry.url());
        guide.untilFound();
        for (var page : new String[] {"/search?q=quitting+smoking", "/topics/smoking"}) {
            assertThat(body(page)).contains("/go/" + entry.id());
        }
        assertThat(guide.get("/go/" + entry.id()).headers().firstValue("Location"))
                .contains(url);
        assertThat(body("/changes.atom")).contains("Quitting smoking");

        found(entry, Verdict.HIJACKED, NOON.minus(Duration.ofDays(1)));
        for (var prefix : new String[] {"", "/cy"}) {
            for (var page : new String[] {"/search?q=quitting+smoking", "/topics/smoking", "/entries/" + entry.id()}) {
                assertThat(body(prefix + page))
                        .as(prefix + page)
                        .contains("Quitting smoking")
                        .doesNotContain(url, "/go/" + entry.id());
            }
            var go = guide.get(prefix + "/go/" + entry.id() + "?anyway=1");
            assertThat(go.statusCode()).isEqualTo(410);
            assertThat(go.headers().firstValue("Location")).isEmpty();
            assertThat(go.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(go.body())
                    .contains(prefix + "/entries/" + entry.id(), prefix + "/go/" + other.id(), "Help to stop smoking")
                    .doesNotContain(url);
            assertThat(body(prefix + "/changes.atom"))
                    .doesNotContain("Quitting smoking")
                    .contains("Help to stop");
        }
        assertThat(body("/search?q=quitting+smoking")).contains("Link taken away");
        assertThat(body("/cy/entries/" + entry.id()))
                .contains("Rydym wedi tynnu’r ddolen hon.", "Ers 23 Tachwedd 2026");
        assertThat(body("/entries/" + entry.id()))
                .contains("We have taken this link away.", "Since 23 November 2026", "/go/" + other.id());

        for (var path :
                new String[] {"/api/v1/search?q=quitting+smoking", "/api/v1/entries", "/api/v1/entries/" + entry.id()
                }) {
            assertThat(body(path)).as(path).contains(entry.id()).doesNotContain(url);
        }
        assertThat(body("/api/v1/search?q=quitting+smoking")).contains("\"goUrl\":\"/go/" + entry.id() + "\"");

        found(entry, Verdict.OK, NOON);
        assertThat(guide.get("/go/" + entry.id()).headers().firstValue("Location"))
                .contains(url);
        assertThat(body("/api/v1/entries/" + entry.id())).contains(url);
        assertThat(body("/topics/smoking")).contains("/go/" + entry.id());
    }

    @Test
    @Hazard("H-15")
    void a_broken_link_says_so_offers_what_may_help_and_can_be_tried_all_the_same() {
        var entry = published("Bunions", "feet");
        var about = published("Sore feet", "feet");
        found(entry, Verdict.BROKEN, NOON.minus(Duration.ofDays(9)));

        var topic = body("/topics/feet");
        assertThat(topic).contains("Link not working").doesNotContain("/go/" + entry.id());
        assertThat(topic.indexOf("Sore feet")).isLessThan(topic.indexOf("Bunions"));
        var page = body("/entries/" + entry.id());
        assertThat(page)
                .contains(
                        "This link does not work at the moment.",
                        "We have not been able to open it since 15 November 2026.",
                        "/go/" + entry.id() + "?anyway=1",
                        "Try the link all the same (nhs.example)",
                        "These may help instead",
                        "/go/" + about.id());
        assertThat(body("/cy/entries/" + entry.id()))
                .contains("/cy/go/" + entry.id() + "?anyway=1", "ers 15 Tachwedd 2026");

        var go = guide.get("/go/" + entry.id());
        assertThat(go.statusCode()).isEqualTo(404);
        assertThat(go.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(go.body()).contains("Bunions", "/go/" + about.id(), "/go/" + entry.id() + "?anyway=1", "tel:999");
        var tried = guide.get("/go/" + entry.id() + "?anyway=1");
        assertThat(tried.statusCode()).isEqualTo(302);
        assertThat(tried.headers().firstValue("Location")).contains(String.valueOf(entry.url()));
        assertThat(body("/api/v1/entries/" + entry.id())).contains(String.valueOf(entry.url()));
        catalogue.visits().write();
        assertThat(catalogue.visits().of(entry.id())).isEqualTo(1);
    }

    @Test
    void a_reader_is_told_of_the_link_in_their_language_only() {
        var entry = catalogue.publish(
                published("Eczema", "eczema")
                        .but()
                        .urls(Localised.in("cy", "https://nhs.example/cy/ecsema"))
                        .build(),
                "ann");
        LinkStories.found(
                catalogue,
                NOON,
                Map.of("https://nhs.example/cy/ecsema", Verdict.HIJACKED, String.valueOf(entry.url()), Verdict.OK));
        assertThat(guide.get("/go/" + entry.id()).statusCode()).isEqualTo(302);
        assertThat(guide.get("/cy/go/" + entry.id()).statusCode()).isEqualTo(410);
        assertThat(body("/entries/" + entry.id()))
                .contains("Checked today: fine")
                .doesNotContain("In Welsh");
        assertThat(body("/cy/entries/" + entry.id())).contains("Yn Saesneg").doesNotContain("Gwiriwyd");
        assertThat(body("/api/v1/entries/" + entry.id())).contains(entry.url()).doesNotContain("ecsema");
    }

    @Test
    void a_service_can_be_reached_without_its_website() {
        var service = catalogue.publish(
                Samples.service("Heath walk-in clinic", "CF14 4XW", 51.5, -3.2)
                        .but()
                        .url("https://clinic.example/")
                        .build(),
                "ann");
        found(service, Verdict.HIJACKED, NOON);
        assertThat(body("/entries/" + service.id())).contains("tel:02920000000", "taken this link away");
        var go = guide.get("/go/" + service.id());
        assertThat(go.statusCode()).isEqualTo(410);
        assertThat(go.body()).contains("tel:02920000000").doesNotContain("clinic.example");
    }

    @Test
    void how_a_link_is_and_who_should_have_looked_is_said_quietly_and_never_yesterdays() {
        var entry = catalogue.publish(
                published("Hay fever", "hay-fever")
                        .but()
                        .review(new Review(LocalDate.parse("2025-05-01"), "GP, Cardiff", LocalDate.parse("2026-11-24")))
                        .publisherReview(
                                new PublisherReview(LocalDate.parse("2022-03-02"), LocalDate.parse("2025-03-02")))
                        .build(),
                "ann");
        var path = "/entries/" + entry.id();
        assertThat(body(path)).doesNotContain("Checked");
        clock.set(Instant.parse("2026-11-24T23:59:50Z"));
        found(entry, Verdict.CAUTION, clock.instant());
        // a page with words in its address is never kept
        assertThat(body(path + "?q="))
                .contains(
                        "Last looked at by a person",
                        "1 May 2025, GP, Cardiff",
                        "We will look again by",
                        "Its owner meant to review it by 2 March 2025.",
                        "Checked today: it is there, but");
        assertThat(body("/topics/hay-fever")).contains("May 2025").doesNotContain("due to be looked at again");

        clock.on(Duration.ofSeconds(20));
        assertThat(body(path)).contains("Checked yesterday", "We meant to look again by", "24 November 2026");
        assertThat(body("/topics/hay-fever")).contains("due to be looked at again");
        assertThat(body("/cy" + path)).contains("Gwiriwyd ddoe", "Roeddem yn bwriadu edrych eto erbyn");
        clock.on(Duration.ofDays(1));
        assertThat(body(path)).contains("Checked on 24 November 2026");
        for (var one : Map.of(
                        Verdict.OK, "Checked today: fine<",
                        Verdict.MOVED, "has a new address",
                        Verdict.CHANGED, "What it says has changed")
                .entrySet()) {
            found(entry, one.getKey(), clock.instant());
            assertThat(body(path + "?q=")).contains(one.getValue());
        }
    }
}
