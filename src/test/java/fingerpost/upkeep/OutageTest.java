package fingerpost.upkeep;

import static fingerpost.catalogue.Samples.resource;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fingerpost.TestArea;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Our own way out fails in every way there is: nothing is marked broken, changed or ok, and it is said so. */
@NullMarked
class OutageTest {

    private static final int SITES = 8;
    private static final int OF_THE_LARGE = 60;
    private static final Limits SHORT =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 100_000, 100, 16_000, 5);
    private static final Pace AT_ITS_EASE =
            new Pace(48, 48, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1), false);

    /** How a name is looked up at present. */
    private interface Names {
        String address(String host) throws UnknownHostException;
    }

    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = area.catalogue();
    private final HttpServer web = server("127.0.0.1", 0, path -> words("The page of " + path, path));
    private final int port = web.getAddress().getPort();
    private final HttpServer portal = server(
            "127.0.0.3", port, _ -> words("Welcome to the ward’s wireless network", "Accept the terms to go on."));
    private Names names = _ -> "127.0.0.1";
    private Instant now = Instant.now().plusSeconds(1);

    OutageTest() {
        for (int site = 0; site < SITES; site++) {
            for (int page = 0; page < 3; page++) publish("http://site" + site + ".example:" + port + "/" + page);
        }
        for (int page = 0; page < OF_THE_LARGE; page++) publish("http://www.large.example:" + port + "/" + page);
    }

    @AfterEach
    void close() {
        web.stop(0);
        portal.stop(0);
        area.close();
    }

    @Test
    void nothing_is_marked_when_every_host_refuses() {
        marksNothing(_ -> "127.0.0.2");
    }

    @Test
    void nothing_is_marked_when_names_are_found_no_longer() {
        marksNothing(host -> {
            throw new UnknownHostException(host);
        });
    }

    @Test
    void nothing_is_marked_when_one_page_answers_for_everybody() {
        marksNothing(_ -> "127.0.0.3");
    }

    private void marksNothing(Names outage) {
        var control = List.of(URI.create("http://control.example:" + port + "/"));
        for (var controls : List.of(control, List.<URI>of())) {
            // before anything is known
            names = outage;
            assertThat(run(controls).outage()).isNotNull();
            assertThat(known()).isEqualTo(0);
        }
        names = _ -> "127.0.0.1";
        assertThat(run(control)).satisfies(ended -> {
            assertThat(ended.outage()).isNull();
            assertThat(ended.found()).as(() -> found()).isEqualTo(Map.of(Verdict.OK, (long) SITES * 3 + OF_THE_LARGE));
        });
        for (var controls : List.of(control, List.<URI>of())) {
            names = outage;
            now = now.plus(Duration.ofDays(4));
            var before = catalogue.checks().like(List.of(Verdict.OK));
            long revision = catalogue.revision();
            long due = catalogue.checks().due(now).due();
            var ended = run(controls);
            assertThat(ended.outage()).isNotNull();
            assertThat(ended.recorded()).isZero();
            assertThat(catalogue.checks().like(List.of(Verdict.OK))).isEqualTo(before);
            assertThat(catalogue.revision()).isEqualTo(revision);
            assertThat(catalogue.checks().due(now).due()).isEqualTo(due);
        }
        names = _ -> "127.0.0.1";
        assertThat(run(control).outage()).isNull();
        assertThat(catalogue.checks().due(now).due()).isZero();
    }

    @Test
    void a_large_sites_own_bad_day_is_neither_an_outage_nor_fine() {
        var control = List.of(URI.create("http://control.example:" + port + "/"));
        run(control);
        now = now.plus(Duration.ofDays(4));
        names = host -> host.equals("www.large.example") ? "127.0.0.2" : "127.0.0.1";
        var ended = run(control);
        assertThat(ended.outage()).isNull();
        assertThat(ended.recorded()).isEqualTo(SITES * 3 + OF_THE_LARGE);
        var failing = catalogue.checks().like(List.of(Verdict.OK)).stream()
                .filter(one -> one.link().failures() > 0)
                .toList();
        assertThat(failing)
                .hasSize(OF_THE_LARGE)
                .allMatch(one -> one.link().host().equals("www.large.example"));
        for (int day = 1; day <= 4; day++) {
            now = now.plus(Duration.ofHours(26));
            run(control);
        }
        assertThat(catalogue.checks().counts().get(Verdict.BROKEN)).isEqualTo(OF_THE_LARGE);
    }

    /** One run, by a client that keeps no connection from before. */
    private DueChecks.Ended run(List<URI> controls) {
        try (var client = new GuardedClient(
                host -> new InetAddress[] {InetAddress.getByName(names.address(host))},
                AddressRanges.parse("127.0.0.0/8"),
                "https://guide.example/about",
                SHORT,
                AT_ITS_EASE,
                OutageTest::usualTrust)) {
            var reader = new PageReader(client, () -> List.of("en"));
            var check = new LinkCheck(client, reader, _ -> true, Clock.systemUTC());
            var due = new DueChecks(
                    catalogue.checks(),
                    "test",
                    (claim, before) ->
                            check.look(new Watched(URI.create(claim.link().url()), claim.names(), before)),
                    new OutageWatch(new Controls(controls, client::fetch, () -> now)),
                    () -> now);
            return due.run(false, _ -> {});
        }
    }

    /** What was found of those links that are not ok, for whoever must find out why. */
    private String found() {
        return catalogue.changedSince(0, 1_000).stream()
                .flatMap(entry -> catalogue.checks().linksOf(List.of(entry.id())).values().stream())
                .map(links -> links.getFirst().link())
                .filter(link -> link.verdict() != Verdict.OK)
                .map(link -> link.url() + " " + link.details())
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private long known() {
        return catalogue.checks().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void publish(String url) {
        catalogue.publish(resource("The page of " + url, url), "test");
    }

    private static String words(String title, String path) {
        return "<!doctype html><html lang=en><title>" + title + "</title><main><h1>" + title + "</h1><p>"
                + (path + " helps with breathing and tells whom to ask for help. ").repeat(8) + "</p></main></html>";
    }

    private static HttpServer server(String address, int port, Function<String, String> page) {
        try {
            var server = HttpServer.create(new InetSocketAddress(address, port), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                var host = exchange.getRequestHeaders().getFirst("Host");
                var known = exchange.getRequestURI().getPath().matches("/\\d*");
                var bytes = page.apply(host + exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(known || address.equals("127.0.0.3") ? 200 : 404, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
    }

    private static SSLContext usualTrust() {
        try {
            return SSLContext.getDefault();
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
