package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.TestArea;
import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Verdict;
import fingerpost.exchange.OneLine;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The mail of the week and the calendar, which reach people who are not looking. */
class RemindersTest {

    private static final Instant MONDAY = Instant.parse("2030-01-07T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Pattern ADDRESS =
            Pattern.compile("http://localhost(/(?:cy/)?staff/calendar/[A-Za-z0-9_-]{43}\\.ics)");

    private static GreenMail post;
    private static RunningGuide guide;
    private static Catalogue catalogue;
    private static FoundLinks links;

    @BeforeAll
    static void open() {
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        post.start();
        guide = RunningGuide.with(0, settings());
        catalogue = guide.installation().catalogue();
        links = new FoundLinks(catalogue);
    }

    private static AccessSettings settings() {
        var smtp = "smtp://127.0.0.1:" + post.getSmtp().getPort();
        return new AccessSettings("http://localhost", smtp, "guide@example.org", null);
    }

    @AfterAll
    static void close() {
        guide.close();
        post.stop();
    }

    private static void publish(String id, String title, String more) {
        var line = (ObjectNode) Documents.MAPPER.readTree("""
                {"id":"%s","title":{"en":"%s"},"url":"https://%s.example/page"%s}""".formatted(id, title, id, more));
        catalogue.publish(OneLine.entry(line, null, "en"), "test");
    }

    private static WeeklyLetters letters(RunningGuide of) {
        return of.context().getBean(WeeklyLetters.class);
    }

    private static List<MimeMessage> mails() throws Exception {
        var mails = List.of(post.getReceivedMessages());
        post.purgeEmailFromAllMailboxes();
        return mails;
    }

    private static List<String> recipients() throws Exception {
        var to = new ArrayList<String>();
        for (var mail : mails()) to.add(mail.getAllRecipients()[0].toString());
        return to;
    }

    @Test
    void the_week_in_one_mail_in_both_languages_once_and_only_when_something_wants_somebody() throws Exception {
        var anna = StaffVisitor.account(Role.CURATOR, guide);
        StaffVisitor.account(Role.READER, guide);
        // nothing but what is mild: silence, and the week is seen to
        publish("mild", "Mild", "");
        assertThat(letters(guide).send(MONDAY)).isZero();
        publish("gone", "Gone <b>&amp; away</b>", ",\"reach\":\"local\"");
        links.found("https://gone.example/page", Verdict.BROKEN, "gone.page", null);
        assertThat(letters(guide).send(MONDAY.plusSeconds(600))).isZero();
        assertThat(mails()).isEmpty();

        // not before seven on Monday
        var next = MONDAY.plus(WEEK);
        assertThat(letters(guide).send(next.minus(Duration.ofMinutes(61)))).isZero();
        var sends = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) sends.add(() -> letters(guide).send(next));
        int sent = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(sends)) sent += one.get();
        }
        assertThat(sent).isEqualTo(1);
        var mail = mails().getFirst();
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo(anna.email());
        assertThat(mail.getSubject()).contains("one thing wants you", "mae un peth am gael eich sylw");
        var parts = parts((Multipart) mail.getContent());
        assertThat(parts).containsKeys("text/plain", "text/html");
        assertThat(parts.get("text/plain"))
                .contains(
                        "Hello Sam curator",
                        "Helo Sam curator",
                        "Broken: Gone <b>",
                        "Wedi torri:",
                        "http://localhost/staff?open=broken-gone",
                        "http://localhost/cy/staff?open=broken-gone",
                        "Besides, ");
        assertThat(parts.get("text/html"))
                .contains(
                        "lang=\"cy\"",
                        "Gone &lt;b&gt;&amp;amp; away&lt;/b&gt;",
                        "href=\"http://localhost/staff?open=broken-gone\"")
                .doesNotContain("<b>");
        assertThat(letters(guide).send(next.plus(Duration.ofDays(3)))).isZero();

        // switched off, and on again
        var visitor = StaffVisitor.at(guide);
        visitor.signIn(anna.email(), StaffVisitor.PASSWORD);
        visitor.post("/staff/profile", "/staff/profile/weekly-mail", Map.of("wanted", "false"));
        assertThat(letters(guide).send(next.plus(WEEK))).isZero();
        assertThat(visitor.get("/staff/profile").body()).contains("Send me the mail");
        visitor.post("/staff/profile", "/staff/profile/weekly-mail", Map.of("wanted", "true"));
        assertThat(letters(guide).send(next.plus(WEEK).plusSeconds(60))).isEqualTo(1);

        // what somebody else has taken on is theirs
        var cai = StaffVisitor.account(Role.CLINICIAN, guide);
        catalogue.wants().assign(fingerpost.catalogue.WantKind.BROKEN, "gone", cai.id(), "test");
        mails();
        assertThat(letters(guide).send(next.plus(WEEK).plus(WEEK))).isEqualTo(1);
        assertThat(recipients()).containsExactly(cai.email());

        secondNode(cai, next.plus(WEEK).plus(WEEK));
        refusedByTheServer(cai, next.plus(WEEK).plus(WEEK).plus(WEEK));
    }

    /** A node that starts later in the week, on the same database, sends nothing again. */
    private static void secondNode(Account cai, Instant sameWeek) throws Exception {
        if (!TestArea.onPostgresql()) return;
        try (var second = guide.secondNode()) {
            assertThat(letters(second).send(sameWeek.plusSeconds(60))).isZero();
            assertThat(mails()).isEmpty();
        }
    }

    /** What the mail server did not take is tried again in the same week. */
    private static void refusedByTheServer(Account cai, Instant monday) throws Exception {
        var port = post.getSmtp().getPort();
        post.stop();
        assertThat(letters(guide).send(monday)).isZero();
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        assertThat(letters(guide).send(monday.plusSeconds(600))).isEqualTo(1);
        assertThat(recipients()).containsExactly(cai.email());
    }

    private static Map<String, String> parts(Multipart many) throws Exception {
        var parts = new java.util.HashMap<String, String>();
        for (int i = 0; i < many.getCount(); i++) {
            var part = many.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) parts.putAll(parts(inner));
            else
                parts.put(
                        part.getContentType().replaceFirst(";.*", ""),
                        part.getContent().toString());
        }
        return parts;
    }

    @Test
    void a_calendar_reads_the_dates_by_a_secret_address_until_it_is_stopped() {
        var day = LocalDate.now(Clock.systemDefaultZone()).plusDays(40);
        var review = ",\"review\":{\"on\":\"2025-05-01\",\"by\":\"GP\",\"next\":\"%s\"}".formatted(day);
        publish("due-one", "Croen, sêl; \\\\ a <b>", review);
        publish("due-two", "A".repeat(200), review);
        publish("due-alone", "Alone", ",\"review\":{\"on\":\"2025-05-01\",\"next\":\"%s\"}".formatted(day.plusDays(1)));
        var account = StaffVisitor.account(Role.CURATOR, guide);
        var visitor = StaffVisitor.at(guide);
        visitor.signIn(account.email(), StaffVisitor.PASSWORD);
        var made = visitor.post("/staff/profile", "/staff/profile/calendar", Map.of());
        var address = ADDRESS.matcher(made.body());
        assertThat(address.find()).isTrue();
        var path = address.group(1);
        assertThat(visitor.get("/staff/profile").body()).doesNotContain(path).contains("There is an address since");

        var feed = guide.get(path);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(feed.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").contains("DTSTART;VALUE=DATE:");
        var calendar = Biweekly.parse(feed.body()).first();
        var events = calendar.getEvents();
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("2 entries to look at again");
        assertThat(events.getFirst().getDescription().getValue()).contains("Croen, sêl; \\ a <b>", "A".repeat(200));
        assertThat(events.getFirst()
                        .getDateStart()
                        .getValue()
                        .getRawComponents()
                        .getMonth())
                .isEqualTo(day.getMonthValue());
        assertThat(events.getLast().getSummary().getValue()).isEqualTo("Look again: Alone");
        assertThat(guide.get("/cy" + path).body()).contains("Edrych eto: Alone");

        // only the feed, and only this address
        assertThat(guide.get(path.replace(".ics", "")).statusCode()).isEqualTo(404);
        assertThat(guide.get(path.replace(".ics", "x.ics")).statusCode()).isEqualTo(404);
        assertThat(guide.get("/staff/calendar/.ics").statusCode()).isEqualTo(404);
        var again = ADDRESS.matcher(visitor.post("/staff/profile", "/staff/profile/calendar", Map.of())
                .body());
        assertThat(again.find()).isTrue();
        assertThat(guide.get(path).statusCode()).isEqualTo(404);
        assertThat(guide.get(again.group(1)).statusCode()).isEqualTo(200);
        visitor.post("/staff/profile", "/staff/profile/calendar/stop", Map.of());
        assertThat(guide.get(again.group(1)).statusCode()).isEqualTo(404);

        // nor for somebody who has left
        var third = ADDRESS.matcher(visitor.post("/staff/profile", "/staff/profile/calendar", Map.of())
                .body());
        assertThat(third.find()).isTrue();
        StaffVisitor.accounts(guide).switchTo(false, account.id(), "test");
        assertThat(guide.get(third.group(1)).statusCode()).isEqualTo(404);
    }
}
