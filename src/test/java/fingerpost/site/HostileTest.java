package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is meant to break pages, or comes out of a broken one. */
class HostileTest {

    private static final String SCRIPT = "\\\"><script>alert(1)</script>'{{7*7}}${7*7}";
    private static final String LINE = """
            {"id":"bad","kind":"service","url":"https://example.org/?a=%%22%%3E","title":{"en":"T@"},"summary":{"en":"S@"},\
            "why":{"en":"W@"},"topics":["bad"],"source":"bad","review":{"on":"2026-05-01","by":"R@"},\
            "service":{"organisation":"O@","phone":"029 1234@","email":"a@b.c","address":"A@","hours":"H@","cost":"C@","serves":["V@"]}}
            {"kind":"topic","id":"bad","title":{"en":"N@"},"also":{"en":["L@"]},"summary":{"en":"P@"}}
            {"kind":"source","id":"bad","title":{"en":"Q@"},"marks":["M@"],"licence":"Z@"}
            """;

    private static RunningGuide guide;

    @BeforeAll
    static void open() {
        guide = RunningGuide.empty();
        var lines = LINE.replace("%%", "%")
                .replace("a@b.c", "a%b.c")
                .replace("@", SCRIPT)
                .replace("a%b.c", "a@b.c");
        var bytes = lines.getBytes(StandardCharsets.UTF_8);
        var refused = new java.util.ArrayList<String>();
        Import.of(guide.installation().catalogue(), "test").refusing(refusal -> refused.add(refusal.toString())).stream(
                new ByteArrayInputStream(bytes), bytes.length, FileFormat.JSONL);
        assertThat(refused).isEmpty();
        guide.untilFound();
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/topics",
                "/topics/bad",
                "/entries/bad",
                "/search?q=script",
                "/search?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/search?q=x&postcode=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/topics/bad?postcode=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/about",
                "/changes",
                "/%3Cscript%3Ealert(1)%3C%2Fscript%3E"
            })
    @Hazard("H-15")
    void nothing_that_was_typed_or_imported_runs(String path) {
        for (var language : List.of("", "/cy")) {
            var body = guide.get(language + path).body();
            assertThat(body).contains("<html lang=").doesNotContain("<script>alert", "'{{7*7}}$49");
        }
    }

    @Test
    void the_feed_stays_xml() {
        assertThat(guide.get("/changes.atom").body()).contains("&lt;script").doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0007\u001b",
                "\u202eabc",
                "🤒🤕",
                "title:\"x\" AND (NOT *",
                "\"",
                "\\",
                "a && b || !c",
                "%"
            })
    @Hazard({"H-01", "H-14", "H-19"})
    void any_search_is_answered(String words) {
        var answer = guide.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("tel:111");
    }

    @Test
    @Hazard("H-10")
    void a_very_long_search_is_cut_and_says_so() {
        assertThat(guide.get("/search?q=" + "a".repeat(6000)).body()).contains("only the first 1,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "page=1000000000", "page=x", "postcode=ZZ99", "kind=x", "reach=x"})
    void what_cannot_be_used_is_told_and_the_rest_is_used(String parameter) {
        var answer = guide.get("/search?q=script&" + parameter);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("nhsuk-error-summary").contains("fp-pointer__title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/[",
                "/..%2f..%2fetc/passwd",
                "/%zz",
                "/topics/%ff",
                "/entries/a%2fb",
                "/topics/;x=1",
                "//example.org/",
                "//example.org/topics/",
                "/\\example.org",
                "/error"
            })
    @Hazard("H-20")
    void addresses_that_are_none_get_a_page_that_helps(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|404)").contains("tel:111");
        assertThat(answer).doesNotContain("Exception", "at org.", "Tomcat", "Location:");
    }

    @Test
    void an_address_that_is_far_too_long_is_refused_plainly() throws IOException {
        assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1"))
                .containsPattern("^HTTP/1.1 4\\d\\d")
                .doesNotContain("Exception");
    }

    @Test
    void sending_to_a_page_is_refused_with_a_page() throws IOException {
        assertThat(raw("POST /about HTTP/1.1")).startsWith("HTTP/1.1 405").contains("Nothing was changed");
        assertThat(raw("BREW / HTTP/1.1"))
                .containsPattern("^HTTP/1.1 (405|501)")
                .doesNotContain("Exception");
    }

    @Test
    @Hazard({"H-15", "H-25"})
    void the_redirect_leads_only_where_the_entry_points() {
        var answer = guide.get("/go/bad?url=https://evil.example/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("https://example.org/?a=%22%3E");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        guide.installation().catalogue().visits().write();
        assertThat(guide.installation().catalogue().visits().of("bad")).isEqualTo(1);
        assertThat(guide.get("/go/none").statusCode()).isEqualTo(404);
    }

    private static String raw(String requestLine) throws IOException {
        var port = URI.create(guide.url("/")).getPort();
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            var request = requestLine + "\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
