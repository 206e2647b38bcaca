package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.Finding.Caution;
import fingerpost.upkeep.Finding.Failing;
import fingerpost.upkeep.Finding.Fine;
import fingerpost.upkeep.Finding.Gone;
import fingerpost.upkeep.Finding.Hijacked;
import fingerpost.upkeep.Finding.Lack;
import fingerpost.upkeep.Finding.Moved;
import fingerpost.upkeep.Finding.NotModified;
import fingerpost.upkeep.Finding.Sign;
import fingerpost.upkeep.Finding.SoftMissing;
import fingerpost.upkeep.Finding.Why;
import fingerpost.upkeep.loopback.Answer;
import fingerpost.upkeep.loopback.LoopbackWeb;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one look does and does not do, one story at a time. */
@NullMarked
class LookTest {

    private static final String ASTHMA = """
            <html lang="en"><head><title>Asthma - %s</title></head><body><main><h1>Asthma</h1>
            <p>Asthma makes the airways narrow.</p><p>Use your preventer inhaler every day.</p>
            <p>Tell the nurse when you wheeze at night.</p></main></body></html>""";

    private LoopbackWeb web;
    private GuardedClient client;
    private final Set<String> denied = ConcurrentHashMap.newKeySet();
    private LinkCheck check;

    @BeforeEach
    void start() throws IOException {
        web = LoopbackWeb.open(3);
        client = new GuardedClient(
                web::addresses,
                AddressRanges.parse("127.0.0.0/8"),
                "https://guide.example/about",
                Limits.USUAL,
                new Pace(4, 4, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1), false),
                SSLContexts::createDefault);
        check = new LinkCheck(
                client, new PageReader(client, () -> List.of("en", "cy")), denied::contains, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        client.close();
        web.close();
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + web.port() + path);
    }

    private Look look(URI link, @Nullable PageSeen before) {
        return check.look(new Watched(link, List.of("Asthma"), Kept.of(before)));
    }

    private Finding found(String host, String path) {
        return look(at(host, path), null).finding();
    }

    private PageSeen seen(URI link) {
        var look = look(link, null);
        assertThat(look.finding()).isEqualTo(new Fine());
        assertThat(look.seen()).isNotNull();
        return java.util.Objects.requireNonNull(look.seen());
    }

    @Test
    void a_website_is_asked_for_a_made_up_page_once_and_a_known_page_costs_one_request() {
        var links = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> at("clinic.org.uk", "/health/asthma-" + i))
                .toList();
        for (int i = 0; i < 20; i++) {
            var html = ASTHMA.formatted("Clinic").replace("<h1>", "<h1>" + i + " ");
            web.page("clinic.org.uk", "/health/asthma-" + i, Answer.html(html));
        }
        var before = links.stream().map(this::seen).toList();
        assertThat(web.requests()).isEqualTo(21);
        for (int i = 0; i < 20; i++) {
            assertThat(look(links.get(i), before.get(i)).finding()).isEqualTo(new Fine());
        }
        assertThat(web.requests()).isEqualTo(41);
    }

    @Test
    void the_same_bytes_are_not_kept_again_and_an_unchanged_page_is_not_sent_again() {
        var html = ASTHMA.formatted("Clinic");
        web.page("clinic.org.uk", "/asthma", Answer.html(html));
        web.page("clinic.org.uk", "/tagged", visit -> {
            if (visit.header("if-none-match").equals("\"1\"")) visit.reply(304, "ETag: \"1\"\r\n", new byte[0]);
            else Answer.html(200, "ETag: \"1\"\r\n", html).to(visit);
        });
        var same = look(at("clinic.org.uk", "/asthma"), seen(at("clinic.org.uk", "/asthma")));
        assertThat(same.finding()).isEqualTo(new Fine());
        assertThat(same.seen()).isNull();
        var unchanged = look(at("clinic.org.uk", "/tagged"), seen(at("clinic.org.uk", "/tagged")));
        assertThat(unchanged.finding()).isEqualTo(new NotModified());
        assertThat(unchanged.seen()).isNull();
    }

    @Test
    void a_name_is_gone_only_when_a_second_resolver_denies_it_too() {
        assertThat(found("lapsed.org.uk", "/asthma")).isEqualTo(new Failing(Failure.NO_SUCH_HOST));
        denied.add("lapsed.org.uk");
        assertThat(found("lapsed.org.uk", "/asthma")).isEqualTo(new Gone(Failure.NO_SUCH_HOST));
        web.page("clinic.org.uk", "/asthma", Answer.sendsOn(301, at("lapsed.org.uk", "/asthma") + ""));
        assertThat(found("clinic.org.uk", "/asthma"))
                .as("the website that sends on is there")
                .isEqualTo(new Failing(Failure.NO_SUCH_HOST));
    }

    @Test
    void a_front_page_elsewhere_is_a_hijack_unless_only_public_bodies_can_have_its_name() {
        for (var host : List.of("www.gwynt.nhs.uk", "anybody.com")) {
            web.page(
                    host, "/", Answer.html("<html><title>Welcome</title><h1>Welcome</h1><p>Choose what to read here."));
        }
        web.page("clinic.org.uk", "/asthma", Answer.sendsOn(301, at("anybody.com", "/?utm_source=x") + ""));
        web.page("anybody.com", "/?utm_source=x", Answer.html("<title>Welcome</title><p>Choose what to read here."));
        web.page("clinic.org.uk", "/asthma-2", Answer.sendsOn(301, at("www.gwynt.nhs.uk", "/") + ""));
        assertThat(found("clinic.org.uk", "/asthma"))
                .isInstanceOfSatisfying(
                        Hijacked.class, one -> assertThat(one.sign()).isEqualTo(Sign.OTHER_HOME));
        assertThat(found("clinic.org.uk", "/asthma-2"))
                .isInstanceOfSatisfying(
                        SoftMissing.class, one -> assertThat(one.lack()).isEqualTo(Lack.TO_HOME));
    }

    @Test
    void a_page_that_got_a_website_of_its_own_has_moved() {
        web.page("clinic.org.uk", "/asthma", Answer.sendsOn(308, at("asthma-cymru.wales", "/") + ""));
        web.page("asthma-cymru.wales", "/", Answer.html(ASTHMA.formatted("Cymru")));
        assertThat(found("clinic.org.uk", "/asthma")).isEqualTo(new Moved(at("asthma-cymru.wales", "/")));
    }

    @Test
    void a_store_that_forbids_what_it_has_not_is_no_wall() {
        web.unknown("store.org.uk", Answer.html(403, "Server: AmazonS3\r\n", "AccessDenied"));
        web.unknown("shut.org.uk", Answer.html(403, "", "Forbidden"));
        assertThat(found("store.org.uk", "/asthma.pdf")).isEqualTo(new Failing(Failure.KEPT_BACK));
        assertThat(found("shut.org.uk", "/asthma")).isEqualTo(new Caution(Why.BOT_WALL, "403"));
    }

    @Test
    void a_page_to_sign_in_on_is_what_it_was_for() {
        web.page(
                "portal.org.uk",
                "/login",
                Answer.html("<title>Log in</title><h1>Log in</h1><form><input name=a><input type=password></form>"));
        assertThat(check.look(new Watched(at("portal.org.uk", "/login"), List.of("Patient portal"), null))
                        .finding())
                .isEqualTo(new Fine());
    }

    @Test
    void a_website_that_sends_round_until_a_cookie_comes_back_is_a_wall_and_nobody_gets_a_cookie() {
        web.page("round.org.uk", "/asthma", visit -> {
            if (visit.header("cookie").equals("seen=1"))
                Answer.html(ASTHMA.formatted("Round")).to(visit);
            else visit.reply(302, "Location: /asthma\r\nSet-Cookie: seen=1; Path=/\r\n", new byte[0]);
        });
        web.page(
                "from.org.uk",
                "/asthma",
                visit -> visit.reply(
                        302, "Location: " + at("other.org.uk", "/asthma") + "\r\nSet-Cookie: mine=1\r\n", new byte[0]));
        web.page("other.org.uk", "/asthma", visit -> {
            if (visit.header("cookie").isEmpty())
                Answer.html(ASTHMA.formatted("Other")).to(visit);
            else Answer.status(500, "").to(visit);
        });
        assertThat(found("round.org.uk", "/asthma")).isEqualTo(new Caution(Why.BOT_WALL, "cookie"));
        assertThat(found("from.org.uk", "/asthma")).isEqualTo(new Fine());
    }

    @Test
    void a_page_that_sends_browsers_on_is_judged_by_where_they_come_to() {
        var page = "<html><head><meta http-equiv=\"Refresh\" content=\"0; URL=%s\"></head><body></body></html>";
        web.page("clinic.org.uk", "/asthma", Answer.html(page.formatted("/new/asthma")));
        web.page("clinic.org.uk", "/new/asthma", Answer.html(ASTHMA.formatted("Clinic")));
        web.page("clinic.org.uk", "/asthma-2", Answer.html(page.formatted("/new/asthma-2")));
        web.page("clinic.org.uk", "/asthma-3", Answer.html(page.formatted("/asthma-4")));
        web.page("clinic.org.uk", "/asthma-4", Answer.html(page.formatted("/asthma-3")));
        assertThat(found("clinic.org.uk", "/asthma")).isEqualTo(new Fine());
        assertThat(found("clinic.org.uk", "/asthma-2")).isEqualTo(new Failing(Failure.MISSING));
        assertThat(found("clinic.org.uk", "/asthma-3"))
                .as("two that send to each other")
                .isEqualTo(new Failing(Failure.TOO_MANY_REDIRECTS));
    }
}
