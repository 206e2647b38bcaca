package fingerpost.upkeep;

import static fingerpost.upkeep.OddWebsite.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Hop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class GuardedClientTest extends AskingAnOddWebsite {

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

    @Test
    void a_closed_door_is_told() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = taken.getLocalPort();
        }
        assertThat(((Failed) client.fetch(URI.create("http://127.0.0.1:" + port + "/"))).why())
                .isEqualTo(Failure.REFUSED);
    }

    @Test
    void a_connection_that_a_website_keeps_is_used_for_its_next_page() {
        site.keeps("/kept-one", "<p>one").keeps("/kept-two", "<p>two");
        int before = site.visitors();
        page(site.at("/kept-one"));
        page(site.at("/kept-two"));
        assertThat(site.visitors() - before).isEqualTo(1);
    }

    @Test
    void a_kept_connection_that_was_closed_meanwhile_is_no_failure() {
        site.answers("/half-kept", out -> out.write(utf8("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")));
        for (int i = 0; i < 20; i++) {
            assertThat(page(site.at("/half-kept")).status()).isEqualTo(200);
        }
    }

    @Test
    void a_page_that_was_cut_off_leaves_nothing_on_its_connection() {
        site.keeps("/film-kept", "<p>film", "Content-Type: video/mp4\r\n").keeps("/after-film", "<p>after");
        assertThat(page(site.at("/film-kept")).body().bytes()).isEmpty();
        assertThat(new String(page(site.at("/after-film")).body().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<p>after");
    }
}
