package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Role;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts from invitation to switched off, the mails that go with them, and the log of it all. */
class PeopleTest {

    private static final Pattern LINK = Pattern.compile("http://localhost(/staff/link/[A-Za-z0-9_-]{43})");
    private static final String SCRIPT = "\"><script>alert(1)</script>";

    private static GreenMail post;
    private static RunningGuide guide;

    @BeforeAll
    static void open() {
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        post.start();
        var smtp = "smtp://127.0.0.1:" + post.getSmtp().getPort();
        guide = RunningGuide.with(0, new AccessSettings("http://localhost", smtp, "guide@example.org", null));
    }

    @AfterAll
    static void close() {
        guide.close();
        post.stop();
    }

    @BeforeEach
    void forget() {
        guide.installation()
                .database()
                .write(writer -> writer.sql("delete from throttle").update());
    }

    private static String linkIn(String text) {
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static Account account(String email) {
        return StaffVisitor.accounts(guide).all().stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static MimeMessage mailTo(String email) throws Exception {
        assertThat(post.waitForIncomingEmail(10_000, 1)).isTrue();
        var mails = List.of(post.getReceivedMessages());
        var last = mails.getLast();
        assertThat(last.getAllRecipients()[0].toString()).isEqualTo(email);
        post.purgeEmailFromAllMailboxes();
        return last;
    }

    @Test
    void the_first_start_has_a_link_that_makes_one_administrator_and_no_more() {
        try (var fresh = RunningGuide.empty()) {
            var accounts = StaffVisitor.accounts(fresh);
            assertThat(accounts.hasAdministrator()).isFalse();
            var old = accounts.setUp();
            var secret = accounts.setUp();
            var anna = StaffVisitor.at(fresh);
            assertThat(anna.get("/staff/link/" + old).statusCode()).isEqualTo(404);
            var page = "/staff/link/" + secret;
            assertThat(anna.get(page).body()).contains("Become the first administrator");
            var said = Map.of("name", "Anna", "email", "anna@example.org", "password", "short");
            assertThat(anna.post(page, page, said).body()).contains("Use at least 12 characters", "value=\"Anna\"");
            var better = Map.of("name", "Anna", "email", "anna@example.org", "password", StaffVisitor.PASSWORD);
            assertThat(anna.post(page, page, better).statusCode()).isEqualTo(302);
            assertThat(anna.get("/staff/people").statusCode()).isEqualTo(200);
            assertThat(accounts.hasAdministrator()).isTrue();
            assertThat(StaffVisitor.at(fresh).get(page).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void someone_is_invited_by_mail_in_both_languages_chooses_a_password_and_is_in() throws Exception {
        var admin = StaffVisitor.as(Role.ADMINISTRATOR, guide);
        var invited = admin.post(
                "/staff/people",
                "/staff/people",
                Map.of("email", "new@example.org", "name", "Nia", "role", "curator", "practice", ""));
        assertThat(invited.body()).contains("A mail with a link is on its way").doesNotContain("/staff/link/");
        var mail = mailTo("new@example.org");
        assertThat(mail.getSubject()).contains("Your account for", "Eich cyfrif ar gyfer");
        var words = mail.getContent().toString();
        assertThat(words).contains("Hello Nia", "Helo Nia");
        var link = linkIn(words);
        var nia = StaffVisitor.at(guide);
        assertThat(nia.get(link).body()).contains("For Nia");
        assertThat(nia.get(link).statusCode()).as("looking does not spend it").isEqualTo(200);
        var chosen = Map.of("password", "a door with four hinges");
        assertThat(nia.post(link, link, chosen).statusCode()).isEqualTo(302);
        assertThat(nia.get("/staff").body()).contains("Hello Nia");
        assertThat(StaffVisitor.at(guide).get(link).statusCode()).isEqualTo(404);
        assertThat(StaffVisitor.at(guide)
                        .signIn("new@example.org", "a door with four hinges")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_forgotten_password_is_chosen_anew_and_other_sessions_end() throws Exception {
        var account = StaffVisitor.account(Role.CLINICIAN, guide);
        var there = StaffVisitor.at(guide);
        there.signIn(account.email(), StaffVisitor.PASSWORD);
        var elsewhere = StaffVisitor.at(guide);
        var asked = elsewhere.post("/staff/forgotten", "/staff/forgotten", Map.of("email", account.email()));
        assertThat(asked.body()).contains("If that address has an account");
        var link = linkIn(mailTo(account.email()).getContent().toString());
        var page = elsewhere.get(link);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        elsewhere.post(link, link, Map.of("password", "quite another sentence"));
        assertThat(elsewhere.get("/staff").statusCode()).isEqualTo(200);
        assertThat(there.get("/staff").statusCode()).isEqualTo(302);
        assertThat(StaffVisitor.at(guide)
                        .signIn(account.email(), StaffVisitor.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_old_link_does_nothing() {
        var account = StaffVisitor.account(Role.READER, guide);
        var secret = StaffVisitor.accounts(guide).link(account.id(), "test");
        guide.installation()
                .database()
                .write(writer -> writer.sql("update token set expires_at = 1").update());
        var page = StaffVisitor.at(guide).get("/staff/link/" + secret);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("This link does not work any more");
        assertThat(guide.installation()
                        .database()
                        .reader()
                        .sql("select hash from token")
                        .query(String.class)
                        .list())
                .doesNotContain(secret);
    }

    @ParameterizedTest
    @CsvSource({
        "password1234, tried first",
        "Christopher2026!, tried first",
        "abcabcabcabc, tried first",
        "ownperson@example.org, mostly a name",
        "Fingerpost 1, mostly a name",
        "elevenchars, at least 12"
    })
    void passwords_that_are_guessed_first_are_refused(String password, String why) {
        var admin = StaffVisitor.as(Role.ADMINISTRATOR, guide);
        var email = "ownperson@example.org";
        if (StaffVisitor.accounts(guide).all().stream()
                .noneMatch(one -> one.email().equals(email))) {
            admin.post("/staff/people", "/staff/people", Map.of("email", email, "name", "Own", "role", "reader"));
        }
        var link = "/staff/link/"
                + StaffVisitor.accounts(guide).link(account(email).id(), "test");
        var refused = StaffVisitor.at(guide).post(link, link, Map.of("password", password));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(why);
    }

    @Test
    void a_role_that_changes_counts_from_the_next_request_and_switching_off_ends_everything() {
        var admin = StaffVisitor.as(Role.ADMINISTRATOR, guide);
        var account = StaffVisitor.account(Role.ADMINISTRATOR, guide);
        var other = StaffVisitor.at(guide);
        other.signIn(account.email(), StaffVisitor.PASSWORD);
        assertThat(other.get("/staff/people").statusCode()).isEqualTo(200);
        var page = "/staff/people/" + account.id();
        admin.post(page, page, Map.of("email", account.email(), "name", "Other", "role", "reader"));
        assertThat(other.get("/staff/people").statusCode()).isEqualTo(404);
        assertThat(other.get("/staff").statusCode()).isEqualTo(200);
        var link = "/staff/link/" + StaffVisitor.accounts(guide).link(account.id(), "test");
        admin.post(page, page + "/off", Map.of());
        assertThat(other.get("/staff").statusCode()).isEqualTo(302);
        assertThat(StaffVisitor.at(guide).get(link).statusCode()).isEqualTo(404);
        assertThat(StaffVisitor.at(guide)
                        .signIn(account.email(), StaffVisitor.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_last_administrator_stays_one() {
        try (var fresh = RunningGuide.empty()) {
            var account = StaffVisitor.account(Role.ADMINISTRATOR, fresh);
            var admin = StaffVisitor.at(fresh);
            admin.signIn(account.email(), StaffVisitor.PASSWORD);
            var page = "/staff/people/" + account.id();
            assertThat(admin.post(page, page + "/off", Map.of()).body()).contains("At least one administrator");
            assertThat(admin.post(page, page, Map.of("email", account.email(), "name", "A", "role", "reader"))
                            .body())
                    .contains("At least one administrator");
            assertThat(admin.get(page).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobody_gives_themselves_more_by_fields_that_are_not_in_the_form() {
        var account = StaffVisitor.account(Role.READER, guide);
        var reader = StaffVisitor.at(guide);
        reader.signIn(account.email(), StaffVisitor.PASSWORD);
        reader.post(
                "/staff/profile",
                "/staff/profile",
                Map.of("name", "Renamed", "role", "administrator", "email", "x@example.org", "id", "a_1", "on", "0"));
        var after = account(account.email());
        assertThat(after.name()).isEqualTo("Renamed");
        assertThat(after.role()).isEqualTo(Role.READER);
        var other = StaffVisitor.account(Role.CURATOR, guide);
        var page = "/staff/people/" + other.id();
        for (var path : List.of(page, page + "/off", page + "/link", page + "/sign-out")) {
            assertThat(reader.post("/staff", path, Map.of("name", "Stolen")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(account(other.email())).isEqualTo(other);
    }

    @Test
    void the_own_password_changes_only_with_the_old_one_and_other_sessions_end() {
        var account = StaffVisitor.account(Role.READER, guide);
        var here = StaffVisitor.at(guide);
        here.signIn(account.email(), StaffVisitor.PASSWORD);
        var there = StaffVisitor.at(guide);
        there.signIn(account.email(), StaffVisitor.PASSWORD);
        var to = "/staff/profile/password";
        var wrong = Map.of("old", "something else", "password", "yet another long one");
        assertThat(here.post("/staff/profile", to, wrong).body()).contains("That is not your old password");
        var right = Map.of("old", StaffVisitor.PASSWORD, "password", "yet another long one");
        assertThat(here.post("/staff/profile", to, right).statusCode()).isEqualTo(302);
        assertThat(here.get("/staff/profile").body()).contains("Your password was changed");
        assertThat(there.get("/staff").statusCode()).isEqualTo(302);
    }

    @Test
    void the_log_tells_everything_runs_nothing_and_holds_no_secret() {
        var admin = StaffVisitor.as(Role.ADMINISTRATOR, guide);
        var said = Map.of("email", "odd@example.org", "name", "=1+1" + SCRIPT, "role", "reader");
        admin.post("/staff/people", "/staff/people", said);
        StaffVisitor.at(guide).signIn("odd@example.org", "a wrong password here");
        guide.installation()
                .catalogue()
                .named()
                .describe(
                        new fingerpost.catalogue.Source(
                                "odd-source",
                                fingerpost.catalogue.Localised.in("en", "@SUM(A1)" + SCRIPT),
                                null,
                                List.of(),
                                null,
                                0),
                        "account:" + account("odd@example.org").id());
        var page = admin.get("/staff/audit").body();
        assertThat(page)
                .contains("account-added", "sign-in-failed", "signed-in", "odd-source", "=1+1")
                .doesNotContain("<script>alert", "a wrong password here", "$argon2id");
        var odd = account("odd@example.org").person().actor();
        var theirs = admin.get("/staff/audit?who=" + odd.replace(":", "%3A")).body();
        assertThat(theirs)
                .contains("account-added", "odd-source")
                .doesNotContain("<td class=\"nhsuk-table__cell\">signed-in");
        assertThat(admin.get("/staff/audit?until=2001-01-01").body()).contains("Nothing matches");
        var bad = admin.get("/staff/audit?from=yesterday");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("A date looks like 2026-05-03");
        var csv = admin.get("/staff/audit.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body()).contains("'=1+1").doesNotContain(",=1+1", ",\"=1+1", "$argon2id");
    }

    @Test
    void a_mail_keeps_to_its_own_headers() throws Exception {
        var admin = StaffVisitor.as(Role.ADMINISTRATOR, guide);
        var broken = Map.of("email", "a@example.org\r\nBcc: b@example.org", "name", "X", "role", "reader");
        assertThat(admin.post("/staff/people", "/staff/people", broken).statusCode())
                .isEqualTo(422);
        var named = Map.of("email", "plain@example.org", "name", "X\r\nBcc: b@example.org", "role", "reader");
        assertThat(admin.post("/staff/people", "/staff/people", named).statusCode())
                .isEqualTo(422);
        admin.post(
                "/staff/people",
                "/staff/people",
                Map.of("email", "plain@example.org", "name", SCRIPT, "role", "reader"));
        var mail = mailTo("plain@example.org");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(GreenMailUtil.getHeaders(mail)).doesNotContain("Bcc");
    }
}
