package fingerpost.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fingerpost.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks at the page that {@code bench/wordpress} has made, at the address given as -Dfingerpost.wordpress; run by name
 * only. Pictures go to -Dfingerpost.test.screenshots.
 */
class WordPressLook {

    private static final String ADDRESS = System.getProperty("fingerpost.wordpress");
    private static final String FRAMES = "iframe.wp-embedded-content";

    private static Chromium browser;

    @BeforeAll
    static void open() {
        assumeTrue(ADDRESS != null, "no address given");
        browser = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
    }

    private static Page opened(BrowserContext context) {
        var page = opened(context, ADDRESS);
        page.locator("fingerpost-guide input").last().waitFor();
        return page;
    }

    /** The page when each frame in it is shown, as high as WordPress makes it. */
    private static Page opened(BrowserContext context, String address) {
        var page = context.newPage();
        page.navigate(address);
        page.waitForFunction("""
                () => {
                  const frames = [...document.querySelectorAll('iframe.wp-embedded-content')]
                  return frames.length === 1 && frames.every((frame) => {
                    const { clip, visibility } = getComputedStyle(frame)
                    return frame.offsetHeight > 300 && visibility === 'visible' && clip === 'auto'
                  })
                }""");
        return page;
    }

    private static BrowserContext context(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everything_is_seen_and_nothing_is_cut_off(int width) {
        try (var context = context(width)) {
            var errors = new CopyOnWriteArrayList<String>();
            context.onWebError(error -> errors.add(error.error()));
            var page = opened(context);
            // all of it in the window: frames that are out of it are not painted
            page.setViewportSize(width, (Integer) page.evaluate("document.documentElement.scrollHeight"));
            whole(page);
            picture(page, "wordpress-" + width);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(page.locator(".wp-block-rss__item").count()).isEqualTo(3);
            assertThat(page.locator("blockquote.wp-embedded-content:visible").count())
                    .isZero();
            // it grows with what is in it
            var inside = page.frameLocator(FRAMES).first();
            inside.locator("input:visible").fill("asthma");
            inside.locator("input:visible").press("Enter");
            inside.locator(".fp-guide__results a").first().waitFor();
            whole(page);
            var embed = page.locator("fingerpost-guide").last();
            embed.locator("input").fill("asthma");
            embed.locator("input").press("Enter");
            embed.locator(".fp-guide__results a").first().waitFor();
            assertThat(errors).isEmpty();
        }
    }

    /** A theme that has blocks only lets a frame outside of one be wider than the page; what is in it is not. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void a_bare_address_in_an_old_page_is_a_frame_too(int width) {
        try (var context = context(width)) {
            var page = opened(context, System.getProperty("fingerpost.wordpress.old"));
            whole(page);
            page.waitForCondition(() -> {
                var panel = page.frameLocator(FRAMES).locator("main").boundingBox();
                return panel.x + panel.width <= width;
            });
            whole(page);
            picture(page, "wordpress-old-" + width);
            page.frameLocator(FRAMES)
                    .locator("a:visible:text('Everything on this topic')")
                    .click();
            page.waitForURL("**/practice/riverside/topics/asthma");
        }
    }

    private static void picture(Page page, String name) {
        var folder = System.getProperty("fingerpost.test.screenshots", "target");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
    }

    /** No frame is lower than what is in it, nor much higher. */
    private static void whole(Page page) {
        for (var frame : page.locator(FRAMES).all()) {
            var inside = frame.elementHandle().contentFrame();
            page.waitForCondition(() -> {
                double high = ((Number) inside.evaluate("document.querySelector('main').scrollHeight")).doubleValue();
                return Math.abs(frame.boundingBox().height - Math.min(1000, high)) < 4;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void links_lead_on_from_each(int width) {
        try (var context = context(width)) {
            // nothing beyond this machine is asked
            context.route(
                    url -> !url.startsWith("http://localhost:"),
                    route -> route.fulfill(
                            new Route.FulfillOptions().setBody("arrived").setContentType("text/html")));
            for (var way : List.<java.util.function.Function<Page, Locator>>of(
                    page -> page.frameLocator(FRAMES).first().locator("a[href*='/go/']:visible"),
                    page -> page.locator("fingerpost-guide").last().locator("a[href*='/go/']:visible"))) {
                var page = opened(context);
                var asked = new CopyOnWriteArrayList<String>();
                page.onRequest(request -> {
                    if (request.isNavigationRequest()) asked.add(request.url());
                });
                way.apply(page).first().click();
                page.waitForURL(url -> !url.startsWith("http://localhost:"));
                assertThat(asked.getFirst()).contains("/practice/riverside/go/");
            }
            var page = opened(context);
            page.frameLocator(FRAMES)
                    .first()
                    .locator(".fp-guide__topics a:visible")
                    .first()
                    .click();
            page.waitForURL("**/practice/riverside/topics/**");
            page = opened(context);
            page.locator(".wp-block-rss__item-title a").first().click();
            page.waitForURL("**/practice/riverside/entries/**");
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }
}
