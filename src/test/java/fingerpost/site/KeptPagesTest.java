package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.catalogue.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    private static RunningGuide guide;

    @BeforeAll
    static void open() {
        guide = RunningGuide.empty();
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    @Test
    @Hazard("H-25")
    void a_page_is_the_same_from_memory_plain_and_gzipped() throws IOException {
        var first = guide.getBytes("/about");
        var second = guide.getBytes("/about");
        var gzipped = guide.getBytes("/about", "Accept-Encoding", "gzip");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(gzipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzipped.body())).readAllBytes())
                .isEqualTo(first.body());
        assertThat(gzipped.headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
        for (var answer : List.of(first, second, gzipped)) {
            assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void who_has_the_page_is_told_so_instead_of_being_sent_it() {
        var tag = guide.get("/privacy").headers().firstValue("ETag").orElseThrow();
        for (var header : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            var again = guide.get("/privacy", "If-None-Match", header);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
        }
        assertThat(guide.get("/privacy", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void head_tells_the_length_and_sends_nothing() throws IOException, InterruptedException {
        var whole = guide.getBytes("/accessibility");
        try (var client = HttpClient.newHttpClient()) {
            var head = client.send(
                    HttpRequest.newBuilder(URI.create(guide.url("/accessibility")))
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
        }
    }

    @Test
    @Hazard({"H-15", "H-23"})
    void a_page_follows_what_is_published_and_withdrawn() {
        assertThat(guide.get("/topics/fainting").statusCode()).isEqualTo(404);
        var kept = guide.installation()
                .catalogue()
                .publish(
                        Samples.resource("Fainting when standing up", "https://example.org/fainting", "fainting"),
                        "test");
        assertThat(guide.get("/topics/fainting").body()).contains("Fainting when standing up");
        assertThat(guide.get("/entries/" + kept.id()).statusCode()).isEqualTo(200);
        guide.installation().catalogue().withdraw(kept.id(), "test");
        assertThat(guide.get("/topics/fainting").body()).doesNotContain("Fainting when standing up");
        assertThat(guide.get("/entries/" + kept.id()).statusCode()).isEqualTo(410);
        assertThat(guide.get("/go/" + kept.id()).statusCode()).isEqualTo(410);
        assertThat(guide.get("/changes").body()).contains("Taken out");
    }

    @Test
    void what_no_page_reads_makes_no_other_page() {
        var plain = guide.get("/about").headers().firstValue("ETag");
        assertThat(guide.get("/about?utm_source=x").headers().firstValue("ETag"))
                .isEqualTo(plain);
        assertThat(guide.get("/about?utm_source=x").body()).doesNotContain("utm_source");
    }

    @Test
    @Hazard("H-25")
    void what_someone_typed_is_not_kept() {
        var answer = guide.get("/search?q=secret");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var near = guide.get("/topics/fainting?postcode=CF14");
        assertThat(near.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
