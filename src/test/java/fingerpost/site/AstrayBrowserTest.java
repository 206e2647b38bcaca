package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import fingerpost.Chromium;
import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.LinkStories;
import fingerpost.catalogue.Review;
import fingerpost.catalogue.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that are broken, hijacked, overdue and fine, as people see them. */
class AstrayBrowserTest {

    private static RunningGuide guide;
    private static Chromium browser;

    @BeforeAll
    static void open() {
        guide = RunningGuide.withDemo();
        browser = Chromium.launch();
        var catalogue = guide.installation().catalogue();
        LinkStories.found(
                catalogue,
                Instant.now().minus(Duration.ofDays(20)),
                Map.of(url("nhsuk-back-pain"), Verdict.BROKEN, url("nhsuk-migraine"), Verdict.HIJACKED));
        LinkStories.found(catalogue, Instant.now().minus(Duration.ofDays(1)), url("nhsuk-amputation"), Verdict.OK);
        var overdue = entry("nhsuk-insomnia");
        var today = LocalDate.now();
        catalogue.publish(
                overdue.but()
                        .review(new Review(today.minusYears(2), "GP, Cardiff", today.minusYears(1)))
                        .build(),
                "ann");
        guide.untilFound();
    }

    private static Entry entry(String id) {
        return guide.installation().catalogue().entry(id).orElseThrow();
    }

    private static String url(String id) {
        return String.valueOf(entry(id).url());
    }

    @AfterAll
    static void close() {
        browser.close();
        guide.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void every_page_about_them_is_accessible_and_fits(int width) {
        var paths = new ArrayList<String>();
        for (var path : List.of(
                "/entries/nhsuk-back-pain",
                "/entries/nhsuk-migraine",
                "/entries/nhsuk-insomnia",
                "/entries/nhsuk-amputation",
                "/search?q=back+pain",
                "/topics/migraine",
                "/go/nhsuk-back-pain",
                "/go/nhsuk-migraine",
                "/about")) {
            paths.add(path);
            paths.add("/cy" + path);
        }
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var wrong = new ArrayList<String>();
            page.onPageError(wrong::add);
            for (var path : paths) {
                page.navigate(guide.url(path));
                wrong.addAll(Chromium.wrong(page, path, width));
            }
            assertThat(wrong).isEmpty();
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    @Hazard("H-15")
    void someone_who_goes_to_what_is_not_there_any_more_finds_something_that_is() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(guide.url("/go/nhsuk-migraine"));
            assertThat(page.locator("h1").innerText()).isEqualTo("We do not link to this any more");
            assertThat(page.locator("main a[href*='/go/nhsuk-migraine'], main a[href*='" + url("nhsuk-migraine") + "']")
                            .count())
                    .isZero();
            var instead = page.locator(".fp-pointer__title a").first();
            assertThat(instead.getAttribute("href")).startsWith("/go/");
            page.locator(".nhsuk-lede-text a").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Migraine");
            assertThat(page.locator(".nhsuk-inset-text").first().innerText()).contains("We have taken this link away.");
        }
    }
}
