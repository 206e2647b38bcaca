package fingerpost.upkeep;

import static fingerpost.upkeep.OddWebsite.bytes;
import static fingerpost.upkeep.OddWebsite.text;
import static fingerpost.upkeep.OddWebsite.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Hop;
import fingerpost.upkeep.Fetched.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class GuardedClientTest {

    private static final AddressRanges LOOPBACK = AddressRanges.parse("127.0.0.0/8");
    private static final Limits SHORT =
            new Limits(Duration.ofMillis(500), Duration.ofMillis(700), Duration.ofMillis(1500), 300_000, 50, 4_000, 5);

    private static OddWebsite site;
    private static GuardedClient client;
    private static GuardedClient open;

    @BeforeAll
    static void start() {
        site = OddWebsite.open();
        client = client(InetAddress::getAllByName, LOOPBACK);
        open = client(InetAddress::getAllByName, AddressRanges.NONE);
    }

    @AfterAll
    static void stop() {
        client.close();
        open.close();
        site.close();
    }

    private static GuardedClient client(AddressGuard.Names names, AddressRanges letThrough) {
        return new GuardedClient(names, letThrough, "https://guide.example/about", SHORT, SSLContexts::createDefault);
    }

    private static Page page(URI address) {
        return (Page) client.fetch(address);
    }

    private static Failure failure(Fetched fetched) {
        return ((Failed) fetched).why();
    }

    private static Failure failure(String path) {
        return failure(client.fetch(site.at(path)));
    }

    @Test
    void a_page_comes_with_what_its_headers_say() {
        site.page("/asthma", "<p>Wheezing", "Content-Language: en-GB\r\nSet-Cookie: id=1\r\n");
        var page = page(site.at("/asthma#symptoms"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.finalAddress()).isEqualTo(site.at("/asthma"));
        assertThat(page.hops()).isEmpty();
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("utf-8");
        assertThat(page.contentLanguage()).isEqualTo("en-GB");
        assertThat(new String(page.body().bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Wheezing");
    }

    @Test
    void it_says_who_asks_and_keeps_no_cookies() {
        site.page("/cookie", "one", "Set-Cookie: id=1; Path=/\r\n");
        page(site.at("/cookie"));
        page(site.at("/cookie"));
        assertThat(site.requests().getLast())
                .contains("User-Agent: Fingerpost/1 (+https://guide.example/about)\r\n")
                .doesNotContainIgnoringCase("cookie:")
                .doesNotContainIgnoringCase("authorization:");
    }

    @Test
    void redirects_are_followed_and_told() {
        site.sendsOn("/old", 301, "/newer?page=ä b").page("/newer?page=%C3%A4%20b", "here");
        site.sendsOn("/query", 302, "?page=2").page("/query?page=2", "there");
        var page = page(site.at("/old"));
        assertThat(page.finalAddress().getPath()).isEqualTo("/newer");
        assertThat(page.hops()).containsExactly(new Hop(site.at("/old"), 301));
        assertThat(page(site.at("/query")).finalAddress()).isEqualTo(site.at("/query?page=2"));
    }

    @Test
    void redirects_have_an_end() {
        site.sendsOn("/loop", 302, "/loop");
        for (int i = 0; i < 6; i++) site.sendsOn("/step" + i, 302, "/step" + (i + 1));
        site.page("/step6", "far");
        assertThat(failure("/loop")).isEqualTo(Failure.TOO_MANY_REDIRECTS);
        assertThat(failure("/step0")).isEqualTo(Failure.TOO_MANY_REDIRECTS);
        assertThat(page(site.at("/step1")).hops()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://[fd00:ec2::254]/latest",
                "//192.168.0.1/admin",
                "http://[::ffff:169.254.169.254]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://2852039166/",
                "http://0xa9.0xfe.0xa9.0xfe/",
                "http://0251.0376.0251.0376/",
                "http://169.254.43518/",
                "http://①⑥⑨.254.169.254/"
            })
    void a_redirect_does_not_lead_inside(String inside) {
        site.sendsOn("/inside", 302, inside);
        var failed = (Failed) client.fetch(site.at("/inside"));
        assertThat(failed.why()).isEqualTo(Failure.NOT_ALLOWED_ADDRESS);
        assertThat(failed.hops()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:8080/",
                "http://127.1/",
                "http://0x7f.1/",
                "http://0x7f000001/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0/",
                "http://0.0.0.0/",
                "http://127.0.0.1./",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[0:0:0:0:0:ffff:7f00:0001]/",
                "http://[::127.0.0.1]/",
                "http://[2002:7f00:1::]/",
                "http://localhost/",
                "http://LOCALHOST:443/",
                "http://user:word@127.0.0.1/",
                "http://１２７.0.0.1/",
                "http://%31%32%37.0.0.1/"
            })
    void no_spelling_of_loopback_is_asked(String address) {
        var before = site.requests().size();
        assertThat(failure(open.fetch(URI.create(address)))).isIn(Failure.NOT_ALLOWED_ADDRESS, Failure.NOT_WEB);
        assertThat(site.requests()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "gopher://127.0.0.1:70/",
                "ftp://127.0.0.1/",
                "jar:http://127.0.0.1/a.jar!/",
                "javascript:alert(1)",
                "data:text/html,hello",
                "mailto:someone@guide.example",
                "http:///path",
                "http:asthma",
                "asthma",
                ""
            })
    void only_the_web_is_asked(String address) {
        assertThat(failure(client.fetch(URI.create(address)))).isEqualTo(Failure.NOT_WEB);
        site.sendsOn("/elsewhere", 302, address.isEmpty() ? "file:/etc/passwd" : address);
        if (address.contains(":")) assertThat(failure("/elsewhere")).isEqualTo(Failure.NOT_WEB);
    }

    @Test
    void a_name_that_changes_its_address_meets_the_guard_again() throws IOException {
        var answers = new ArrayDeque<>(List.of("127.0.0.1", "10.0.0.7"));
        site.sendsOn("/again", 302, "/asthma");
        try (var rebound = client(_ -> new InetAddress[] {InetAddress.ofLiteral(answers.remove())}, LOOPBACK)) {
            var fetched = (Failed) rebound.fetch(URI.create("http://rebinding.example:" + site.port() + "/again"));
            assertThat(fetched.why()).isEqualTo(Failure.NOT_ALLOWED_ADDRESS);
            assertThat(fetched.hops()).hasSize(1);
            assertThat(answers).as("one look-up for each connection").isEmpty();
        }
    }

    @Test
    void one_wrong_address_among_good_ones_spoils_a_name() {
        AddressGuard.Names both =
                _ -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("192.168.1.1")};
        try (var mixed = client(both, LOOPBACK)) {
            assertThat(failure(mixed.fetch(URI.create("http://mixed.example/"))))
                    .isEqualTo(Failure.NOT_ALLOWED_ADDRESS);
        }
    }

    @Test
    void only_the_ports_of_the_web_are_asked_but_where_an_address_is_let_through() {
        try (var outside = client(_ -> new InetAddress[] {InetAddress.ofLiteral("1.1.1.1")}, LOOPBACK)) {
            assertThat(failure(outside.fetch(URI.create("http://ssh.example:22/"))))
                    .isEqualTo(Failure.NOT_ALLOWED_PORT);
            assertThat(failure(outside.fetch(URI.create("http://odd.example:99999/"))))
                    .isEqualTo(Failure.NOT_ALLOWED_PORT);
        }
    }

    @Test
    void a_name_nobody_has_and_one_that_takes_too_long_are_told() {
        AddressGuard.Names nobody = host -> {
            throw new UnknownHostException(host);
        };
        try (var lost = client(nobody, LOOPBACK)) {
            assertThat(failure(lost.fetch(URI.create("http://nobody.example/"))))
                    .isEqualTo(Failure.NO_SUCH_HOST);
        }
        AddressGuard.Names slow = _ -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[0];
        };
        try (var waiting = client(slow, LOOPBACK)) {
            assertThat(failure(waiting.fetch(URI.create("http://slow.example/"))))
                    .isEqualTo(Failure.TIMED_OUT);
        }
    }

    @Test
    void a_closed_door_is_told() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = taken.getLocalPort();
        }
        assertThat(failure(client.fetch(URI.create("http://127.0.0.1:" + port + "/"))))
                .isEqualTo(Failure.REFUSED);
    }

    @Test
    void what_is_too_large_is_not_read_however_it_is_sent() {
        site.answers("/length", text("200 OK", "Content-Type: text/html\r\nContent-Length: 2147483648\r\n", "<p>"));
        site.answers("/longer", text("200 OK", "Content-Type: text/html\r\nContent-Length: 99999999999999\r\n", "<p>"));
        site.answers("/endless", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
            endlessly(out, "<p>more ");
        });
        site.answers("/chunks", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"));
            endlessly(out, "3\r\n<p>\r\n");
        });
        for (var path : List.of("/length", "/longer", "/endless", "/chunks")) {
            assertThat(failure(path)).as(path).isEqualTo(Failure.TOO_LARGE);
        }
    }

    private static void endlessly(OutputStream out, String words) throws IOException {
        var some = utf8(words.repeat(1_000));
        while (true) out.write(some);
    }

    @Test
    void headers_have_an_end() {
        site.answers("/headers", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\n"));
            endlessly(out, "X-More: more\r\n");
        });
        site.answers("/header", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nX-Long: "));
            endlessly(out, "more");
        });
        site.answers("/early", out -> endlessly(out, "HTTP/1.1 103 Early Hints\r\n\r\n"));
        assertThat(failure("/headers")).isEqualTo(Failure.TOO_LARGE);
        assertThat(failure("/header")).isEqualTo(Failure.TOO_LARGE);
        assertThat(failure("/early")).isEqualTo(Failure.TIMED_OUT);
    }

    @Test
    void packed_pages_are_unpacked_within_the_same_limit() throws IOException {
        site.answers(
                "/packed", bytes("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", packed(utf8("<p>Small"))));
        var bomb = packed(new byte[50_000_000]);
        site.answers("/bomb", bytes("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", bomb));
        site.answers("/twice", bytes("Content-Type: text/html\r\nContent-Encoding: gzip, gzip\r\n", packed(bomb)));
        site.answers(
                "/two-lines",
                bytes("Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Encoding: gzip\r\n", packed(bomb)));
        site.answers("/not-packed", bytes("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", utf8("<p>plain")));
        assertThat(new String(page(site.at("/packed")).body().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<p>Small");
        assertThat(bomb.length).isLessThan(SHORT.bytes());
        assertThat(failure("/bomb")).isEqualTo(Failure.TOO_LARGE);
        assertThat(failure("/twice")).isEqualTo(Failure.NOT_HTTP);
        assertThat(failure("/two-lines")).isEqualTo(Failure.NOT_HTTP);
        assertThat(failure("/not-packed")).isEqualTo(Failure.NOT_HTTP);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void a_website_that_says_nothing_or_trickles_is_left() {
        site.answers("/silent", _ -> Thread.sleep(5_000));
        site.answers("/trickle", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
            trickle(out);
        });
        site.answers("/trickled-headers", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nX-Slow: "));
            trickle(out);
        });
        for (var path : List.of("/silent", "/trickle", "/trickled-headers")) {
            var start = System.nanoTime();
            assertThat(failure(path)).as(path).isEqualTo(Failure.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(Duration.ofSeconds(4));
        }
    }

    private static void trickle(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('a');
            out.flush();
            Thread.sleep(100);
        }
    }

    @Test
    void what_is_no_http_is_told() {
        site.answers("/greeting", out -> out.write(utf8("220 mail.example ESMTP\r\n")));
        site.answers("/nothing", _ -> {});
        site.answers("/half", text("200 OK", "Content-Type: text/html\r\nContent-Length: 100\r\n", "<p>half"));
        site.answers("/minus", text("200 OK", "Content-Type: text/html\r\nContent-Length: -5\r\n", "<p>"));
        site.answers("/binary", out -> out.write(new byte[] {0, 1, 2, (byte) 0xff, 13, 10, 13, 10}));
        for (var path : List.of("/greeting", "/nothing", "/half", "/minus", "/binary")) {
            assertThat(failure(path)).as(path).isIn(Failure.NOT_HTTP, Failure.TIMED_OUT);
        }
    }

    @Test
    void the_body_of_what_is_no_page_is_left_where_it_is() {
        site.answers("/film", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nContent-Type: Video/MP4\r\nContent-Length: 4000000000\r\n\r\n"));
            endlessly(out, "film");
        });
        site.answers("/gone", text("410 Gone", "Content-Type: text/html\r\nContent-Length: 4\r\n", "gone"));
        assertThat(page(site.at("/film")).contentType()).isEqualTo("video/mp4");
        assertThat(page(site.at("/film")).body().bytes()).isEmpty();
        assertThat(page(site.at("/gone")).status()).isEqualTo(410);
    }

    @Test
    void the_place_of_a_failed_request_is_free_again() {
        site.answers("/gone-wrong", _ -> {});
        for (int i = 0; i < 40; i++) failure("/gone-wrong");
        site.page("/after", "well");
        assertThat(page(site.at("/after")).status()).isEqualTo(200);
    }
}
