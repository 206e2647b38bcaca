package fingerpost.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import fingerpost.Hazard;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Feeds as readers and websites get them. Golden files are written anew with -Dfingerpost.test.approve=true. */
class FeedsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/feeds");
    private static final Path STRICT = Path.of("frontend/node_modules/feedparser");

    private static Surgery surgery;

    @BeforeAll
    static void open() {
        surgery = Surgery.open();
    }

    @AfterAll
    static void close() {
        surgery.close();
    }

    private static String get(String path) {
        var answer = surgery.guide().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What differs from run to run: when, and where. */
    private static String settled(String feed) {
        return feed.replace(surgery.guide().url(""), "https://guide.example")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "WHEN")
                .replaceAll("[A-Z][a-z]{2}, \\d\\d? [A-Z][a-z]{2} \\d{4} [0-9:]{8} GMT", "WHEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json"})
    void a_practices_feed_is_as_it_was_approved(String ending) throws IOException {
        var now = settled(get("/practice/riverside/feed." + ending));
        var file = GOLDEN.resolve("riverside." + ending);
        if (Boolean.getBoolean("fingerpost.test.approve")) Files.writeString(file, now);
        assertThat(now).isEqualToNormalizingNewlines(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.rss, 4",
        "/feed.atom, 4",
        "/cy/feed.rss, 4",
        "/topics/asthma/feed.atom, 2",
        "/topics/back-pain/feed.rss, 1",
        "/practice/riverside/feed.rss, 3",
        "/cy/practice/riverside/feed.atom, 3"
    })
    void rome_reads_every_feed(String path, int items) throws Exception {
        var feed = new SyndFeedInput().build(new StringReader(get(path)));
        assertThat(feed.getEntries()).hasSize(items);
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("http");
            assertThat(entry.getLink()).startsWith("http");
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(Objects.requireNonNull(entry.getDescription()).getValue())
                    .isNotBlank();
        });
        assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
        // text of ours is text, however much like markup it looks
        if (path.equals("/feed.rss")) {
            assertThat(feed.getEntries().stream().map(SyndEntry::getTitle))
                    .contains("Asthma & \"wheeze\" <in> children", "Taken out: Winter clinic");
        }
    }

    @Test
    void a_strict_parser_finds_nothing_wrong(@org.junit.jupiter.api.io.TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.exists(STRICT), "the front end's tools are not installed");
        var files = new java.util.ArrayList<>(List.of("node", "frontend/test/feeds.js"));
        for (var path :
                List.of("/feed.rss", "/cy/feed.atom", "/topics/asthma/feed.rss", "/practice/riverside/feed.atom")) {
            var file = folder.resolve(path.replace('/', '_'));
            Files.writeString(file, get(path));
            files.add(file.toString());
        }
        var parser = new ProcessBuilder(files).redirectErrorStream(true).start();
        var said = new String(parser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip().lines()).hasSize(4).allMatch(line -> line.endsWith(" items"));
        assertThat(parser.waitFor()).isZero();
    }

    @Test
    void a_json_feed_says_where_each_entry_points() {
        var feed = JsonMapper.shared().readTree(get("/practice/riverside/feed.json"));
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asString()).endsWith("/practice/riverside/feed.json");
        var items = feed.path("items");
        assertThat(items.size()).isEqualTo(3);
        for (var item : items) {
            assertThat(item.path("id").asString()).isNotBlank();
            assertThat(item.path("url").asString()).contains("/practice/riverside/entries/");
            assertThat(item.path("content_text").asString()).isNotBlank();
            boolean gone = item.path("title").asString().startsWith("Taken out");
            assertThat(item.has("external_url")).isNotEqualTo(gone);
        }
    }

    @Test
    @Hazard("H-15")
    void no_feed_spreads_a_link_that_somebody_took_over_nor_what_a_practice_hides() {
        for (var path : List.of("/feed.rss", "/feed.atom", "/feed.json", "/topics/back-pain/feed.json")) {
            assertThat(get(path)).doesNotContain("charity.example", "Old charity");
        }
        assertThat(get("/feed.rss")).contains("Private scans");
        assertThat(get("/practice/riverside/feed.rss")).doesNotContain("Private scans");
    }

    @Test
    void who_has_a_feed_is_told_so_and_pages_say_where_feeds_are() {
        var first = surgery.guide().get("/feed.rss");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("max-age=60");
        var again = surgery.guide().get("/feed.rss", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(surgery.guide().get("/topics/asthma").body())
                .contains(
                        "href=\"" + surgery.guide().url("/topics/asthma/feed.rss") + "\"",
                        "href=\"" + surgery.guide().url("/feed.atom") + "\"");
        assertThat(surgery.guide().get("/cy/topics/asthma").body())
                .contains("href=\"" + surgery.guide().url("/cy/topics/asthma/feed.json") + "\"");
        for (var nowhere : List.of("/feed.xml", "/practice/nobody/feed.rss", "/topics/nothing/feed.rss")) {
            assertThat(surgery.guide().get(nowhere).statusCode()).as(nowhere).isEqualTo(404);
        }
    }
}
