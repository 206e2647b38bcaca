package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import fingerpost.Chromium;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Role;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Notice;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.PracticeView;
import fingerpost.catalogue.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A practice's page and the pages it makes, in a real Chromium. */
class PracticePageBrowserTest {

    private static RunningGuide guide;
    private static Account editor;
    private static Chromium browser;

    @BeforeAll
    static void open() {
        int port = RunningGuide.freePort();
        guide = RunningGuide.with(port, AccessSettings.at("http://localhost:" + port));
        var catalogue = guide.installation().catalogue();
        var knee = catalogue.publish(
                Samples.resource("Knee exercises", "https://nhs.example/knee", "knee-pain", "sleep", "asthma"), "test");
        catalogue.publish(
                Samples.service("Knee clinic", "CF1 1AA", 51.5, -3.2)
                        .but()
                        .practice("mine")
                        .build(),
                "test");
        var view = new PracticeView(
                Localised.in("en", "Welcome to our guide to good help nearby."),
                List.of(knee.id()),
                new TreeSet<>(),
                List.of("sleep"),
                new TreeSet<>(),
                List.of(new Notice("n1", Localised.in("en", "Closed on Friday afternoon"), null, null, null)),
                "#7c2855",
                List.of());
        catalogue
                .named()
                .describe(
                        new Practice(
                                "mine",
                                Localised.of(Map.of("en", "Mill Lane Surgery", "cy", "Meddygfa Lôn y Felin")),
                                "https://mill.example/",
                                "029 2000 1111",
                                null,
                                "1 Mill Lane",
                                "CF1 1AA",
                                "Mo-Fr 08:00-18:30",
                                view,
                                0),
                        "test");
        guide.untilFound();
        editor = StaffVisitor.account(Role.PRACTICE_EDITOR, guide);
        browser = Chromium.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
        guide.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void every_page_is_accessible_and_fits(int width) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var wrong = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) wrong.add(message.text());
            });
            for (var path : List.of(
                    "/practice/mine/",
                    "/cy/practice/mine/",
                    "/practice/mine/topics/sleep",
                    "/practice/mine/search?q=knee")) {
                page.navigate(guide.url(path));
                wrong.addAll(Chromium.wrong(page, path, width));
            }
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.nhsuk-header')).backgroundColor"))
                    .isEqualTo("rgb(124, 40, 85)");
            StaffVisitor.signIn(page, guide, editor.email());
            for (var path : List.of("/staff/practices/mine", "/staff/practices/mine/services/_new")) {
                page.navigate(guide.url(path));
                wrong.addAll(Chromium.wrong(page, path, width));
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void how_it_looks_follows_what_is_typed_and_nothing_is_kept_before_it_is_saved() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, editor.email());
            page.navigate(guide.url("/staff/practices/mine"));
            page.fill("[name='view.welcome.en']", "Croeso, and hello");
            page.waitForSelector("#look:has-text('Croeso, and hello')");
            assertThat(guide.get("/practice/mine/").body()).doesNotContain("Croeso, and hello");
            page.click("#save");
            page.waitForSelector(".fp-desk__done");
            assertThat(guide.get("/practice/mine/").body()).contains("Croeso, and hello");
        }
    }
}
