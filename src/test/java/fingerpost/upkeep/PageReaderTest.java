package fingerpost.upkeep;

import static fingerpost.upkeep.OddWebsite.bytes;
import static fingerpost.upkeep.OddWebsite.text;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.catalogue.Format;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.PublisherReview;
import fingerpost.catalogue.Source;
import fingerpost.catalogue.Video;
import fingerpost.upkeep.Fetched.Body;
import fingerpost.upkeep.Fetched.Page;
import fingerpost.upkeep.ReadPage.Contact;
import fingerpost.upkeep.Reading.Read;
import fingerpost.upkeep.Reading.Unread;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class PageReaderTest {

    private static OddWebsite site;
    private static GuardedClient client;
    private static PageReader reader;

    @BeforeAll
    static void start() {
        site = OddWebsite.open();
        client = new GuardedClient(AddressRanges.parse("127.0.0.0/8"), "https://guide.example/about");
        reader = new PageReader(client, () -> List.of("en", "cy"));
    }

    @AfterAll
    static void stop() {
        client.close();
        site.close();
    }

    private static ReadPage read(String address, String html) {
        return read(address, html, null);
    }

    private static ReadPage read(String address, String html, @Nullable String contentLanguage) {
        var here = URI.create(address);
        var page = new Page(
                here,
                List.of(),
                200,
                "text/html",
                "utf-8",
                contentLanguage,
                null,
                new Body(html.getBytes(StandardCharsets.UTF_8)));
        return ((Read) reader.read(here, page)).page();
    }

    private static @Nullable PublisherReview printed(String words) {
        return read("https://health.example/", "<body><main><p>" + words + "</p></main>")
                .printed();
    }

    private static final String LIKE_NHS_UK = """
            <!DOCTYPE html><html lang="en"><head><title>Hiccups - NHS</title>
            <meta property="og:title" content="nhs.uk">
            <meta property="og:site_name" content="nhs.uk">
            <meta name="description" content="Find out what brings hiccups on and what may stop them. Most go by themselves. Few need a doctor.">
            <link rel="canonical" href="https://www.nhs.uk/conditions/hiccups/">
            <script type="application/ld+json">{"@context":"http://schema.org","@type":["MedicalWebPage"],
              "name":"Hiccups","dateModified":"2025-02-03T09:11:00+00:00","lastReviewed":["2024-05-03T00:00:00+00:00","2027-05-03"],
              "publisher":{"@type":"Organization","name":"NHS website","telephone":"0300 000 0000"}}</script></head>
            <body><a class="nhsuk-skip-link" href="#maincontent">Skip to main content</a>
            <div id="nhsuk-cookie-banner"><p>We would like to put cookies on your computer, if you let us do that, please.</p></div>
            <header role="banner"><nav><a href="/">Health A to Z</a></nav></header>
            <main id="maincontent"><h1>Hiccups</h1>
            <p>Hiccups are small jumps of the muscle below your lungs, which nobody can keep down at will.</p>
            <h2>What you can do</h2><ul><li>Breathe slowly</li><li>Sip iced water</li></ul>
            <h2>When to see a GP</h2><p>They last for two days.</p>
            <aside><p>More like this</p></aside>
            <div class="nhsuk-review-date"><p>Page last reviewed: 3 May 2024<br>Next review due: 3 May 2027</p></div></main>
            <footer><p>Crown copyright</p></footer></body></html>""";

    @Test
    void a_page_like_those_of_nhs_uk_fills_the_form() {
        var page = read("https://www.nhs.uk/conditions/hiccups/?utm_source=mail#x", LIKE_NHS_UK);
        assertThat(page.title()).isEqualTo("Hiccups");
        assertThat(page.summary())
                .isEqualTo("Find out what brings hiccups on and what may stop them. Most go by themselves.");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.link()).isEqualTo("https://www.nhs.uk/conditions/hiccups/");
        assertThat(page.publisher()).isEqualTo("nhs.uk");
        assertThat(page.format()).isEqualTo(Format.PAGE);
        assertThat(page.printed()).isEqualTo(new PublisherReview(LocalDate.of(2024, 5, 3), LocalDate.of(2027, 5, 3)));
        assertThat(page.modified()).isEqualTo("2025-02-03");
        assertThat(page.contact())
                .as("the publisher's own phone is not a service's")
                .isNull();
        assertThat(page.headings()).containsExactly("Hiccups", "What you can do", "When to see a GP");
        assertThat(page.text())
                .startsWith("Hiccups\nHiccups are small jumps")
                .contains("Breathe slowly\nSip iced water")
                .doesNotContain("cookies", "Crown copyright", "A to Z", "Skip to", "More like this");
    }

    @Test
    void a_page_like_those_of_111_wales_has_a_welsh_twin() {
        var english = """
                <html lang="en-GB"><head><title>NHS 111 Wales - Health A-Z : Hiccups</title>
                <link rel="alternate" hreflang="cy" href="/encyclopaedia/h/article/hiccups/?locale=cy">
                <link rel="alternate" hreflang="en" href="/encyclopaedia/h/article/hiccups/?locale=en">
                <link rel="alternate" hreflang="fr" href="/fr">
                </head><body><a href="/?locale=cy">Cymraeg</a><div id="content"><h1>Hiccups</h1>
                <p class="intro">Nearly everybody has them now and then, and nearly always they stop by themselves within minutes.</p>
                <p>Last Updated: 05/07/2023 10:04:45</p></div></body></html>""";
        var page = read("https://111.wales.nhs.uk/encyclopaedia/h/article/hiccups/", english);
        assertThat(page.title()).isEqualTo("Hiccups");
        assertThat(page.summary()).startsWith("Nearly everybody").endsWith("within minutes.");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.twins())
                .isEqualTo(Map.of("cy", "https://111.wales.nhs.uk/encyclopaedia/h/article/hiccups/?locale=cy"));
        assertThat(page.printed()).isEqualTo(new PublisherReview(LocalDate.of(2023, 7, 5), null));

        var welsh = """
                <html lang="en"><head><title>GIG 111 Cymru - Igian</title></head><body>
                <a href="/encyclopaedia/h/article/hiccups/?locale=en">English</a><main><h1>Igian</h1>
                <p>Mae igian yn digwydd i bawb o bryd i’w gilydd, ac mae fel arfer yn stopio ohono’i hun cyn pen dim.
                Mae’n bosibl fod gan rai pobl igian sydd wedi para am ddyddiau, neu sydd yn eu cadw ar ddihun. Os yw
                hyn wedi digwydd i chi, mae eich meddyg yn gallu helpu gyda hyn, ac mae yn bwysig eich bod yn gofyn.</p>
                <p>Adolygwyd y dudalen ddiwethaf: 3 Mai 2024. Adolygiad nesaf: Mehefin 2027</p></main></body></html>""";
        var twin = read("https://111.wales.nhs.uk/encyclopaedia/h/article/hiccups/?locale=cy", welsh);
        assertThat(twin.language()).as("its words are plainer than its label").isEqualTo("cy");
        assertThat(twin.twins()).containsOnlyKeys("en");
        assertThat(twin.printed()).isEqualTo(new PublisherReview(LocalDate.of(2024, 5, 3), LocalDate.of(2027, 6, 1)));
    }

    @Test
    void a_page_like_those_of_charities_loses_the_name_of_its_site() {
        var page = read("https://www.asthmaandlung.example.org/living-with/cold-weather", """
                <html><head><title>Cold weather and your lungs | Asthma + Lung Example</title>
                <meta property="og:title" content="Cold weather and your lungs | Asthma + Lung Example">
                <meta property="og:site_name" content="Asthma + Lung Example"></head>
                <body><div class="cookie-consent"><p>This is a long sentence about how much we love cookies on this site.</p></div>
                <article><header><h1>Looking after your lungs in the cold</h1></header><p>12 minutes</p>
                <p>Cold air can make the tubes in your lungs tighten, so that it is harder to breathe. Wear a scarf. Stay in.</p>
                <p>Last medically reviewed: March 2024 &nbsp; Next review date: March 2027</p></article></body></html>""");
        assertThat(page.title()).isEqualTo("Cold weather and your lungs");
        assertThat(page.publisherName()).isEqualTo("Asthma + Lung Example");
        assertThat(page.summary())
                .isEqualTo("Cold air can make the tubes in your lungs tighten, so that it is harder to breathe."
                        + " Wear a scarf.");
        assertThat(page.language()).as("by its words").isEqualTo("en");
        assertThat(page.printed()).isEqualTo(new PublisherReview(LocalDate.of(2024, 3, 1), LocalDate.of(2027, 3, 1)));
        assertThat(page.headings()).containsExactly("Looking after your lungs in the cold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Back pain - a guide for you~Back pain - a guide for you~Back pain - a guide for you",
                "Back pain - NHS~Back pain~",
                "Back pain – Versus Example~Back pain~",
                "Back pain | Conditions | Versus Example~Back pain~Versus",
                "Versus Example: Back pain~Versus Example: Back pain~",
                "Versus Example » Back pain~Back pain~",
                "Back pain~Back pain~Welcome",
                "versus.example~Back pain~Back pain",
                "Versus Example~Versus Example~",
                "Low-back pain~Low-back pain~"
            })
    void a_title_is_less_the_name_of_its_site(String title, String expected, @Nullable String heading) {
        var site = title.endsWith("NHS") ? "https://www.nhs.uk/x" : "https://versus.example/x";
        var page = read(
                site,
                "<title>" + title.replace("|", "&#124;")
                        + "</title><meta property=og:site_name content='Versus Example'>"
                        + (heading == null ? "" : "<h1>" + heading + "</h1>"));
        assertThat(page.title()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Page last reviewed: 3 May 2024 Next review due: 3 May 2027~2024-05-03~2027-05-03",
                "Page last reviewed: 03/05/2024~2024-05-03~",
                "Last reviewed 3rd May 2024 · Review due: May 2026~2024-05-03~2026-05-01",
                "Reviewed: 31 July 2024 | Next review: 01 Aug 2027~2024-07-31~2027-08-01",
                "Content last reviewed: May 3, 2024~2024-05-03~",
                "Date of last review: 2024-05-03 Date of next review: 2026-05-03~2024-05-03~2026-05-03",
                "Last checked: 3.5.2024. Due for review: 1.5.2026~2024-05-03~2026-05-01",
                "Medically reviewed by Dr A. Last reviewed on 12 Sept 2023~2023-09-12~",
                "Last updated: 12 September 2023. Last reviewed: 1 June 2022~2022-06-01~",
                "Adolygwyd ddiwethaf: 12 Rhagfyr 2023 Dyddiad adolygu nesaf: 12 Rhagfyr 2026~2023-12-12~2026-12-12",
                "Diweddarwyd ddiwethaf: 1 Tachwedd 2022~2022-11-01~",
                "Page last reviewed: 31 February 2024~~",
                "Page last reviewed: 3 Foo 2024~~",
                "Page last reviewed: 3 May 0024~~",
                "Page last reviewed: 3 May 2024 Next review due: 3 May 2020~2024-05-03~",
                "We reviewed 24 studies of 2020~~"
            })
    void dates_of_review_are_read_as_publishers_print_them(
            String words, @Nullable LocalDate on, @Nullable LocalDate next) {
        var printed = printed(words.replace("|", "&#124;"));
        if (on == null && next == null) assertThat(printed).isNull();
        else assertThat(printed).isEqualTo(new PublisherReview(on, next));
    }

    @Test
    void dates_that_only_machines_are_told_are_read_too() {
        assertThat(read("https://health.example/", """
                <script type="application/ld+json">{"@graph":[{"@type":"Organization"},
                {"@type":"MedicalWebPage","lastReviewed":"2024-05-03"}]}</script>""").printed())
                .isEqualTo(new PublisherReview(LocalDate.of(2024, 5, 3), null));
        assertThat(read("https://health.example/", "<meta itemprop=lastReviewed content='2024-05-03T01:02:03Z'>")
                        .printed())
                .isEqualTo(new PublisherReview(LocalDate.of(2024, 5, 3), null));
        assertThat(read("https://health.example/", "<script type=application/ld+json>{not json</script><p>x")
                        .printed())
                .isNull();
    }

    @Test
    void a_service_tells_its_phone_and_postcode_to_machines() {
        var page = read("https://pharmacy.example/", """
                <title>Mill Lane Pharmacy</title><script type="application/ld+json">
                {"@type":"Pharmacy","telephone":"029 2000 0000","address":{"@type":"PostalAddress","postalCode":"cf14 4xw"}}
                </script>""");
        assertThat(page.contact()).isEqualTo(new Contact("029 2000 0000", "CF14 4XW"));
        assertThat(read("https://pharmacy.example/", """
                <div itemscope itemtype="https://schema.org/Pharmacy"><span itemprop="telephone">029 2000 0001</span></div>""").contact()).isEqualTo(new Contact("029 2000 0001", null));
        assertThat(read("https://pharmacy.example/", """
                <script type="application/ld+json">{"@type":"Pharmacy","telephone":"<b>ring</b>",
                "address":{"postalCode":"anywhere"}}</script>""").contact()).isNull();
    }

    @Test
    void films_have_their_id_and_title() {
        var page = read("https://www.youtube.com/watch?v=abc_DEF-123&t=12s", """
                <title>How to use an inhaler - YouTube</title><meta name="title" content="How to use an inhaler">
                <meta property="og:site_name" content="YouTube"><meta property="og:title" content="How to use an inhaler">
                <link rel="canonical" href="https://www.youtube.com/watch?v=abc_DEF-123">""");
        assertThat(page.title()).isEqualTo("How to use an inhaler");
        assertThat(page.format()).isEqualTo(Format.VIDEO);
        assertThat(page.video()).isEqualTo(new Video("youtube", "abc_DEF-123"));
        assertThat(page.link()).isEqualTo("https://www.youtube.com/watch?v=abc_DEF-123");
        for (var address : List.of(
                "https://youtu.be/abc_DEF-123?si=x",
                "https://m.youtube.com/shorts/abc_DEF-123",
                "https://www.youtube-nocookie.com/embed/abc_DEF-123")) {
            assertThat(Video.of(URI.create(address))).isEqualTo(page.video());
        }
        assertThat(Video.of(URI.create("https://vimeo.com/123456789/abc"))).isEqualTo(new Video("vimeo", "123456789"));
        assertThat(Video.of(URI.create("https://www.youtube.com/@nhs"))).isNull();
        assertThat(Video.of(URI.create("https://youtube.com.evil.example/watch?v=abc_DEF-123")))
                .isNull();
        assertThat(read("https://apps.apple.com/gb/app/sleepio/id1", "<title>Sleepio</title>")
                        .format())
                .isEqualTo(Format.APP);
    }

    @Test
    void a_wall_about_cookies_does_not_hide_which_film_was_asked_for() {
        var asked = URI.create("https://www.youtube.com/watch?v=abc_DEF-123");
        var wall = new Page(
                URI.create("https://consent.youtube.com/m?continue=x"),
                List.of(),
                200,
                "text/html",
                null,
                null,
                null,
                new Body("<title>Before you continue to YouTube</title>".getBytes(StandardCharsets.UTF_8)));
        var page = ((Read) reader.read(asked, wall)).page();
        assertThat(page.title()).isNull();
        assertThat(page.link()).isEqualTo(asked.toString());
        assertThat(page.video()).isEqualTo(new Video("youtube", "abc_DEF-123"));
    }

    @Test
    void leaflets_are_named_by_their_files() {
        site.answers("/files/exercises-for_your%20back.pdf", bytes("Content-Type: application/pdf\r\n", new byte[9]));
        site.answers(
                "/download?id=7",
                bytes(
                        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"Eating well.pdf\"\r\n",
                        new byte[9]));
        site.answers("/archive.zip", bytes("Content-Type: application/zip\r\n", new byte[9]));
        var leaflet = ((Read) reader.read(site.at("/files/exercises-for_your%20back.pdf"))).page();
        assertThat(leaflet.title()).isEqualTo("Exercises for your back");
        assertThat(leaflet.format()).isEqualTo(Format.LEAFLET);
        assertThat(((Read) reader.read(site.at("/download?id=7"))).page().title())
                .isEqualTo("Eating well");
        assertThat(((Unread) reader.read(site.at("/archive.zip"))).why()).isEqualTo(Failure.NOT_A_PAGE);
    }

    @Test
    void redirects_and_the_canonical_address_are_the_page_too() {
        site.sendsOn("/short", 301, "/long/asthma/?utm_source=qr");
        site.page("/long/asthma/?utm_source=qr", "<title>Asthma</title><link rel=canonical href='/long/asthma'>");
        var page = ((Read) reader.read(site.at("/short"))).page();
        assertThat(page.link()).isEqualTo(site.at("/long/asthma").toString());
        assertThat(page.addresses())
                .containsExactlyInAnyOrder(
                        site.at("/long/asthma").toString(),
                        site.at("/short").toString(),
                        site.at("/long/asthma/?utm_source=qr").toString());
        assertThat(read("https://a.example/page", "<link rel=canonical href='https://a.example/'>")
                        .addresses())
                .as("a front page given for every page is a slip")
                .containsExactly("https://a.example/page");
        assertThat(read("https://a.example/page", "<link rel=canonical href='https://b.example/page'>"))
                .satisfies(elsewhere -> {
                    assertThat(elsewhere.link()).isEqualTo("https://a.example/page");
                    assertThat(elsewhere.addresses()).contains("https://b.example/page");
                });
        assertThat(read("https://a.example/page", "<link rel=canonical href='javascript:alert(1)'>")
                        .addresses())
                .containsExactly("https://a.example/page");
    }

    @Test
    void statuses_are_told_apart() {
        for (var expected : Map.of(
                        "404 Not Found", Failure.MISSING,
                        "410 Gone", Failure.MISSING,
                        "403 Forbidden", Failure.KEPT_BACK,
                        "401 Who", Failure.KEPT_BACK,
                        "429 Slow", Failure.BUSY,
                        "503 Busy", Failure.BUSY,
                        "500 Oops", Failure.FAULTY,
                        "999 No", Failure.FAULTY,
                        "304 Same", Failure.FAULTY)
                .entrySet()) {
            site.answers("/status", text(expected.getKey(), "", ""));
            assertThat(((Unread) reader.read(site.at("/status"))).why())
                    .as(expected.getKey())
                    .isEqualTo(expected.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, utf-8, ''",
        "windows-1252, iso-8859-1, ''",
        "windows-1252, utf-8, ''",
        "utf-8, iso-8859-1, <meta charset=utf-8>",
        "utf-8, klingon, ''",
        "iso-8859-15, '', '<meta http-equiv=content-type content=\"text/html; charset=iso-8859-15\">'",
        "utf-16, '', ''"
    })
    void letters_are_right_whatever_the_website_says_of_them(String written, String said, String meta) {
        var body = (meta + "<title>Tŷ, tân a chwiliwr “ŵ”</title>").getBytes(Charset.forName(written));
        site.answers(
                "/letters",
                bytes("Content-Type: text/html" + (said.isEmpty() ? "" : "; charset=" + said) + "\r\n", body));
        var title = ((Read) reader.read(site.at("/letters"))).page().title();
        if (said.equals("iso-8859-1") && written.equals("utf-8")) return; // a guess either way
        assertThat(title).contains("tân a chwiliwr");
    }

    @Test
    void what_a_page_says_stays_words() {
        var page = read("https://evil.example/", """
                <html lang="<script>"><title>&lt;script&gt;alert(1)&lt;/script&gt;</title>
                <meta name=description content="&lt;img src=x onerror=alert(1)&gt; and&#7; \u202eeverything else">
                <link rel=alternate hreflang=cy href="javascript:alert(1)"><link rel=alternate hreflang=cy href="data:text/html,x">
                <base href="file:///etc/"><link rel=canonical href="passwd"><h1>a</h1>""");
        assertThat(page.title()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.summary()).isEqualTo("<img src=x onerror=alert(1)> and everything else");
        assertThat(page.language()).isNull();
        assertThat(page.twins()).isEmpty();
        assertThat(page.addresses()).allMatch(address -> address.startsWith("https://evil.example/"));
        var endless = read("https://evil.example/", "<title>" + "long ".repeat(10_000) + "</title>");
        assertThat(endless.title()).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void nothing_that_is_no_page_makes_it_stumble() {
        var random = new Random(7);
        var pieces = new String[] {
            "<",
            ">",
            "<p>",
            "<html lang=",
            "<meta name=description content=",
            "<script type=application/ld+json>",
            "{",
            "\"@type\":\"WebPage\"",
            "[",
            "]",
            "}",
            "</script>",
            "<link rel=canonical href=",
            "http://[",
            "%zz",
            "?",
            "//",
            "<base href=",
            "Page last reviewed:",
            "99/99/9999",
            "3 Mai 2024",
            "\u0000",
            "é",
            "<h1>",
            "<title>",
            " | ",
            " - ",
            "<a hreflang=cy href=",
            "'",
            "&#x;",
            "<!--",
            "<table><a><b><table>",
            "<svg>",
            "<template>",
            "<frameset>"
        };
        for (int i = 0; i < 1_500; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            if (i % 3 != 0) {
                var html = new StringBuilder();
                for (int n = random.nextInt(60); n > 0; n--) html.append(pieces[random.nextInt(pieces.length)]);
                bytes = html.toString().getBytes(StandardCharsets.UTF_8);
            }
            var type = i % 5 == 0 ? null : "text/html";
            var here = URI.create("https://odd.example/a?b=c");
            var page = new Page(
                    here,
                    List.of(),
                    200,
                    type,
                    i % 7 == 0 ? "klin gon" : null,
                    "\u00ff",
                    ";filename=",
                    new Body(bytes));
            assertThat(reader.read(here, page)).isNotNull();
        }
    }

    /** A minute would be a slip that grows with the square of the page. */
    @Test
    void crooked_pages_are_read_in_good_time_or_not_at_all() {
        var start = System.nanoTime();
        for (var piece : List.of(
                "<b><i>",
                "<a href=x>",
                "<table><td>",
                "<div class=share>",
                "<p>last reviewed ",
                "<b class=a><b class=b><p>",
                "| - ",
                "\"'")) {
            read(
                    "https://evil.example/x",
                    "<title>" + piece + "</title><meta name=description content=\"" + piece.repeat(500) + "\"><body>"
                            + piece.repeat(10_000));
        }
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
        var here = URI.create("https://evil.example/x");
        var body = new Body("<p>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        var page = new Page(here, List.of(), 200, "text/html", null, null, null, body);
        assertThat(reader.read(here, page)).isEqualTo(new Unread(Failure.TOO_LARGE, here));
    }

    @Test
    void a_publisher_is_matched_to_a_known_source() {
        var nhs = new Source("nhs", Localised.in("en", "NHS"), "https://www.nhs.uk/", List.of(), null, 0);
        var wales =
                new Source("111", Localised.in("en", "NHS 111 Wales"), "https://111.wales.nhs.uk", List.of(), null, 0);
        var named = new Source("lung", Localised.in("en", "Lung Example"), null, List.of(), null, 0);
        var sources = List.of(nhs, wales, named);
        assertThat(KnownSources.publisherOf(read("https://www.nhs.uk/x", ""), sources))
                .contains(nhs);
        assertThat(KnownSources.publisherOf(read("https://111.wales.nhs.uk/x", ""), sources))
                .contains(wales);
        assertThat(KnownSources.publisherOf(read("https://cavuhb.nhs.wales/x", ""), sources))
                .isEmpty();
        assertThat(KnownSources.publisherOf(read("https://evilnhs.uk/x", ""), sources))
                .isEmpty();
        assertThat(KnownSources.publisherOf(
                        read("https://l.example/", "<meta property=og:site_name content='lung example'>"), sources))
                .contains(named);
    }
}
