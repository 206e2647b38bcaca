package fingerpost.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fingerpost.Chromium;
import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handouts as a GP at a locked-down desk and a patient with a phone use them, in a real Chromium. */
class HandoutBrowserTest {

    /** Makes of every code shown the one with the widest letters there are. */
    private static final String WIDEST =
            "document.querySelectorAll('.fp-handout__code, .fp-paper__code').forEach((code) => { code.textContent = 'MMMM-MMM-MMMM' })";

    private static final float MM_A_POINT = 25.4f / 72;

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

    /** Counts how often the page asks to print, instead of opening the printer's window. */
    private static Page counting(BrowserContext context) {
        context.addInitScript("window.printed = 0; window.print = () => { window.printed++ }");
        return context.newPage();
    }

    @ParameterizedTest
    @CsvSource({"a4, 210", "a5, 148"})
    @Hazard("H-25")
    void a_gp_searches_from_the_address_bar_ticks_three_and_prints_in_five_actions(String size, int wide)
            throws IOException {
        try (var context = browser.newContext()) {
            var page = counting(context);
            long began = System.nanoTime();
            // 1: "fp back pain" and Enter
            page.navigate(guide.url("/search?handout=yes&q=back+pain"));
            var titles = new ArrayList<String>();
            for (int i = 0; i < 3; i++) {
                titles.add(page.locator(".fp-pick__words")
                        .nth(i)
                        .evaluate("l => l.firstChild.textContent.trim()")
                        .toString());
                // 2, 3, 4
                page.locator(".fp-pick__box").nth(i).check();
            }
            // 5
            page.click("button[value=" + size + "]");
            Chromium.until(page, "window.printed === 1");
            System.out.printf(
                    "from search to paper (%s): 5 actions, %d ms%n", size, (System.nanoTime() - began) / 1_000_000);
            assertThat(page.locator(".fp-handout__code").innerText()).hasSize(Code.LENGTH + 2);
            var printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (var document = Loader.loadPDF(printed)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(document.getPage(0).getMediaBox().getWidth() * MM_A_POINT)
                        .isBetween(wide - 1f, wide + 1f);
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text).contains(titles).contains("1. " + titles.getFirst(), "nhs.uk", "999");
                assertThat(text).doesNotContain("Skip to main", "Text message", "Take it back", "Privacy");
                picture(document, size);
            }
            assertThat(context.cookies()).isEmpty();
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            page.reload();
            assertThat(page.evaluate("window.printed"))
                    .as("opening it again is no press")
                    .isEqualTo(0);
        }
    }

    private static void picture(org.apache.pdfbox.pdmodel.PDDocument document, String size) throws IOException {
        var shots = System.getProperty("fingerpost.test.screenshots");
        if (shots == null) return;
        var image = new PDFRenderer(document).renderImageWithDPI(0, 110);
        javax.imageio.ImageIO.write(
                image, "png", Path.of(shots, "printed-" + size + ".png").toFile());
        Files.createDirectories(Path.of(shots));
    }

    @Test
    void a_keyboard_and_no_scripts_are_enough() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(guide.url("/practice/west-quay-medical-centre/search?handout=yes&q=hay+fever"));
            tabTo(page, "input[type=checkbox]");
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Space");
                page.keyboard().press("Tab");
            }
            tabTo(page, "button[value=a5]");
            page.keyboard().press("Enter");
            page.waitForSelector(".fp-paper");
            assertThat(page.locator(".fp-paper__item").count()).isEqualTo(3);
            assertThat(page.locator(".fp-paper__from").innerText()).contains("West Quay Medical Centre");
            assertThat(page.locator("[data-print-press]").isVisible()).isFalse();
            assertThat(page.locator("a[href*='handout.pdf']").isVisible()).isTrue();
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            if (page.locator(selector + ":focus").count() == 1) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no Tab leads to " + selector);
    }

    @Test
    void what_is_ticked_stays_ticked_through_another_search_and_the_other_language() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(guide.url("/search?handout=yes&q=hay+fever"));
            page.locator(".fp-pick__box").first().check();
            var first = page.locator(".fp-pick__box").first().getAttribute("value");
            page.fill("#q", "back pain");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?**back+pain**");
            assertThat(page.locator("input[name=pick]:checked").first().getAttribute("value"))
                    .isEqualTo(first);
            page.locator(".fp-header__languages a").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("cy");
            assertThat(page.locator("input[name=pick]:checked").count()).isEqualTo(1);
            page.locator("button[formaction$='/handout']:not([formmethod])").click();
            page.waitForURL("**/cy/handout?**");
            page.selectOption("#languages", "all");
            page.selectOption("#note", "share");
            page.check("#large");
            page.click("button[value=show]");
            assertThat(page.locator(".fp-paper--large .fp-paper__heading").count())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_patient_opens_it_on_a_phone_and_goes_to_a_page() {
        var code = new Patient(guide)
                .make("/handout", "pick", "nhsuk-back-pain", "note", "own-time")
                .code();
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            var page = context.newPage();
            page.navigate(guide.url("/handout"));
            page.fill("#code", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
            page.keyboard().press("Enter");
            page.waitForURL("**/handout/" + code);
            assertThat(page.locator(".nhsuk-inset-text").innerText()).contains("Take your time");
            assertThat(page.locator(".fp-pointer h2 a").first().getAttribute("href"))
                    .isEqualTo("/go/nhsuk-back-pain");
            assertThat(context.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @Hazard("H-09")
    void every_page_of_handouts_is_accessible_and_fits(int width) {
        var patient = new Patient(guide);
        var made = patient.make(
                "/handout",
                "pick",
                "nhsuk-back-pain",
                "pick",
                "gp-w97057",
                "languages",
                "all",
                "large",
                "yes",
                "note",
                "share");
        var wrong = new ArrayList<String>();
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = counting(context);
            page.onPageError(wrong::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 4"))
                    wrong.add(message.text());
            });
            var at = "/handout/" + made.code();
            for (var path : List.of(
                    "/search?handout=yes&q=back+pain&pick=gp-w97057&pick=nhsuk-back-pain",
                    "/cy/handout?pick=nhsuk-back-pain&pick=gp-w97057",
                    "/handout",
                    at,
                    at + "/paper?size=a5",
                    at + "/revoke?key=" + made.key(),
                    "/cy/handout?code=HKM2")) {
                page.navigate(guide.url(path));
                var name = "h" + path.replaceAll(made.code(), "code");
                wrong.addAll(look(page, name, width));
                page.evaluate(WIDEST);
                wrong.addAll(Chromium.tooWide(page, name + " widest", width));
            }
            signIn(page);
            page.navigate(guide.url("/staff/handouts/new?pick=nhsuk-back-pain&pick=gp-w97057"));
            wrong.addAll(look(page, "h-staff-new", width));
            page.fill("#name", "Low back pain, first visit " + width);
            page.click("button[value=keep]");
            page.waitForURL("**/staff/handouts");
            page.locator("button[value=a5]").first().click();
            Chromium.until(page, "window.printed === 1");
            page.navigate(guide.url("/staff/handouts"));
            wrong.addAll(look(page, "h-staff-list", width));
        }
        assertThat(wrong).isEmpty();
    }

    /** The same elements are judged once, narrow; wide, that they fit. */
    private static List<String> look(Page page, String name, int width) {
        return width == 320 ? Chromium.wrong(page, name, width) : Chromium.tooWide(page, name, width);
    }

    private static void signIn(Page page) {
        StaffVisitor.signIn(
                page, guide, StaffVisitor.account(Role.CLINICIAN, guide).email());
    }
}
