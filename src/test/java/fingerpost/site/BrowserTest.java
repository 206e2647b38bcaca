package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fingerpost.Chromium;
import fingerpost.Hazard;
import fingerpost.RunningGuide;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as people use them, in a real Chromium. */
class BrowserTest {

    private static RunningGuide guide;
    private static Chromium browser;

    @BeforeAll
    static void open() {
        guide = RunningGuide.withDemo();
        browser = Chromium.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
        guide.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @Hazard({"H-09", "H-25"})
    void every_page_is_accessible_fits_and_keeps_to_itself(int width) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var wrong = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                // what is not there, and a form that asks for too little, say so by their status too
                if (message.type().equals("error") && !message.text().matches(".*status of (?:404|422) .*")) {
                    wrong.add(message.text());
                }
            });
            page.onPageError(wrong::add);
            page.onRequest(request -> {
                if (!request.url().startsWith(guide.url("/"))) wrong.add("asked " + request.url());
            });
            for (var path : EveryPage.paths()) {
                page.navigate(guide.url(path));
                // the templates are the same in both languages, so each page is judged narrow in one and wide in the
                // other
                if (path.startsWith("/cy") == (width == 320)) wrong.addAll(Chromium.wrong(page, path, width));
                else wrong.addAll(Chromium.tooWide(page, path, width));
            }
            assertThat(wrong).isEmpty();
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void someone_without_scripts_finds_a_page_and_reads_about_it() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(guide.url("/"));
            page.fill("#q", "back pain");
            page.fill("#postcode", "CF14 4XW");
            page.click("button[type=submit]");
            assertThat(page.inputValue("#q")).isEqualTo("back pain");
            assertThat(page.locator(".fp-pointer h3 a").first().getAttribute("href"))
                    .startsWith("/go/");
            page.locator(".fp-pointer .fp-quiet a").first().click();
            assertThat(page.url()).contains("/entries/");
            page.locator(".fp-header__languages a").click();
            assertThat(page.url()).contains("/cy/entries/");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("cy");
        }
    }

    @Test
    @Hazard({"H-03", "H-04", "H-07", "H-08", "H-09", "H-14"})
    void what_may_be_an_emergency_comes_first_and_hides_nothing() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(guide.url("/search?q=my+mums+face+has+dropped+on+one+side"));
            assertThat(page.title()).startsWith("This may be a stroke");
            var first = page.locator("main h1, main h2").first();
            assertThat(first.innerText()).contains("This may be a stroke");
            assertThat(page.locator(".fp-alarm a[href='tel:999']").count()).isEqualTo(1);
            assertThat(page.locator(".fp-pointer").count()).isGreaterThan(0);
            page.navigate(guide.url("/cy/search?q=my+mums+face+has+dropped+on+one+side"));
            assertThat(page.locator(".fp-alarm").innerText()).contains("Ffoniwch 999");
            page.navigate(guide.url("/search?q=knee+hurts+going+downstairs"));
            assertThat(page.locator(".fp-alarm").count()).isZero();
        }
    }

    @Test
    void someone_with_a_keyboard_only_searches_from_the_front() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.navigate(guide.url("/"));
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Skip to main content");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("cough");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=cough**");
            assertThat(page.title()).startsWith("cough");
        }
    }

    @Test
    void suggestions_come_under_the_box_and_go_away_again() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.navigate(guide.url("/"));
            page.locator("#q").pressSequentially("back pain");
            page.waitForSelector("#q-suggestions a");
            assertThat(page.locator("#q-suggestions a").first().getAttribute("href"))
                    .contains("/go/");
            assertThat(page.locator(".fp-ask__words [role=status]").textContent())
                    .contains("suggestions");
            assertThat(Chromium.wrong(page, page.url(), 1280)).isEmpty();
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.closest('ul')?.id"))
                    .isEqualTo("q-suggestions");
            page.keyboard().press("Escape");
            assertThat(page.locator("#q-suggestions").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
        }
    }

    @Test
    @Hazard("H-10")
    void what_may_be_an_emergency_stands_before_suggestions() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.navigate(guide.url("/"));
            page.locator("#q").fill("my mums face has dropped on one side");
            page.waitForSelector("#q-suggestions a");
            var first = page.locator("#q-suggestions a").first();
            assertThat(first.innerText()).contains("This may be a stroke").contains("Call 999");
            assertThat(page.locator(".fp-ask__words [role=status]").textContent())
                    .startsWith("This may be a stroke");
            assertThat(Chromium.wrong(page, page.url(), 1280)).isEmpty();
            first.click();
            page.waitForSelector(".fp-alarm a[href='tel:999']");
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent.trim()");
    }
}
