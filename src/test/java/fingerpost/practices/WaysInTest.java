package fingerpost.practices;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Practice;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What other websites' servers and scripts get of the guide. */
class WaysInTest {

    private static Surgery surgery;

    @BeforeAll
    static void open() {
        surgery = Surgery.open();
    }

    @AfterAll
    static void close() {
        surgery.close();
    }

    private static HttpResponse<String> get(String path) {
        return surgery.guide().get(path);
    }

    private static HttpResponse<String> oembed(String url, String more) {
        return get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }

    private static String url(String path) {
        return surgery.guide().url(path);
    }

    @Test
    void a_practices_page_has_a_card_that_wordpress_shows() {
        var answer = oembed(url("/practice/riverside"), "&maxwidth=500&maxheight=750&dnt=1&format=json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        var card = JsonMapper.shared().readTree(answer.body());
        assertThat(card.path("version").asString()).isEqualTo("1.0");
        assertThat(card.path("type").asString()).isEqualTo("rich");
        assertThat(card.path("title").asString()).isEqualTo("Health guide: Riverside Surgery");
        assertThat(card.path("width").asInt()).isEqualTo(500);
        assertThat(card.path("height").asInt()).isBetween(200, 750);
        var html = Jsoup.parseBodyFragment(card.path("html").asString()).body();
        // the blockquote comes first, or the script that shows the frame is not loaded
        assertThat(html.children().eachAttr("src")).containsExactly(url("/embed/riverside"));
        assertThat(html.child(0).tagName()).isEqualTo("blockquote");
        assertThat(html.child(0).select("a").attr("href")).isEqualTo(url("/practice/riverside/"));
        assertThat(html.child(1).attributes().asList().stream().map(one -> one.getKey()))
                .containsExactlyInAnyOrder("src", "width", "height", "frameborder", "scrolling", "title");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /embed",
        "/cy/, /cy/embed",
        "/about, /embed",
        "/topics/asthma, /embed/topics/asthma",
        "/cy/topics/asthma, /cy/embed/topics/asthma",
        "/practice/riverside/topics/asthma, /embed/riverside/topics/asthma",
        "/practice/riverside/search?q=x, /embed/riverside"
    })
    void every_public_page_has_a_frame_that_is_there(String page, String frame) {
        var card = JsonMapper.shared().readTree(oembed(url(page), "").body());
        var src = Jsoup.parseBodyFragment(card.path("html").asString())
                .select("iframe")
                .attr("src");
        assertThat(src).isEqualTo(url(frame));
        var shown = get(frame);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *")
                .doesNotContain("unsafe");
    }

    @Test
    void an_entrys_card_says_the_same_as_xml() throws Exception {
        var answer = oembed(url("/entries/" + surgery.asthma.id()), "&format=xml&maxwidth=280");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("oembed");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Asthma & \"wheeze\" <in> children");
        assertThat(document.getElementsByTagName("width").item(0).getTextContent())
                .isEqualTo("280");
        var html = Jsoup.parseBodyFragment(
                document.getElementsByTagName("html").item(0).getTextContent());
        assertThat(html.select("a").text()).isEqualTo("Asthma & \"wheeze\" <in> children");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OURS/nowhere||404",
                "OURS/practice/nobody||404",
                "OURS/entries/nothing||404",
                "https://other.example/topics/asthma||404",
                "javascript:alert(1)||404",
                "http://[||404",
                "OURS/staff/entries||401",
                "OURS/staff||401",
                "OURS/|&format=yaml|501",
                "OURS/|&maxwidth=wide|400",
                "OURS/|&maxheight=0|400",
                "''||400"
            })
    void what_cannot_be_shown_is_refused_as_the_specification_has_it(String url, String more, int status) {
        var answer = oembed(url.replace("OURS", url("")), more == null ? "" : more);
        assertThat(answer.statusCode()).as(url).isEqualTo(status);
        assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "<");
        assertThat(get("/oembed").statusCode()).isEqualTo(400);
    }

    @Test
    void pages_say_early_where_their_card_is_and_private_or_missing_ones_have_none() {
        var head = get("/cy/topics/asthma").body();
        var link =
                Jsoup.parse(head).select("link[type=application/json+oembed]").attr("href");
        assertThat(link).startsWith(url("/oembed?url=")).contains("format=json");
        assertThat(head.indexOf("json+oembed")).isBetween(0, 4_000);
        assertThat(get(link.substring(url("").length())).statusCode()).isEqualTo(200);
        for (var without : List.of("/nowhere", "/staff/sign-in", "/search?q=rash")) {
            assertThat(get(without).body()).as(without).doesNotContain("oembed");
        }
    }

    @Test
    @Hazard("H-09")
    void only_what_is_for_other_websites_can_be_framed_or_read_by_them() {
        for (var framed : List.of("/embed", "/embed/riverside", "/cy/embed/riverside", "/embed/nobody")) {
            // from memory too
            for (int time = 0; time < 2; time++) {
                var headers = get(framed).headers();
                assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                        .as(framed)
                        .contains("frame-ancestors *");
                assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
                assertThat(headers.firstValue("Set-Cookie")).isEmpty();
            }
        }
        for (var ours : List.of(
                "/", "/topics/asthma", "/staff/sign-in", "/staff/practices", "/fragment/riverside", "/nowhere")) {
            assertThat(get(ours).headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(ours)
                    .contains("frame-ancestors 'none'");
        }
        for (var open :
                List.of("/fragment/riverside", "/embed/riverside/data/en.json", "/api/v1/topics", "/feed.json")) {
            assertThat(get(open).headers().allValues("Access-Control-Allow-Origin"))
                    .as(open)
                    .containsExactly("*");
        }
        for (var closed : List.of("/", "/staff/sign-in", "/staff/practices", "/nowhere")) {
            assertThat(get(closed).headers().firstValue("Access-Control-Allow-Origin"))
                    .as(closed)
                    .isEmpty();
        }
    }

    @Test
    void a_servers_fragment_holds_nothing_that_runs_and_only_whole_addresses() {
        var answer = get("/fragment/riverside");
        assertThat(answer.body().strip()).startsWith("<section");
        var fragment = Jsoup.parseBodyFragment(answer.body()).body();
        assertThat(fragment.select("script, style, link, iframe, [style], [id]"))
                .isEmpty();
        assertThat(fragment.getAllElements().stream()
                        .flatMap(one -> one.attributes().asList().stream())
                        .map(one -> one.getKey()))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(fragment.select("a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith(url("/")) || href.startsWith("tel:"));
        assertThat(fragment.select("form").attr("action")).isEqualTo(url("/practice/riverside/search"));
        assertThat(fragment.text())
                .contains("Flu jabs on Saturday", "Back pain", "Start here")
                .doesNotContain("Easter");
        assertThat(get("/fragment/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void the_scripts_data_is_in_the_language_asked_for_or_one_that_there_is() {
        var english = JsonMapper.shared()
                .readTree(get("/embed/riverside/data/en.json").body());
        assertThat(english.path("language").asString()).isEqualTo("en");
        assertThat(english.path("accent").asString()).isEqualTo("#7a1f5c");
        assertThat(english.path("lines").get(0).path("href").asString())
                .isEqualTo(url("/practice/riverside/go/" + surgery.back.id()));
        assertThat(english.path("topics").get(0).path("href").asString())
                .isEqualTo(url("/practice/riverside/topics/asthma"));
        var welsh = JsonMapper.shared()
                .readTree(get("/embed/riverside/data/cy.json").body());
        assertThat(welsh.path("say").path("question").asString())
                .isNotEqualTo(english.path("say").path("question").asString());
        assertThat(welsh.path("about").path("language").asString()).isEqualTo("en");
        assertThat(get("/embed/riverside/data/any.json").body())
                .isEqualTo(get("/embed/riverside/data/en.json").body());
        assertThat(get("/embed/nobody/data/en.json").statusCode()).isEqualTo(404);
    }

    @Test
    @Hazard("H-23")
    void what_is_withdrawn_stays_a_page_in_its_frame_that_says_why() {
        var body = get("/embed/entries/" + surgery.closed.id()).body();
        assertThat(body).contains("Taken out: Winter clinic", "The clinic has closed.", "/go/" + surgery.asthma.id());
        assertThat(get("/embed/topics/back-pain").body()).doesNotContain("charity.example");
        assertThat(get("/embed/riverside/entries/" + surgery.unwanted.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_change_is_in_every_way_in_at_once() {
        surgery.catalogue().named().describe(Practice.named("hilltop", Localised.in("en", "Hilltop Surgery")), "ann");
        assertThat(get("/embed/hilltop/data/en.json").body()).contains("Health information");
        var there =
                java.util.Objects.requireNonNull(surgery.catalogue().practices().get("hilltop"));
        surgery.catalogue()
                .named()
                .describe(
                        there.showing(new fingerpost.catalogue.PracticeView(
                                Localised.in("en", "Ring after ten."),
                                List.of(),
                                new java.util.TreeSet<>(),
                                List.of(),
                                new java.util.TreeSet<>(),
                                List.of(),
                                null,
                                List.of())),
                        "ann");
        for (var path : List.of("/embed/hilltop/data/en.json", "/embed/hilltop", "/fragment/hilltop")) {
            var answer = get(path);
            assertThat(answer.body()).as(path).contains("Ring after ten.");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=60");
        }
    }
}
