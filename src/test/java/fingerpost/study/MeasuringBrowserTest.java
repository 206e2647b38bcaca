package fingerpost.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import fingerpost.Chromium;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Role;
import fingerpost.catalogue.Samples;
import fingerpost.catalogue.Searched;
import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the trust study and of what is missing, in a real Chromium. */
class MeasuringBrowserTest {

    private static RunningGuide guide;
    private static Account administrator;
    private static Chromium browser;
    private static String over;
    private static String entry;

    @BeforeAll
    static void open() {
        int port = RunningGuide.freePort();
        guide = RunningGuide.with(port, AccessSettings.at("http://localhost:" + port));
        administrator = StaffVisitor.account(Role.ADMINISTRATOR, guide);
        var catalogue = guide.installation().catalogue();
        entry = catalogue
                .publish(Samples.resource("Sleeping well", "https://nhs.example/sleep", "sleep"), "ann")
                .id();
        guide.untilFound();
        over = finished().id();
        searches(catalogue.searched());
        browser = Chromium.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
        guide.close();
    }

    private static Study finished() {
        var studies = guide.context().getBean(Studies.class);
        var design = new Design(Deed.GO, 4_000, LocalDate.now().plusDays(30));
        var study = studies.begin(design, "Research ethics committee, 26/WA/0123", "test");
        var more = new ArrayList<Studies.More>();
        var day = LocalDate.now().toString();
        var went = Map.of(Provenance.NONE, 1_290L, Provenance.LINE, 1_385L, Provenance.FULL, 1_540L);
        for (var arm : Provenance.values()) {
            more.add(new Studies.More(study.id(), arm, CountsText.VIEW, day, 4_003));
            more.add(new Studies.More(study.id(), arm, Deed.GO.word(), day, went.getOrDefault(arm, 0L)));
            more.add(new Studies.More(study.id(), arm, Deed.HELPFUL.word(), day, 60 + 9L * arm.ordinal()));
        }
        studies.add(more);
        return study;
    }

    private static void searches(Searched searched) {
        var now = YearMonth.now();
        for (int back = 0; back < 12; back++) {
            var month = now.minusMonths(back);
            searched.count(month, "sleep", new Searched.Times(410 - 23L * back, 390 - 22L * back, 14));
            searched.count(month, "", new Searched.Times(60 - 2L * back, 0, 3));
        }
        var words = Map.of("knee brace", 31L, "brace for my knee", 12L, "vaping help", 9L, "help with vaping", 6L);
        words.forEach((said, times) -> searched.count(
                new Searched.Said(now, "en", said, fingerpost.search.Alike.gist("en", said)),
                new Searched.Times(times, 0, 0)));
        searched.count(new Searched.Said(now, "cy", "pen-glin dolur", "dolur pen-glin"), new Searched.Times(8, 3, 2));
        searched.write();
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
            StaffVisitor.signIn(page, guide, administrator.email());
            for (var path : List.of("/staff/study", "/staff/study/" + over, "/staff/searched", "/cy/staff/searched")) {
                page.navigate(guide.url(path));
                wrong.addAll(Chromium.wrong(page, path.replace(over, "over"), width));
            }
            page.navigate(guide.url("/staff/searched"));
            page.click("text=Add an entry");
            assertThat(page.textContent("main")).contains("People searched for “knee brace”");
            page.navigate(guide.url("/staff?kind=not-found"));
            page.click(".fp-work__title:has-text('knee brace')");
            wrong.addAll(Chromium.wrong(page, "not-found", width));
            assertThat(page.textContent(".fp-open")).contains("knee brace", "Start an entry from it");
            page.navigate(guide.url("/search?q=sleeping+well"));
            page.click("text=None of these is what I need");
            wrong.addAll(Chromium.wrong(page, "missing", width));
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void a_study_is_begun_followed_from_results_to_link_and_stopped_with_the_keyboard_and_the_mouse() {
        var assignment = guide.context().getBean(Assignment.class);
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, administrator.email());
            page.navigate(guide.url("/staff/study"));
            page.fill("#approval", "Committee, 26/7");
            page.click("text=Begin the study");
            assertThat(page.textContent("main")).contains("The study has begun");
            var study = page.url();
            assignment.write();
            try (var reader = browser.newContext()) {
                var results = reader.newPage();
                results.navigate(guide.url("/search?q=sleeping+well"));
                // the browser says that it shows the very same page again
                results.waitForResponse(
                        "**/came-back?a=*",
                        () -> results.evaluate(
                                "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"));
                results.click("text=More about this");
                results.click("#fp-askback ~ form button[value=yes]");
                results.waitForSelector("[role=status]:has-text('Thank')");
                assertThat(reader.cookies()).isEmpty();
                results.waitForResponse("**/go/**", () -> results.click(".fp-entry__go a"));
            }
            assignment.write();
            var counts = guide.context().getBean(Studies.class).counts(study.substring(study.lastIndexOf('/') + 1));
            var done = new ArrayList<Long>();
            for (var deed : List.of(Deed.GO, Deed.BACK, Deed.HELPFUL)) {
                long times = 0;
                for (var arm : Provenance.values())
                    times += counts.share(arm, deed).times();
                done.add(times);
            }
            assertThat(done).containsExactly(1L, 1L, 1L);
            page.reload();
            assertThat(Chromium.wrong(page, "study-running", 1280)).isEmpty();
            page.click("summary:has-text('Stop the study')");
            page.fill("#because", "the story is told");
            page.keyboard().press("Enter");
            page.waitForSelector("main:has-text('The study was stopped by a person')");
            assertThat(entry).isNotEmpty();
        }
    }
}
