package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import fingerpost.Chromium;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Localised;
import fingerpost.exchange.OneLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff find, and the record of how the guide is kept, in a real Chromium. */
class FoundBrowserTest {

    private static RunningGuide guide;
    private static Chromium browser;
    private static String email;

    @BeforeAll
    static void open() {
        guide = RunningGuide.withDemo();
        email = StaffVisitor.account(Role.CLINICIAN, guide).email();
        var catalogue = guide.installation().catalogue();
        for (var line : List.of("""
                {"id":"spine-line","title":{"en":"Spinal advice line","cy":"Llinell gyngor asgwrn cefn"},"audience":"staff",
                 "summary":{"en":"A physiotherapist answers within the hour.","cy":"Mae ffisiotherapydd yn ateb o fewn yr awr."},
                 "everyday":{"en":["back pain advice line"],"cy":["poen cefn"]},"topics":["back-pain"],"why":"Direct.",
                 "service":{"phone":"029 2000 1111","hours":"Mo-Fr 09:00-17:00","referral":"gp","email":"spine@example.org"}}""", """
                {"id":"spine-route","title":"Back pain referral form","audience":"staff","topics":["back-pain"],
                 "url":"https://intranet.example.org/back","summary":"For red flags without cord signs.","why":"Route."}""")) {
            catalogue.publish(OneLine.entry(KeptGuide.line(line), null, "en"), "test");
        }
        catalogue
                .notes()
                .keep("nhsuk-back-pain", "Physio takes self-referral first. Bypass: 1234, option 2.", 0, "test");
        catalogue
                .named()
                .landInterests(
                        List.of(
                                OneLine.interest(KeptGuide.line("""
                {"id":"talks","role":"Demonstration editors (not clinicians)","on":"2026-05-03",
                 "title":{"en":"Nothing to declare.","cy":"Dim i’w ddatgan."}}"""), "en"),
                                OneLine.interest(KeptGuide.line("""
                {"id":"shares","role":"GP, Cardiff","on":"2025-05-03","until":"2026-02-01",
                 "title":{"en":"Shares in a maker of back supports.","cy":"Cyfranddaliadau mewn gwneuthurwr cymorth cefn."}}"""), "en")),
                        "test");
        catalogue.withdraw(
                "nhsuk-amputation", Localised.in("en", "Taken out to show how that looks."), "nhsuk-back-pain", "test");
        guide.untilFound();
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
            StaffVisitor.signIn(page, guide, email);
            for (var path : List.of(
                    "/staff/find",
                    "/staff/find?q=back+pain",
                    "/cy/staff/find?q=poen+cefn",
                    "/staff/find?q=zzqqxx",
                    "/staff/read/spine-line",
                    "/staff/interests",
                    "/staff/interests/shares",
                    "/about",
                    "/cy/about",
                    "/about/red-flags",
                    "/changes?kind=withdrawn",
                    "/entries/nhsuk-back-pain",
                    "/search?q=back+pain")) {
                page.navigate(guide.url(path));
                wrong.addAll(Chromium.wrong(page, path, width));
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void a_bypass_number_is_found_with_the_keyboard_in_three_actions() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            StaffVisitor.signIn(page, guide, email);
            // the box on the first page takes words at once
            page.focus("#q");
            page.keyboard().type("back pain");
            page.keyboard().press("Enter");
            page.waitForURL("**/staff/find?q=back+pain");
            assertThat(page.locator(".fp-found__staff a[href='tel:02920001111']")
                            .isVisible())
                    .isTrue();
            assertThat(page.locator(".fp-staffnote").first().innerText()).contains("Bypass: 1234");
        }
    }
}
