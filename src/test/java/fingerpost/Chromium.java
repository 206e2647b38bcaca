package fingerpost;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium: the one at FINGERPOST_CHROMIUM, else /usr/bin/chromium. With {@code
 * -Dfingerpost.test.screenshots=FOLDER} each page that is checked is kept there as a picture.
 */
@NullMarked
public final class Chromium implements AutoCloseable {

    /** WCAG 2.2 AA and all it rests on. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** At which width each page's colours were judged. */
    private static final Map<String, Integer> COLOURS = new ConcurrentHashMap<>();

    private static @Nullable Chromium one;

    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("FINGERPOST_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** The one of this process, which ends with it; whoever asks opens contexts of their own. */
    public static synchronized Chromium launch() {
        if (one == null) {
            one = new Chromium(Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        }
        return one;
    }

    public BrowserContext newContext() {
        return browser.newContext();
    }

    public BrowserContext newContext(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    /** Waits until this expression holds; Playwright's own wait evaluates it later, which strict policies forbid. */
    public static void until(Page page, String expression) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("!!(" + expression + ")")));
    }

    /** What is wrong with the page as it is shown: axe's findings, and being wider than this window. */
    public static List<String> wrong(Page page, String name, int width) {
        var wrong = new ArrayList<String>();
        // only what is wrong is told, not all that was found right
        var told = new AxeRunOptions();
        told.setResultTypes(List.of("violations"));
        // which takes longer than all else, and colours are the same at every width
        boolean judged = COLOURS.putIfAbsent(name, width) instanceof Integer before && before != width;
        if (judged) told.setRules(Map.of("color-contrast", off()));
        // in the page itself: there are no frames, and the other mode opens an empty page for each look
        var look = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(told)
                .withTags(RULES)
                .analyze();
        for (var violation : look.getViolations()) {
            wrong.add(name + " " + violation.getId() + " "
                    + violation.getNodes().getFirst().getHtml());
        }
        wrong.addAll(tooWide(page, name, width));
        return wrong;
    }

    private static AxeRuleOptions off() {
        var off = new AxeRuleOptions();
        off.setEnabled(false);
        return off;
    }

    /** Whether the page is wider than this window. */
    public static List<String> tooWide(Page page, String name, int width) {
        var shots = System.getProperty("fingerpost.test.screenshots");
        if (shots != null) {
            var file = Path.of(shots, name.replaceAll("[^a-z]+", "-") + width + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
        var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        return wide > width ? List.of(name + " is " + wide + " wide") : List.of();
    }

    /** Closes what was opened and not closed. */
    @Override
    public void close() {
        for (var context : List.copyOf(browser.contexts())) context.close();
    }
}
