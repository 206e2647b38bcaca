package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.TestArea;
import fingerpost.access.Account;
import fingerpost.access.ArgonRuns;
import fingerpost.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with a password, and what must not work. */
class SignInTest {

    private static RunningGuide guide;
    private static Account curator;

    @BeforeAll
    static void open() {
        guide = RunningGuide.empty();
        curator = StaffVisitor.account(Role.CURATOR, guide);
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    /** All tests come from one address. */
    @BeforeEach
    void forget() {
        sql("delete from throttle");
    }

    private static void sql(String statement) {
        guide.installation().database().write(writer -> writer.sql(statement).update());
    }

    @Test
    void someone_signs_in_sees_their_pages_and_signs_out() {
        var sam = StaffVisitor.at(guide);
        assertThat(location(sam.get("/staff"))).isEqualTo("/staff/sign-in");
        assertThat(location(sam.signIn(curator.email().toUpperCase(), StaffVisitor.PASSWORD)))
                .isEqualTo("/staff");
        var home = sam.get("/staff");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body())
                .contains("Hello Sam curator", "noindex", "Nothing wants anybody")
                .doesNotContain("/staff/people");
        assertThat(home.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(sam.get("/cy/staff").body()).contains("Helo Sam curator", "Rhestr waith");
        assertThat(sam.post("/staff", "/staff/sign-out", Map.of()).statusCode()).isEqualTo(302);
        assertThat(sam.get("/staff").statusCode()).isEqualTo(302);
    }

    @Test
    void nobody_is_told_whether_an_address_has_an_account_by_wording_or_by_work() {
        var runs = ArgonRuns.of(guide);
        var known = StaffVisitor.at(guide).signIn(curator.email(), "not the right password");
        long forKnown = runs.sinceLast();
        var unknown = StaffVisitor.at(guide).signIn("nobody@example.org", "not the right password");
        long forUnknown = runs.sinceLast();
        assertThat(List.of(forKnown, forUnknown)).containsOnly(1L);
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(plain(unknown.body())).isEqualTo(plain(known.body()).replace(curator.email(), "nobody@example.org"));
        var asked = StaffVisitor.at(guide).post("/staff/sign-in", "/staff/forgotten", Map.of("email", curator.email()));
        var askedNobody =
                StaffVisitor.at(guide).post("/staff/sign-in", "/staff/forgotten", Map.of("email", "no@example.org"));
        assertThat(plain(asked.body())).isEqualTo(plain(askedNobody.body()));
    }

    /** The page without what differs each time. */
    private static String plain(String page) {
        return page.replaceAll("(value|data-token)=\"[A-Za-z0-9_-]{60,}=*\"", "$1");
    }

    @Test
    void guessing_has_to_wait_longer_and_longer_even_with_the_right_password() throws Exception {
        var runs = ArgonRuns.of(guide);
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = new ArrayList<Callable<Integer>>();
            for (int guess = 0; guess < 20; guess++) {
                var words = "guess number " + guess;
                guesses.add(() ->
                        StaffVisitor.at(guide).signIn(curator.email(), words).statusCode());
            }
            many.invokeAll(guesses);
        }
        assertThat(runs.sinceLast()).isBetween(1L, 6L);
        var right = StaffVisitor.at(guide).signIn(curator.email(), StaffVisitor.PASSWORD);
        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(right.body()).contains("Wait 1 minute, then try again");
        assertThat(runs.sinceLast()).isZero();
        // an address without an account waits alike
        for (int guess = 0; guess < 6; guess++) StaffVisitor.at(guide).signIn("nobody@example.org", "guess " + guess);
        assertThat(StaffVisitor.at(guide).signIn("nobody@example.org", "x").body())
                .contains("Wait 1 minute, then try again");
        sql("update throttle set until_at = 0");
        assertThat(StaffVisitor.at(guide)
                        .signIn(curator.email(), StaffVisitor.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void one_address_cannot_guess_for_many_accounts() {
        var statuses = new ArrayList<String>();
        for (int guess = 0; guess < 32; guess++) {
            statuses.add(StaffVisitor.at(guide)
                    .signIn("person" + guess + "@example.org", "x")
                    .body());
        }
        assertThat(statuses.getLast()).contains("too many tries");
    }

    @Test
    void what_a_proxy_says_is_believed_only_from_nearby_and_nobody_puts_words_in_the_log() {
        StaffVisitor.at(guide).postAsItIs("/staff/sign-in", Map.of(), "X-Forwarded-For", "<script>alert(1)</script>");
        var sam = StaffVisitor.as(Role.READER, guide);
        assertThat(sam.get("/staff", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_form_without_its_token_or_with_another_visitors_is_refused() {
        var sam = StaffVisitor.as(Role.CURATOR, guide);
        var none = sam.postAsItIs("/staff/sign-out", Map.of());
        assertThat(none.statusCode()).isEqualTo(403);
        assertThat(none.body()).contains("We could not take that form");
        assertThat(sam.postAsItIs("/staff/sign-out", Map.of("_csrf", "x")).statusCode())
                .isEqualTo(403);
        assertThat(StaffVisitor.at(guide)
                        .postAsItIs("/staff/sign-in", Map.of("email", curator.email(), "password", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sam.get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_planted_before_signing_in_is_worth_nothing_after() {
        var victim = StaffVisitor.as(Role.CURATOR, guide);
        var first = victim.cookie("fingerpost");
        assertThat(first).hasSizeGreaterThanOrEqualTo(43);
        victim.signInAgain(curator.email(), StaffVisitor.PASSWORD);
        var second = victim.cookie("fingerpost");
        assertThat(second).isNotEqualTo(first);
        var thief = StaffVisitor.at(guide);
        thief.plant("fingerpost", first);
        assertThat(thief.get("/staff").statusCode()).isEqualTo(302);
        thief.plant("fingerpost", "chosen-by-the-thief");
        var entered = thief.signIn(curator.email(), StaffVisitor.PASSWORD);
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("fingerpost="))
                .noneMatch(cookie -> cookie.contains("chosen-by-the-thief"));
    }

    @Test
    void cookies_are_out_of_scripts_reach_and_public_pages_have_none() {
        var answer = StaffVisitor.at(guide).signIn(curator.email(), StaffVisitor.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("fingerpost=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("JSESSIONID"));
        var sam = StaffVisitor.as(Role.CURATOR, guide);
        for (var path : List.of("/", "/topics", "/search?q=x", "/about")) {
            var page = sam.get(path);
            assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(page.headers().firstValue("X-Frame-Options")).as(path).isEmpty();
        }
        assertThat(sam.get("/staff")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe-inline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/staff",
                "/\\evil.example",
                "/staff/../topics",
                "/staffs",
                "/staff\\@evil.example",
                "/staff/x\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/topics"
            })
    void signing_in_leads_to_no_other_website(String to) {
        var answer = StaffVisitor.at(guide)
                .post(
                        "/staff/sign-in",
                        "/staff/sign-in",
                        Map.of("email", curator.email(), "password", StaffVisitor.PASSWORD, "to", to));
        assertThat(location(answer)).isEqualTo("/staff");
    }

    @Test
    void someone_who_followed_a_link_goes_on_to_it_after_signing_in() {
        var sam = StaffVisitor.at(guide);
        var asked = location(sam.get("/staff/profile?x=1"));
        assertThat(asked).isEqualTo("/staff/sign-in?to=%2Fstaff%2Fprofile%3Fx%3D1");
        assertThat(sam.get(asked).body()).contains("value=\"/staff/profile?x=1\"");
        var answer = sam.post(
                asked,
                "/staff/sign-in",
                Map.of("email", curator.email(), "password", StaffVisitor.PASSWORD, "to", "/staff/profile?x=1"));
        assertThat(location(answer)).isEqualTo("/staff/profile?x=1");
    }

    @Test
    void sessions_end_when_they_are_too_old() {
        var sam = StaffVisitor.as(Role.CURATOR, guide);
        assertThat(sam.get("/staff").statusCode()).isEqualTo(200);
        sql("update spring_session set last_access_time = 1, expiry_time = 1");
        assertThat(sam.get("/staff").statusCode()).isEqualTo(302);
    }

    @Test
    void a_restart_or_a_second_node_signs_nobody_out() {
        var first = RunningGuide.empty();
        var sam = StaffVisitor.as(Role.CURATOR, first);
        try (var again = first.restarted()) {
            assertThat(sam.movedTo(again).get("/staff").body()).contains("Hello Sam curator");
            assumeTrue(TestArea.onPostgresql(), "nodes share a database only on PostgreSQL");
            try (var second = again.secondNode()) {
                var there = sam.movedTo(second);
                assertThat(there.get("/staff").body()).contains("Hello Sam curator");
                there.post("/staff/profile", "/staff/profile/sign-out-everywhere", Map.of());
                assertThat(sam.movedTo(again).get("/staff").statusCode()).isEqualTo(302);
            }
        }
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
