package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fingerpost.Chromium;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts and sign-in as people use them, in a real Chromium. */
class StaffBrowserTest {

    private static RunningGuide guide;
    private static Account admin;
    private static Chromium browser;

    @BeforeAll
    static void open() {
        int port = RunningGuide.freePort();
        guide = RunningGuide.with(port, AccessSettings.at("http://localhost:" + port));
        admin = StaffVisitor.account(Role.ADMINISTRATOR, guide);
        browser = Chromium.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
        guide.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void every_page_of_accounts_is_accessible_and_fits(int width) {
        var link = "/staff/link/" + StaffVisitor.accounts(guide).link(admin.id(), "test");
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var wrong = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 4")) {
                    wrong.add(message.text());
                }
            });
            for (var path :
                    List.of("/staff/sign-in", "/staff/forgotten", link, "/staff/link/none", "/cy/staff/sign-in")) {
                look(page, path, width, wrong);
            }
            page.navigate(guide.url("/staff/sign-in"));
            page.click("main form[method=post] button");
            check(page, "sign-in-problems", width, wrong);
            StaffVisitor.signIn(page, guide, admin.email());
            for (var path : List.of(
                    "/staff",
                    "/staff/people",
                    "/staff/people/" + admin.id(),
                    "/staff/profile",
                    "/staff/audit",
                    "/cy/staff/people",
                    "/cy/staff/audit")) {
                look(page, path, width, wrong);
            }
            page.navigate(guide.url("/staff/people/" + admin.id()));
            page.click("form[action$='/link'] button");
            check(page, "shown-link", width, wrong);
            assertThat(page.locator(".fp-desk__secret").innerText()).contains("/staff/link/");
            assertThat(wrong).isEmpty();
        }
    }

    private static void look(Page page, String path, int width, List<String> wrong) {
        page.navigate(guide.url(path));
        check(page, path, width, wrong);
    }

    private static void check(Page page, String name, int width, List<String> wrong) {
        wrong.addAll(Chromium.wrong(page, name, width));
    }

    @Test
    void from_the_first_start_to_an_invited_curator_with_a_keyboard_only() {
        try (var fresh = RunningGuide.empty();
                var context = browser.newContext()) {
            var page = context.newPage();
            var secret = StaffVisitor.accounts(fresh).setUp();
            page.navigate(fresh.url("/staff/link/" + secret));
            tabTo(page, "name");
            page.keyboard().type("Anna");
            page.keyboard().press("Tab");
            page.keyboard().type("anna@example.org");
            page.keyboard().press("Tab");
            page.keyboard().type(StaffVisitor.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/staff");
            page.navigate(fresh.url("/staff/people"));
            tabTo(page, "name");
            page.keyboard().type("Cai");
            page.keyboard().press("Tab");
            page.keyboard().type("cai@example.org");
            page.keyboard().press("Enter");
            page.waitForSelector(".fp-desk__secret");
            var link = page.locator(".fp-desk__secret").innerText();
            try (var other = browser.newContext()) {
                var cai = other.newPage();
                cai.navigate(fresh.url(link.replaceAll(".*(?=/staff/)", "")));
                tabTo(cai, "password");
                cai.keyboard().type("a walk along the river");
                cai.keyboard().press("Enter");
                cai.waitForURL("**/staff");
                assertThat(cai.locator("h1").innerText()).isEqualTo("Hello Cai");
            }
        }
    }

    private static void tabTo(Page page, String id) {
        for (int presses = 0; presses < 40; presses++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + id);
    }

    @Test
    void someone_adds_a_passkey_signs_in_with_it_and_removes_it() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            authenticator(context, page);
            StaffVisitor.signIn(page, guide, admin.email());
            page.navigate(guide.url("/staff/profile"));
            page.fill("#label", "work laptop");
            page.click("[data-passkey=add] button");
            page.waitForSelector(".fp-desk__passkeys");
            assertThat(page.locator(".fp-desk__passkeys").innerText()).contains("work laptop");
            page.click(".fp-desk__person button");
            page.waitForURL("**/staff/sign-in");
            page.navigate(guide.url("/staff/sign-in?to=/staff/profile"));
            page.click("[data-passkey=use] button");
            page.waitForURL("**/staff/profile");
            assertThat(StaffVisitor.accounts(guide).audit().actions()).contains("passkey-added");
            page.click(".fp-desk__passkeys button");
            page.waitForSelector(".fp-desk__done");
            assertThat(page.locator(".fp-desk__passkeys").count()).isZero();
            page.click(".fp-desk__person button");
            page.waitForURL("**/staff/sign-in");
            page.click("[data-passkey=use] button");
            page.waitForSelector("[data-passkey-says]:not([hidden])");
            page.navigate(guide.url("/staff"));
            assertThat(page.url()).endsWith("/staff/sign-in");
        }
    }

    /** As a laptop with a fingerprint reader that always says yes. */
    private static void authenticator(BrowserContext context, Page page) {
        var protocol = context.newCDPSession(page);
        protocol.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        protocol.send("WebAuthn.addVirtualAuthenticator", wanted);
    }
}
