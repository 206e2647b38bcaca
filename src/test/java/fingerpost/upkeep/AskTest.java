package fingerpost.upkeep;

import static fingerpost.upkeep.OddWebsite.text;
import static fingerpost.upkeep.OddWebsite.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.NotModified;
import fingerpost.upkeep.Fetched.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the guide asks when it looks after its links. */
@NullMarked
class AskTest extends AskingAnOddWebsite {

    private static Page page(Ask ask) {
        return (Page) client.fetch(ask);
    }

    private static Ask ask(String path) {
        return Ask.byProgram(site.at(path));
    }

    private static String words(Page page) {
        return new String(page.body().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void headers_alone_are_asked_for_by_head() {
        site.answers("/headers", text("200 OK", "Content-Type: text/html\r\nContent-Length: 5000\r\n", ""));
        var page = page(ask("/headers").headers());
        assertThat(site.requests().getLast()).startsWith("HEAD /headers ");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body().bytes()).isEmpty();
    }

    @Test
    void the_start_is_asked_for_as_a_range_and_cut_where_the_website_sends_all() {
        site.answers(
                "/range",
                text(
                        "206 Partial Content",
                        "Content-Type: text/html\r\nContent-Length: 5\r\nContent-Range: bytes 0-4/9\r\n",
                        "start"));
        site.page("/all", "a".repeat(100_000));
        assertThat(words(page(ask("/range").start()))).isEqualTo("start");
        assertThat(site.requests().getLast())
                .contains("Range: bytes=0-65535\r\n")
                .doesNotContain("Accept-Encoding: gzip");
        var all = page(ask("/all").start());
        assertThat(all.body().bytes()).hasSize(65_536);
        assertThat(all.body().cut()).isTrue();
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        site.answers("/same", text("304 Not Modified", "ETag: \"one\"\r\n", ""));
        var same = (NotModified) client.fetch(ask("/same").ifChanged("\"one\"", "Mon, 02 Nov 2026 08:00:00 GMT"));
        assertThat(same.finalAddress()).isEqualTo(site.at("/same"));
        assertThat(same.headers()).containsEntry("etag", "\"one\"");
        assertThat(site.requests().getLast())
                .contains("If-None-Match: \"one\"\r\n")
                .doesNotContain("If-Modified-Since");
        client.fetch(ask("/same").ifChanged(null, "Mon, 02 Nov 2026 08:00:00 GMT"));
        assertThat(site.requests().getLast()).contains("If-Modified-Since: Mon, 02 Nov 2026 08:00:00 GMT\r\n");
        assertThat(page(ask("/same")).status()).as("unasked").isEqualTo(304);
    }

    @Test
    void what_a_page_had_is_told_to_its_own_host_only_and_forges_no_header() throws IOException {
        try (var other = OddWebsite.over(new ServerSocket(0)).page("/there", "<p>there")) {
            other.sendsOn("/away", 302, "http://127.0.0.2:" + other.port() + "/there");
            page(Ask.byProgram(other.at("/away")).ifChanged("\"two\"", null));
            assertThat(other.requests().getLast()).startsWith("GET /there ").doesNotContain("If-None-Match");
        }
        site.page("/forged", "<p>here");
        page(ask("/forged").ifChanged("\"x\"\r\nAuthorization: me", null));
        assertThat(site.requests().getLast()).doesNotContain("\r\nAuthorization");
    }

    @Test
    void headers_that_tell_a_wall_from_a_page_are_kept_and_cookies_only_by_name() {
        site.page(
                "/kept",
                "<p>here",
                "X-Robots-Tag: noindex\r\n",
                "X-Robots-Tag: noarchive\r\n",
                "CF-Mitigated: challenge\r\n",
                "Server: " + "s".repeat(900) + "\r\n",
                "Set-Cookie: datadome=secret; Path=/\r\n",
                "Set-Cookie: id=secret\r\n",
                "X-Other: other\r\n");
        var headers = page(ask("/kept")).headers();
        assertThat(headers)
                .containsEntry("x-robots-tag", "noindex, noarchive")
                .containsEntry("cf-mitigated", "challenge")
                .containsEntry("set-cookie", "datadome, id")
                .doesNotContainKey("x-other");
        assertThat(headers.get("server")).hasSize(500);
    }

    @Test
    void the_words_beside_a_refusal_are_read_and_nothing_wrong_with_them_hides_the_status() {
        site.answers("/wall", text("403 Forbidden", "Content-Type: text/html\r\nContent-Length: 4\r\n", "wall"));
        site.answers("/endless-404", out -> {
            out.write(utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"));
            var some = utf8("sorry ".repeat(1_000));
            while (true) out.write(some);
        });
        site.answers("/broken-503", text("503 Busy", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", "plain"));
        site.answers("/silent-404", out -> {
            out.write(utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 50\r\n\r\nsorry"));
            out.flush();
            Thread.sleep(5_000);
        });
        assertThat(words(page(ask("/wall")))).isEqualTo("wall");
        assertThat(page(ask("/endless-404")).body().bytes()).hasSize(65_536);
        assertThat(page(ask("/broken-503")).status()).isEqualTo(503);
        var silent = page(ask("/silent-404"));
        assertThat(words(silent)).isEqualTo("sorry");
        assertThat(silent.body().cut()).isTrue();
        assertThat(silent.took()).isGreaterThan(Duration.ofMillis(500));
    }

    @Test
    void a_page_without_an_end_is_cut_for_a_program_and_too_large_for_a_person() {
        site.answers("/endless-page", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
            var some = utf8("<p>more ".repeat(1_000));
            while (true) out.write(some);
        });
        var page = page(ask("/endless-page"));
        assertThat(page.body().cut()).isTrue();
        assertThat(page.body().bytes()).hasSize(Clients.SHORT.bytes());
        assertThat(((Failed) client.fetch(site.at("/endless-page"))).why()).isEqualTo(Failure.TOO_LARGE);
    }

    @Test
    void a_page_is_timed_and_plain_http_has_no_certificate() {
        site.page("/timed", "<p>here");
        var page = page(Ask.byProgram(URI.create(site.at("/timed") + "#part")));
        assertThat(page.took()).isBetween(Duration.ofNanos(1), Duration.ofSeconds(1));
        assertThat(page.certificateEnds()).isNull();
    }
}
