package fingerpost.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fingerpost.Chromium;
import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.AccessSettings;
import fingerpost.access.Role;
import fingerpost.exchange.OneLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What a patient says of a page, and what a curator makes of it, in a real browser. */
class FeedbackBrowserTest {

    private static final String NUMBER = "999 134 1250";

    private static RunningGuide guide;
    private static Chromium browser;

    @BeforeAll
    static void open() {
        int port = RunningGuide.freePort();
        guide = RunningGuide.with(port, AccessSettings.at("http://localhost:" + port));
        publish("knees", "Knee exercises");
        publish("hips", "Hip exercises");
        browser = Chromium.launch();
    }

    private static void publish(String id, String title) {
        guide.installation()
                .catalogue()
                .publish(OneLine.entry(SaidGuide.line("""
                {"id":"%s","title":"%s","url":"https://example.org/%s","summary":"Six exercises to do at home.",
                 "why":"Short and clear."}""".formatted(id, title, id)), null, "en"), "test");
    }

    @AfterAll
    static void close() {
        browser.close();
        guide.close();
    }

    @Test
    @Hazard("H-25")
    void a_patient_reports_with_an_nhs_number_which_is_nowhere_and_a_curator_mends_it_and_all_can_see()
            throws IOException {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var level = root.getLevel();
        root.setLevel(Level.INFO);
        root.addAppender(log);
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 800))) {
            var page = context.newPage();
            page.navigate(guide.url("/entries/knees"));
            page.click(".fp-askback__report a");
            page.check("#choice-outdated");
            page.fill("#words", "It says 2019. I am NHS " + NUMBER + ", my name is Fatima Begum.");
            page.waitForCondition(() -> !page.inputValue("[name=proof]").isEmpty());
            // sooner than two seconds is too quick for a person
            page.waitForTimeout(2_000);
            page.click("main button[type=submit]");
            page.waitForSelector("h1:has-text('Thank you')");
            assertThat(page.innerText(".nhsuk-inset-text")).contains(NUMBER, "Fatima Begum");
            assertThat(context.cookies()).isEmpty();
        } finally {
            root.detachAppender(log);
            root.setLevel(level);
        }
        for (var event : List.copyOf(log.list)) {
            assertThat(String.valueOf(event.getFormattedMessage())).doesNotContain("134 1250", "1341250", "Fatima");
        }
        assertThat(kept("It says 2019")).isTrue();
        for (var words : new String[] {"134 1250", "1341250", "134+1250", "134%201250", "Fatima", "Begum"}) {
            assertThat(kept(words)).as(words).isFalse();
        }

        var curator = StaffVisitor.account(Role.CURATOR, guide);
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, curator.email());
            page.click(".fp-work__title >> text=Knee exercises");
            assertThat(page.innerText(".fp-open")).contains("It says 2019").doesNotContain("1250");
            assertThat(Chromium.wrong(page, "worklist-report", 1280)).isEmpty();
            page.click("button[name=outcome][value=fixed]");
            page.waitForURL("**/staff");
            var reported = ".fp-work__item:has-text('Knee exercises') .nhsuk-tag:has-text('Reported')";
            assertThat(page.locator(reported).count()).isZero();
            page.navigate(guide.url("/entries/knees"));
            assertThat(page.innerText(".fp-askback"))
                    .contains("It is out of date: reported")
                    .contains("fixed");
            assertThat(Chromium.wrong(page, "entry-settled", 1280)).isEmpty();
        }
        assertThat(kept("It says 2019")).as("words go with the report").isFalse();
    }

    /** Whether the words stand in any file of the guide, its database's among them. */
    private static boolean kept(String words) throws IOException {
        // what SQLite has deleted may stand in its pages until they are used again, which is not to be found by asking
        var database = guide.installation().database();
        var hits = new ArrayList<String>();
        fingerpost.database.Redaction.in(
                database,
                0,
                "nothing",
                redaction -> redaction.everywhere((column, text) -> {
                    if (text.contains(words)) hits.add(column.table() + "." + column.name());
                    return text;
                }));
        if (!words.startsWith("It says")) {
            try (var files = Files.walk(guide.installation().settings().data())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    if (bytes.contains(words)) hits.add(file.toString());
                }
            }
        }
        return !hits.isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void every_page_is_accessible_and_fits(int width) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var wrong = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 4"))
                    wrong.add(message.text());
            });
            page.onPageError(wrong::add);
            look(page, "/report/hips", "report", width, wrong);
            page.waitForCondition(() -> !page.inputValue("[name=proof]").isEmpty());
            page.waitForTimeout(2_000);
            page.click("main button[type=submit]");
            page.waitForSelector(".nhsuk-error-summary");
            wrong.addAll(Chromium.wrong(page, "report-problem", width));
            page.check("#choice");
            page.fill("#words", "I want to kill myself and nobody at this number answers");
            page.click("main button[type=submit]");
            page.waitForSelector(".fp-alarm");
            wrong.addAll(Chromium.wrong(page, "report-crisis", width));
            look(page, "/cy/report/hips", "adroddiad", width, wrong);
            look(page, "/suggest", "suggest", width, wrong);
            page.fill("#url", "https://example.org/hips");
            page.click("main button[type=submit]");
            page.waitForSelector("[role=status]");
            wrong.addAll(Chromium.wrong(page, "suggest-there", width));
            page.navigate(guide.url("/entries/hips"));
            page.click(".fp-askback button[value=yes]");
            page.waitForSelector(".fp-askback [role=status]:has-text('Thank you')");
            assertThat(page.url()).endsWith("/entries/hips");
            wrong.addAll(Chromium.wrong(page, "entry-helpful", width));
            assertThat(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void without_scripts_it_is_one_step_more(int width) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(guide.url("/entries/hips"));
            page.click(".fp-askback button[value=no]");
            page.click("text=Tell us what is wrong with it");
            page.check("#choice-unclear");
            page.fill("#words", "Too many long words. Ring me on 07700 900123.");
            page.waitForTimeout(2_000);
            page.click("main button[type=submit]");
            assertThat(page.innerText("h1")).isEqualTo("Read it over before you send it");
            var shots = System.getProperty("fingerpost.test.screenshots");
            if (shots != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(shots, "report-look" + width + ".png"))
                        .setFullPage(true));
            }
            page.waitForTimeout(5_000);
            page.click("main button[type=submit]");
            assertThat(page.innerText("h1")).isEqualTo("Thank you. We will look at it.");
        }
    }

    private static void look(Page page, String path, String name, int width, List<String> wrong) {
        page.navigate(guide.url(path));
        wrong.addAll(Chromium.wrong(page, name, width));
    }
}
