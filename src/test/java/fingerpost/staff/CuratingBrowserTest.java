package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpServer;
import fingerpost.Chromium;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Role;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Health;
import fingerpost.catalogue.Verdict;
import fingerpost.exchange.OneLine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What curators do all week, as they do it, in a real Chromium. */
class CuratingBrowserTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Sleep well in winter - Example Trust</title>
            <meta name="description" content="Six small things that help when the nights are long.">
            <link rel="alternate" hreflang="cy" href="/cy/cysgu"></head>
            <body><main><h1>Sleep well in winter</h1><p>Go to bed at the same time.</p>
            <p>Page last reviewed: 3 May 2026<br>Next review due: 3 May 2029</p></main></body></html>""";

    private static RunningGuide guide;
    private static HttpServer website;
    private static Account curator;
    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException {
        int port = RunningGuide.freePort();
        guide = RunningGuide.with(port, AccessSettings.at("http://localhost:" + port));
        curator = StaffVisitor.account(Role.ADMINISTRATOR, guide);
        website = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        website.createContext("/", exchange -> {
            var body = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        website.start();
        var catalogue = guide.installation().catalogue();
        var source = """
                {"id":"example","title":"Example Trust","url":"%s"}""".formatted(address("/"));
        catalogue.named().landSources(List.of(OneLine.source(line(source), "en")), "test");
        catalogue.named().landTopics(List.of(OneLine.topic(line("""
                        {"id":"sleep","title":{"en":"Sleep","cy":"Cwsg"},"everyday":["can't drop off"]}"""), "en")), "test");
        catalogue.publish(OneLine.entry(line("""
                {"id":"known","title":"Trouble sleeping","url":"https://example.org/sleep","source":"example",
                 "summary":"How to sleep when it is hard.","why":"Short and clear.","topics":["sleep"]}"""), null, "en"), "test");
        catalogue.publish(OneLine.entry(line("""
                {"id":"film","title":"How to use an inhaler well, step by step and without hurry","source":"example",
                 "url":"https://www.youtube.com/watch?v=abc_DEF-123","format":"video","summary":"Three minutes.",
                 "why":"Shows every step.","topics":["sleep"]}"""), null, "en"), "test");
        browser = Chromium.launch();
    }

    private static ObjectNode line(String json) {
        return (ObjectNode) Documents.MAPPER.readTree(json);
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + website.getAddress().getPort() + path;
    }

    @AfterAll
    static void close() {
        browser.close();
        website.stop(0);
        guide.close();
    }

    /** Presses Tab until the control of this id or value has the focus, from wherever that is. */
    private static void tabTo(Page page, String id) {
        for (int presses = 0; presses < 120; presses++) {
            if (id.equals(page.evaluate("document.activeElement.id || document.activeElement.value || ''"))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + id);
    }

    @Test
    void aPastedLinkIsInTheGuideAfterThreeActionsWithoutAMouse() throws InterruptedException {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, curator.email());
            tabTo(page, "q");
            page.keyboard().insertText(address("/sleep-well?utm_source=mail"));
            // one: press Enter
            page.keyboard().press("Enter");
            page.waitForURL("**/staff/add?**");
            assertThat(page.inputValue("[name='title.en']")).isEqualTo("Sleep well in winter");
            assertThat(page.inputValue("[name='summary.en']")).startsWith("Six small things");
            assertThat(page.inputValue("[name=url]")).isEqualTo(address("/sleep-well"));
            assertThat(page.inputValue("[name='urls.cy']")).isEqualTo(address("/cy/cysgu"));
            assertThat(page.inputValue("[name=source]")).isEqualTo("Example Trust");
            assertThat(page.inputValue("[name=topics]")).isEqualTo("Sleep");
            assertThat(page.inputValue("[name='publisherReview.next']")).isEqualTo("2029-05-03");
            // two: say why
            tabTo(page, "f-why.en");
            page.keyboard().type("The clearest page on winter sleep.");
            // three: publish
            tabTo(page, "publish");
            var pressed = Instant.now();
            page.keyboard().press("Enter");
            page.waitForSelector(".fp-desk__done");
            while (!guide.get("/api/v1/search?q=sleep+well+in+winter").body().contains("The clearest page")) {
                assertThat(Duration.between(pressed, Instant.now())).isLessThan(Duration.ofSeconds(20));
                Thread.sleep(50);
            }
            System.out.println(
                    "found " + Duration.between(pressed, Instant.now()).toMillis() + " ms after Publish");
            var kept = guide.installation()
                    .catalogue()
                    .near(List.of(address("/sleep-well")))
                    .getFirst();
            assertThat(OneLine.of(kept).at("/review/by").asString()).startsWith("Administrator");
            assertThat(guide.installation()
                            .catalogue()
                            .history()
                            .ofEntry(kept.id())
                            .getLast()
                            .actor())
                    .isEqualTo("account:" + curator.id());
        }
    }

    @Test
    void aFileOfBookmarksIsBroughtInPublishedAndFoundWithoutAMouse() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, curator.email());
            chooseFile(page, "src/test/resources/bookmarks/browser.html");
            tabTo(page, "try");
            page.keyboard().press("Enter");
            page.waitForSelector("button[value=land]");
            assertThat(page.locator("main").innerText())
                    .contains("6 would be added", "Exercises for a sore back", "Nothing has been changed yet");
            assertThat(guide.installation().catalogue().near(List.of("https://back.example/exercises")))
                    .isEmpty();
            tabTo(page, "land");
            page.keyboard().press("Enter");
            page.waitForSelector("main p a[href*='status=draft']");
            assertThat(page.locator("main").innerText()).contains("6 were added");
            page.focus("main p a[href*='status=draft']");
            page.keyboard().press("Enter");
            page.waitForURL("**/staff/entries?**");
            page.focus("th a:has-text('Exercises for a sore back')");
            page.keyboard().press("Enter");
            page.waitForURL("**/staff/entries/*");
            tabTo(page, "f-why.en");
            page.keyboard().type("Ten minutes that help.");
            tabTo(page, "publish");
            page.keyboard().press("Enter");
            page.waitForSelector(".fp-desk__done");
            guide.untilFound();
            assertThat(guide.get("/search?q=exercises+sore+back").body())
                    .contains("Exercises for a sore back", "Ten minutes that help.");
        }
    }

    @Test
    void aSheetIsMatchedAndBroughtInWithoutAMouse() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, curator.email());
            chooseFile(page, "src/test/resources/sheets/links.csv");
            assertThat(page.inputValue("#column1")).isEqualTo("url");
            tabTo(page, "column2");
            page.keyboard().type("why.en");
            assertThat(page.inputValue("#column2")).isEqualTo("why.en");
            tabTo(page, "try");
            page.keyboard().press("Enter");
            page.waitForSelector("button[value=land]");
            assertThat(page.locator("main").innerText())
                    .contains("2 would be added", "1 would be refused", "must start with https")
                    .contains("One new row points to nearly the same page", "Trouble sleeping");
            tabTo(page, "land");
            page.keyboard().press("Enter");
            page.waitForSelector("main p a[href*='status=draft']");
            assertThat(page.locator("main").innerText()).contains("1 were added", "One row was left out");
            var kept = guide.installation().catalogue().near(List.of("https://wrist.example/"));
            assertThat(kept.getFirst().why().best("en")).isEqualTo("Clear pictures");
        }
    }

    private static void chooseFile(Page page, String file) {
        // so that no window of the machine opens
        page.onFileChooser(_ -> {});
        page.navigate(guide.url("/staff/import"));
        tabTo(page, "file");
        page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(Path.of(file));
        tabTo(page, "send");
        page.keyboard().press("Enter");
        page.waitForSelector("#match");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAFilmNothingIsAskedForBeforeItIsPressed(boolean scripts) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(320, 800))) {
            var page = context.newPage();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            // the last step would leave for the website itself
            page.route("**/go/**", route -> route.fulfill(new Route.FulfillOptions().setBody("gone there")));
            for (var path : List.of("/entries/film", "/cy/entries/film", "/topics/sleep", "/search?q=inhaler")) {
                page.navigate(guide.url(path));
                page.mouse().wheel(0, 2000);
            }
            page.navigate(guide.url("/entries/film"));
            page.hover(".fp-still");
            page.focus(".fp-still");
            assertThat(page.locator("iframe, img, video, object, embed").count())
                    .isZero();
            assertThat(page.locator("main").innerText())
                    .contains("Watch on YouTube", "Nothing is loaded from YouTube until you press");
            assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(guide.url("/")));
            page.keyboard().press("Enter");
            page.waitForURL("**/go/film");
        }
    }

    @Test
    void aChangedPageIsGoodAgainWithoutAMouse() {
        var catalogue = guide.installation().catalogue();
        changedPage("changed-one");
        try (var context = browser.newContext()) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, curator.email());
            tabToLink(page, "A page that changed: changed-one");
            page.keyboard().press("Enter");
            page.waitForURL("**open=changed-changed-one**");
            assertThat(page.locator(".fp-change").innerText()).contains("500 mg", "250 mg");
            tabTo(page, "answer");
            page.keyboard().press("Enter");
            page.waitForSelector(".fp-desk__done");
            assertThat(page.locator("#w-changed-changed-one").count()).isZero();
            assertThat(catalogue.checks().healthOf(List.of("changed-one")).values())
                    .extracting(Health::verdict)
                    .containsExactly(Verdict.OK);
        }
    }

    private static void changedPage(String id) {
        var catalogue = guide.installation().catalogue();
        var url = "https://" + id + ".example/page";
        catalogue.publish(OneLine.entry(line("""
                {"id":"%s","title":"A page that changed: %s","url":"%s","summary":"How much to take, and when to stop."}""".formatted(id, id, url)), null, "en"), "test");
        new FoundLinks(catalogue)
                .changed(
                        url,
                        FoundLinks.page(
                                "How much to take",
                                "Adults take 500 mg twice a day with food.",
                                "Rest as long as you need to."),
                        FoundLinks.page(
                                "How much to take",
                                "Adults take 250 mg twice a day with food and a glass of water.",
                                "Rest as long as you need to.",
                                "Ring 029 2000 0001 when it gets worse."));
    }

    private static void tabToLink(Page page, String words) {
        for (int presses = 0; presses < 120; presses++) {
            if (words.equals(page.evaluate("document.activeElement.textContent.trim()"))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + words);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theWorklistIsAccessibleAndFits(int width) {
        var catalogue = guide.installation().catalogue();
        var links = new FoundLinks(catalogue);
        changedPage("changed-two");
        for (var kind : List.of("hijacked", "broken", "moved")) {
            var url = "https://" + kind + ".example/a-rather-long-address-of-a-page/that-has-gone-astray/" + kind;
            catalogue.publish(OneLine.entry(line("""
                    {"id":"%s","title":"Help with %s things at home","url":"%s","summary":"What helps."}""".formatted(kind, kind, url)), null, "en"), "test");
            links.found(
                    url,
                    Verdict.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                    kind,
                    kind.equals("moved") ? url + "/new" : null);
        }
        catalogue.publish(OneLine.entry(line("""
                {"id":"due","title":"Due for a look","url":"https://due.example/","status":"published",
                 "review":{"on":"2024-01-01","by":"GP","next":"2026-01-01"}}"""), null, "en"), "test");
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var wrong = new ArrayList<String>();
            page.onPageError(wrong::add);
            StaffVisitor.signIn(page, guide, curator.email());
            for (var path : List.of(
                    "/staff",
                    "/staff?open=changed-changed-two",
                    "/staff?open=moved-moved",
                    "/staff?open=hijacked-hijacked",
                    "/staff?open=untranslated-due",
                    "/staff?mine=true",
                    "/cy/staff?open=broken-broken",
                    "/staff/profile")) {
                page.navigate(guide.url(path));
                check(page, "work" + path, width, wrong);
            }
            page.navigate(guide.url("/staff?open=broken-broken"));
            page.locator("summary").first().click();
            page.locator("summary").nth(1).click();
            page.locator("summary").nth(2).click();
            check(page, "work-unfolded", width, wrong);
            page.click("button.nhsuk-button--warning");
            check(page, "work-refused", width, wrong);
            assertThat(page.locator(".nhsuk-error-summary").innerText()).contains("Nothing was changed");
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void theBookmarkSharesThePageOneIsOn() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, curator.email());
            page.navigate(guide.url("/staff/add"));
            var bookmark = page.getAttribute("a[href^='javascript:']", "href");
            page.navigate(address("/from-bookmark"));
            page.evaluate(bookmark.substring("javascript:".length()));
            page.waitForURL("**/staff/add?**");
            assertThat(page.inputValue("[name=url]")).isEqualTo(address("/from-bookmark"));
        }
    }

    @Test
    void wordsThatWereNeverSentAreThereAgain() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, curator.email());
            page.navigate(guide.url("/staff/entries/known"));
            page.fill("[name='summary.en']", "Half a thought");
            page.waitForSelector("[data-saved]:not(:empty)");
            page.navigate(guide.url("/staff/entries/known"));
            assertThat(page.inputValue("[name='summary.en']")).isEqualTo("How to sleep when it is hard.");
            page.click(".fp-unfinished a");
            assertThat(page.inputValue("[name='summary.en']")).isEqualTo("Half a thought");
            page.navigate(guide.url("/staff/entries/known"));
            page.click(".fp-unfinished form button");
            page.waitForURL("**/staff/entries/known");
            assertThat(page.locator(".fp-unfinished").count()).isZero();
            page.fill("[name='summary.en']", "A whole thought");
            page.click("button[value=save]");
            page.waitForSelector(".fp-desk__done");
            page.navigate(guide.url("/staff/entries/known"));
            assertThat(page.inputValue("[name='summary.en']")).isEqualTo("A whole thought");
            assertThat(page.locator(".fp-unfinished").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everyPageOfCuratingIsAccessibleAndFits(int width) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var wrong = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 4")) {
                    wrong.add(message.text());
                }
            });
            page.onPageError(wrong::add);
            StaffVisitor.signIn(page, guide, curator.email());
            for (var path : List.of(
                    "/staff",
                    "/staff/add",
                    "/staff/add?url=nonsense+words",
                    "/staff/add?url=" + address("/fresh"),
                    "/staff/entries",
                    "/staff/entries?status=published&words=sleep",
                    "/staff/entries/known",
                    "/staff/entries/known/history",
                    "/staff/read/known",
                    "/staff/topics",
                    "/staff/topics/sleep",
                    "/staff/topics/_new",
                    "/staff/sources/example",
                    "/staff/entries?neverReviewed=true",
                    "/entries/film",
                    "/cy/entries/film",
                    "/staff/practices",
                    "/staff/red-flags",
                    "/staff/red-flags/stroke",
                    "/staff/red-flag-words",
                    "/staff/pinned",
                    "/staff/pinned/_new",
                    "/staff/import",
                    "/cy/staff/entries/known",
                    "/cy/staff/entries")) {
                page.navigate(guide.url(path));
                check(page, path, width, wrong);
            }
            page.navigate(guide.url("/staff/entries/known"));
            page.fill("[name='title.en']", "");
            page.click("button[value=save]");
            assertThat(page.locator(".nhsuk-error-summary").innerText()).contains("Title is missing");
            check(page, "entry-refused", width, wrong);
            page.navigate(guide.url("/staff/entries"));
            page.click("input[name=id]");
            page.click("#see-together");
            check(page, "together", width, wrong);
            page.navigate(guide.url("/staff/sources/example"));
            page.click("#review-all");
            check(page, "source-together", width, wrong);
            page.navigate(guide.url("/staff/topics/sleep"));
            page.fill("[name='everyday.en']", "can't drop off\nwide awake at three");
            page.click("button[value=preview]");
            check(page, "preview", width, wrong);
            assertThat(wrong).isEmpty();
        }
    }

    private static void check(Page page, String name, int width, List<String> wrong) {
        wrong.addAll(Chromium.wrong(page, name, width));
    }
}
