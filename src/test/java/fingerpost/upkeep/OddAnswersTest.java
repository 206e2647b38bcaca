package fingerpost.upkeep;

import static fingerpost.upkeep.OddWebsite.bytes;
import static fingerpost.upkeep.OddWebsite.text;
import static fingerpost.upkeep.OddWebsite.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Answers that are made to hold up, to fill or to mislead whoever asks. */
@NullMarked
class OddAnswersTest extends AskingAnOddWebsite {

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
        assertThat(bomb.length).isLessThan(Clients.SHORT.bytes());
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
