package fingerpost.upkeep;

import static fingerpost.upkeep.OddWebsite.text;
import static fingerpost.upkeep.OddWebsite.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Page;
import java.net.InetAddress;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A website's robots.txt is kept to by the guide itself, and is no concern of a person who pastes one link. */
@NullMarked
class RobotsTest {

    private static GuardedClient client;
    private OddWebsite site = OddWebsite.open();

    @BeforeAll
    static void start() {
        var minding = new Pace(64, 8, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1), true);
        client = Clients.of(InetAddress::getAllByName, Clients.LOOPBACK, minding);
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @BeforeEach
    void pages() {
        site.page("/open", "<p>open").page("/closed/page", "<p>closed");
    }

    @AfterEach
    void closed() {
        site.close();
    }

    private void robots(String... lines) {
        var words = String.join("\n", lines);
        site.answers(
                "/robots.txt",
                text("200 OK", "Content-Type: text/plain\r\nContent-Length: " + utf8(words).length + "\r\n", words));
    }

    private Fetched asked(String path) {
        return client.fetch(Ask.byProgram(site.at(path)));
    }

    private void isRead(String path) {
        assertThat(asked(path)).isInstanceOf(Page.class);
    }

    private void isLeft(String path, Failure why) {
        assertThat(asked(path))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.why()).isEqualTo(why));
    }

    private long times(String path) {
        return site.requests().stream()
                .filter(request -> request.contains(" " + path + " "))
                .count();
    }

    @Test
    void pages_closed_to_programs_are_left_alone_and_the_file_is_asked_for_once() {
        robots("User-agent: *", "Disallow: /closed/");
        isRead("/open");
        isLeft("/closed/page", Failure.ROBOTS);
        isRead("/open");
        assertThat(times("/robots.txt")).isEqualTo(1);
        assertThat(times("/closed/page")).isZero();
        assertThat(client.fetch(site.at("/closed/page"))).as("for a person").isInstanceOf(Page.class);
    }

    @Test
    void what_is_said_to_us_by_name_counts_more() {
        robots("User-agent: *", "Disallow: /", "", "User-agent: Fingerpost", "Disallow: /closed/", "Allow: /");
        isRead("/open");
        isLeft("/closed/page", Failure.ROBOTS);
    }

    @Test
    void a_redirect_into_what_is_closed_is_not_followed() {
        robots("User-agent: *", "Disallow: /closed/");
        site.sendsOn("/open-door", 302, "/closed/page");
        isLeft("/open-door", Failure.ROBOTS);
        assertThat(times("/closed/page")).isZero();
    }

    @Test
    void no_file_or_one_kept_back_closes_nothing() {
        isRead("/closed/page");
        assertThat(times("/robots.txt")).isEqualTo(1);
        try (var other = OddWebsite.open().page("/open", "<p>open")) {
            other.answers("/robots.txt", text("403 Forbidden", "Content-Length: 0\r\n", ""));
            assertThat(client.fetch(Ask.byProgram(other.at("/open")))).isInstanceOf(Page.class);
        }
    }

    @Test
    void while_a_website_fails_to_give_it_nothing_is_asked() {
        site.answers("/robots.txt", text("503 Busy", "Content-Length: 0\r\n", ""));
        isLeft("/open", Failure.NOT_NOW);
        isLeft("/closed/page", Failure.NOT_NOW);
        assertThat(times("/open")).isZero();
        assertThat(times("/robots.txt")).isEqualTo(1);
    }

    @Test
    void a_website_that_cannot_be_reached_is_told_to_be_so() {
        site.answers("/robots.txt", _ -> Thread.sleep(5_000));
        isLeft("/open", Failure.TIMED_OUT);
        assertThat(times("/open")).isZero();
        var closed = OddWebsite.open();
        closed.close();
        assertThat(client.fetch(Ask.byProgram(closed.at("/"))))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.why()).isEqualTo(Failure.REFUSED));
    }

    @Test
    void the_file_may_be_five_redirects_away_and_no_further() {
        robots("User-agent: *", "Disallow: /closed/");
        site.answers("/real-robots.txt", text("200 OK", "Content-Type: text/plain\r\n", "User-agent: *\nDisallow: /"));
        for (int i = 1; i < 5; i++) site.sendsOn("/to" + i, 301, i == 4 ? "/real-robots.txt" : "/to" + (i + 1));
        site.sendsOn("/robots.txt", 301, "/to1");
        isLeft("/open", Failure.ROBOTS);
        try (var circling = OddWebsite.open().page("/open", "<p>open").sendsOn("/robots.txt", 301, "/robots.txt")) {
            assertThat(client.fetch(Ask.byProgram(circling.at("/open")))).isInstanceOf(Page.class);
        }
    }

    @Test
    void rules_are_read_as_far_as_half_a_megabyte_and_nonsense_closes_nothing() {
        var nonsense = "Disallow: /nothing/" + "x".repeat(80) + "\n";
        robots("User-agent: *", "Disallow: /closed/", nonsense.repeat(6_000), "Disallow: /open");
        isLeft("/closed/page", Failure.ROBOTS);
        isRead("/open");
        try (var odd = OddWebsite.open().page("/open", "<p>open").page("/robots.txt", "<html><body>Disallow: /")) {
            assertThat(client.fetch(Ask.byProgram(odd.at("/open")))).isInstanceOf(Page.class);
        }
    }

    @Test
    void a_crawl_delay_is_no_ban_however_long() {
        robots("User-agent: *", "Crawl-delay: 86400", "Disallow: /closed/");
        isRead("/open");
        isLeft("/closed/page", Failure.ROBOTS);
    }
}
