package fingerpost.staff;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Account;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Documents;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Health;
import fingerpost.catalogue.Status;
import fingerpost.catalogue.Verdict;
import fingerpost.catalogue.Version;
import fingerpost.exchange.OneLine;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** What wants a person, and what becomes of each answer. */
class WorklistTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private static RunningGuide guide;
    private static Catalogue catalogue;
    private static FoundLinks links;
    private static Account account;
    private static StaffVisitor curator;
    private static StaffVisitor other;

    @BeforeAll
    static void open() {
        guide = RunningGuide.empty();
        catalogue = guide.installation().catalogue();
        links = new FoundLinks(catalogue);
        account = StaffVisitor.account(Role.CURATOR, guide);
        curator = StaffVisitor.at(guide);
        curator.signIn(account.email(), StaffVisitor.PASSWORD);
        other = StaffVisitor.as(Role.CURATOR, guide);
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    private static String url(String id) {
        return "https://" + id + ".example/page";
    }

    private static Entry publish(String id) {
        return publish(id, "A page about " + id, "");
    }

    private static Entry publish(String id, String title, String more) {
        var line = (ObjectNode) Documents.MAPPER.readTree("""
                {"id":"%s","title":{"en":"%s","cy":"%s"},"url":"%s","why":{"en":"Clear.","cy":"Clir."}%s}""".formatted(id, title, title, url(id), more));
        return catalogue.publish(OneLine.entry(line, null, "en"), "test");
    }

    private static String opened(StaffVisitor who, String kind, String id) {
        return who.get("/staff?kind=" + kind + "&open=" + kind + "-" + id).body();
    }

    /** Sends one of the answers that stand on the open line, as a browser would. */
    private static HttpResponse<String> answer(
            StaffVisitor who, String page, String kind, String about, String deed, Map<String, String> more) {
        var to = "/staff/wants/" + kind + "/" + about + "/" + deed;
        int form = page.indexOf("action=\"" + to + "\"");
        assertThat(form).as(deed + " on " + page).isPositive();
        var fields = new HashMap<String, String>();
        var hidden = HIDDEN.matcher(page.substring(form, page.indexOf("</form>", form)));
        while (hidden.find()) fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        fields.putAll(more);
        return who.postAsItIs(to, fields);
    }

    private static List<Version> history(String id) {
        return catalogue.history().ofEntry(id);
    }

    @Test
    void the_worst_comes_first_and_says_why_and_what_happens_if_nobody_acts() {
        publish("order-moved");
        publish("order-hijacked");
        publish("order-broken");
        links.found(url("order-moved"), Verdict.MOVED, "moved", "https://order-moved.example/new");
        links.found(url("order-broken"), Verdict.BROKEN, "gone.page", null);
        links.found(url("order-hijacked"), Verdict.HIJACKED, "hijacked.parked", null);
        var page = curator.get("/staff").body();
        assertThat(page.indexOf("A page about order-hijacked"))
                .isPositive()
                .isLessThan(page.indexOf("A page about order-broken"));
        assertThat(page.indexOf("A page about order-broken")).isLessThan(page.indexOf("A page about order-moved"));
        assertThat(page)
                .contains(
                        "What wants you",
                        "The guide no longer leads there",
                        "It works until the old address is switched off.",
                        "This week:",
                        "The machine looked at");
        assertThat(curator.get("/cy/staff").body()).contains("Yr hyn sydd am gael eich sylw", "Wedi torri");
        // a hijacked address is shown and not linked
        assertThat(opened(curator, "hijacked", "order-hijacked"))
                .contains(url("order-hijacked"))
                .doesNotContain("href=\"" + url("order-hijacked"));
    }

    @Test
    void a_page_that_moved_is_followed_with_one_press() {
        publish("moved");
        links.found(url("moved"), Verdict.MOVED, "moved", "https://moved.example/new");
        var page = opened(curator, "moved", "moved");
        assertThat(page).contains("https://moved.example/new", "Take the new address");
        var answered = answer(curator, page, "moved", "moved", "take-move", Map.of());
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(answered.headers().firstValue("Location").orElseThrow()).endsWith("/staff?kind=moved");
        assertThat(catalogue.entry("moved").orElseThrow().url()).isEqualTo("https://moved.example/new");
        assertThat(history("moved").getLast().actor()).isEqualTo("account:" + account.id());
        assertThat(curator.get("/staff?kind=moved").body()).contains("points to the new address");
        // the same press again changes nothing
        int versions = history("moved").size();
        assertThat(answer(other, page, "moved", "moved", "take-move", form(other))
                        .statusCode())
                .isEqualTo(409);
        assertThat(history("moved")).hasSize(versions);
    }

    private static Map<String, String> form(StaffVisitor who) {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(who.get("/staff/profile").body());
        assertThat(token.find()).isTrue();
        return Map.of("_csrf", token.group(1));
    }

    @Test
    void what_changed_is_readable_and_good_again_with_one_press() {
        publish("changed");
        links.changed(
                url("changed"),
                FoundLinks.page("How much to take", "Take 500 mg twice a day.", "Rest as long as you need to."),
                FoundLinks.page("How much to take", "Take 250 mg twice a day.", "Rest as long as you need to."));
        var page = opened(curator, "changed", "changed");
        assertThat(page).contains("<del>", "<ins>", "How much to take", "500 mg", "250 mg", "dose");
        assertThat(page.indexOf("What matters most")).isLessThan(page.indexOf("What changed on the page"));
        assertThat(answer(curator, page, "changed", "changed", "still-good", Map.of())
                        .statusCode())
                .isEqualTo(303);
        var review = catalogue.entry("changed").orElseThrow().review();
        assertThat(review).isNotNull();
        assertThat(requireNonNull(review).on()).isEqualTo(LocalDate.now(Times.HERE));
        assertThat(catalogue.checks().healthOf(List.of("changed")).values())
                .extracting(Health::verdict)
                .containsExactly(Verdict.OK);
        assertThat(opened(curator, "changed", "changed")).doesNotContain("w-changed-changed");
    }

    @Test
    void nobody_stands_by_what_they_were_not_shown() {
        publish("twice");
        var first = FoundLinks.page("Dose", "Take 500 mg twice a day.");
        var second = FoundLinks.page("Dose", "Take 250 mg twice a day.");
        links.changed(url("twice"), first, second);
        var page = opened(curator, "changed", "twice");
        links.changed(url("twice"), first, FoundLinks.page("Dose", "Take 900 mg twice a day."), true);
        var answered = answer(curator, page, "changed", "twice", "still-good", Map.of());
        assertThat(answered.statusCode()).isEqualTo(409);
        assertThat(answered.body()).contains("Nothing of yours was done", "900 mg");
        assertThat(catalogue.entry("twice").orElseThrow().review()).isNull();
    }

    @Test
    void of_two_people_who_press_at_once_one_is_taken_and_the_other_told() throws Exception {
        publish("race");
        links.found(url("race"), Verdict.BROKEN, "gone.page", null);
        var barrier = new CyclicBarrier(2);
        var presses = new ArrayList<Callable<Integer>>();
        for (var who : List.of(curator, other)) {
            var page = opened(who, "broken", "race");
            presses.add(() -> {
                barrier.await();
                return answer(who, page, "broken", "race", "withdraw", Map.of("reason.en", "It has gone."))
                        .statusCode();
            });
        }
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(presses)) answers.add(one.get());
        }
        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(history("race").stream().filter(one -> one.action().equals("withdrawn")))
                .hasSize(1);
    }

    @Test
    void an_answer_that_cannot_be_taken_loses_nothing() {
        publish("refused");
        links.found(url("refused"), Verdict.BROKEN, "failing.timed-out", null);
        var page = opened(curator, "broken", "refused");
        var without = answer(
                curator,
                page,
                "broken",
                "refused",
                "withdraw",
                Map.of("reason.en", " ", "replacement", "https://else.example/" + SCRIPT));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body())
                .contains(
                        "Nothing was changed: Reason is missing", "https://else.example/&lt;script", "w-broken-refused")
                .doesNotContain(SCRIPT);
        var wrong = answer(curator, page, "broken", "refused", "link", Map.of("url", "javascript:alert(1)"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(catalogue.entry("refused").orElseThrow().url()).isEqualTo(url("refused"));
        assertThat(history("refused"))
                .filteredOn(one -> !one.action().equals("check"))
                .hasSize(1);
        var never = answer(curator, page, "broken", "refused", "put-off", Map.of("until", "soon"));
        assertThat(never.statusCode()).isEqualTo(422);
        var past = answer(curator, page, "broken", "refused", "put-off", Map.of("until", "2020-01-01"));
        assertThat(past.statusCode()).isEqualTo(422);
        var far = answer(curator, page, "broken", "refused", "put-off", Map.of("until", "2999-01-01"));
        assertThat(far.statusCode()).isEqualTo(422);

        var right = answer(curator, page, "broken", "refused", "link", Map.of("url", "https://else.example/page"));
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(catalogue.entry("refused").orElseThrow().url()).isEqualTo("https://else.example/page");
        assertThat(opened(curator, "broken", "refused")).doesNotContain("w-broken-refused");
    }

    @Test
    void what_is_put_off_comes_back_when_something_new_happens() {
        publish("later");
        var first = FoundLinks.page("Hours", "Open Monday to Friday from 9am to 5pm.");
        links.changed(url("later"), first, FoundLinks.page("Hours", "Open Monday to Friday from 9am to 1pm."));
        var page = opened(curator, "changed", "later");
        assertThat(answer(curator, page, "changed", "later", "put-off", Map.of("for", "week"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(opened(other, "changed", "later")).doesNotContain("w-changed-later");
        links.found(url("later"), Verdict.BROKEN, "gone.page", null);
        assertThat(opened(other, "broken", "later")).contains("w-broken-later");
    }

    @Test
    void somebody_takes_it_on_and_it_is_theirs() {
        publish("mine");
        links.found(url("mine"), Verdict.BROKEN, "gone.page", null);
        var page = opened(curator, "broken", "mine");
        assertThat(answer(curator, page, "broken", "mine", "assign", Map.of("to", account.id()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(curator.get("/staff?mine=true").body())
                .contains("you are on it", "A page about mine")
                .doesNotContain("A page about order-");
        assertThat(opened(other, "broken", "mine")).contains("Sam curator is on it");
        assertThat(other.get("/staff?mine=true").body()).doesNotContain("A page about mine");
        var reader = StaffVisitor.account(Role.READER, guide);
        var nobody = answer(curator, page, "broken", "mine", "assign", Map.of("to", reader.id()));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(answer(curator, page, "broken", "mine", "assign", Map.of("to", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(curator.get("/staff?mine=true").body()).doesNotContain("A page about mine");
    }

    @Test
    void what_waits_for_a_reviewer_is_published_or_given_back() {
        for (var id : List.of("review-yes", "review-no")) publish(id, "A page about " + id, ",\"status\":\"review\"");
        var page = opened(curator, "review", "review-yes");
        answer(curator, page, "review", "review-yes", "review", Map.of("do", "publish"));
        var published = catalogue.entry("review-yes").orElseThrow();
        assertThat(published.status()).isEqualTo(Status.PUBLISHED);
        assertThat(published.review()).isNotNull();
        page = opened(curator, "review", "review-no");
        answer(curator, page, "review", "review-no", "review", Map.of("do", "draft"));
        assertThat(catalogue.entry("review-no").orElseThrow().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void overdue_entries_are_looked_at_again_and_the_publishers_date_is_milder() {
        publish("overdue", "A page about overdue", """
                ,"review":{"on":"2024-05-01","by":"GP","next":"2026-05-01"},"publisherReview":{"next":"2025-01-01"}""");
        publish("late", "A page about late", ",\"publisherReview\":{\"next\":\"2025-01-01\"}");
        var page = opened(curator, "overdue", "overdue");
        assertThat(page).contains("by 1 May 2026");
        // one press settles both dates, so only one line asks for it
        assertThat(curator.get("/staff?kind=publisher-overdue").body())
                .contains("A page about late", "1 January 2025")
                .doesNotContain("A page about overdue");
        var late = opened(curator, "publisher-overdue", "late");
        answer(curator, late, "publisher-overdue", "late", "still-good", Map.of());
        assertThat(opened(curator, "publisher-overdue", "late")).doesNotContain("w-publisher-overdue-late");
        answer(curator, page, "overdue", "overdue", "still-good", Map.of());
        var review = catalogue.entry("overdue").orElseThrow().review();
        assertThat(review).isNotNull();
        assertThat(requireNonNull(review).next()).isAfter(LocalDate.now(Times.HERE));
        assertThat(history("overdue").getLast().action()).isEqualTo("reviewed");
    }

    @Test
    void words_in_one_language_are_read_over_or_found_missing() {
        publish("welsh", "Tudalen", ",\"unreviewedLanguages\":[\"cy\"]");
        publish("english", "English only", ",\"summary\":{\"en\":\"Only English.\"}");
        var page = opened(curator, "unreviewed", "welsh");
        assertThat(page).contains("nobody has read this over", "It reads well in Welsh");
        answer(curator, page, "unreviewed", "welsh", "read-over", Map.of());
        assertThat(catalogue.entry("welsh").orElseThrow().unreviewedLanguages()).isEmpty();
        assertThat(opened(curator, "untranslated", "english")).contains("Something is not said in Welsh", "Write what");
    }

    @Test
    void a_mention_is_for_one_person_until_they_have_seen_it() {
        publish("talk");
        var remark = catalogue.remarks().add("talk", "test", "@you is this right? " + SCRIPT, List.of(account.id()));
        var about = remark.id() + "-" + account.id();
        var page = opened(curator, "mention", about);
        assertThat(page).contains("is this right? &lt;script&gt;").doesNotContain(SCRIPT);
        assertThat(other.get("/staff?kind=mention").body()).doesNotContain("A page about talk");
        var to = "/staff/wants/mention/" + about + "/seen";
        assertThat(other.postAsItIs(to, form(other)).statusCode()).isEqualTo(404);
        assertThat(answer(curator, page, "mention", about, "seen", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(curator.get("/staff?kind=mention").body()).contains("Nothing here.");
    }

    @Test
    void hostile_words_and_addresses_stay_words() {
        publish("hostile", "Bad " + SCRIPT + " & \\u202e title", "");
        links.changed(
                url("hostile"),
                FoundLinks.page("Head " + SCRIPT, "Ring 029 2000 0001 now.", "Nothing else is to be said here at all."),
                FoundLinks.page("Head " + SCRIPT, "Ring 029 2000 0002 " + SCRIPT, "Nothing else is to be said here."));
        var page = opened(curator, "changed", "hostile");
        assertThat(page).contains("w-changed-hostile", "&lt;script&gt;").doesNotContain(SCRIPT);
        publish("hostile-move");
        links.found(url("hostile-move"), Verdict.MOVED, "moved", "javascript:alert(1)//" + SCRIPT);
        var moved = opened(curator, "moved", "hostile-move");
        assertThat(moved).contains("w-moved-hostile-move").doesNotContain(SCRIPT, "href=\"javascript:");
        var taken = answer(curator, moved, "moved", "hostile-move", "take-move", Map.of());
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(catalogue.entry("hostile-move").orElseThrow().url()).isEqualTo(url("hostile-move"));
        for (var query : List.of("?open=%00&page=-1&kind=%3Cscript%3E", "?page=99999999999", "?mine=maybe&open=w-")) {
            assertThat(curator.get("/staff" + query).statusCode()).isEqualTo(200);
        }
        for (var path : List.of("nonsense/moved/check", "moved/none/check", "mention/1-a_0/seen", "mention/x/seen")) {
            assertThat(curator.postAsItIs("/staff/wants/" + path, form(curator)).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        publish("asof");
        links.found(url("asof"), Verdict.BROKEN, "gone.page", null);
        var open = opened(curator, "broken", "asof");
        var odd = answer(curator, open, "broken", "asof", "withdraw", Map.of("asOf", "-1e9", "reason.en", "Gone."));
        assertThat(odd.statusCode()).isEqualTo(409);
    }

    @Test
    void the_box_on_top_looks_for_words_and_starts_with_a_link() {
        assertThat(curator.get("/staff/find?q=can%27t+sleep").body())
                .contains("href=\"/staff/entries?words=can%27t+sleep\"");
        assertThat(location(curator, "/staff/find?q=https%3A%2F%2Fa.example%2Fb%3Fc%3Dd%26e"))
                .endsWith("/staff/add?url=https%3A%2F%2Fa.example%2Fb%3Fc%3Dd%26e");
        assertThat(location(curator, "/staff/find?q=www.nhs.uk")).endsWith("/staff/add?url=www.nhs.uk");
        assertThat(curator.get("/staff/find?q=5.5+mmol%2Fl").body()).contains("value=\"5.5 mmol/l\"");
        assertThat(curator.get("/staff/find?q=+").body()).contains("What do you need?");
        var reader = StaffVisitor.as(Role.READER, guide);
        assertThat(reader.get("/staff/find?q=https%3A%2F%2Fa.example%2Fb").body())
                .contains("value=\"https://a.example/b\"")
                .doesNotContain("/staff/entries?words=");
    }

    private static String location(StaffVisitor who, String path) {
        return who.get(path).headers().firstValue("Location").orElseThrow();
    }

    @Test
    void those_who_keep_no_entries_see_no_worklist() {
        publish("private");
        links.found(url("private"), Verdict.BROKEN, "gone.page", null);
        for (var role : List.of(Role.READER, Role.PRACTICE_EDITOR)) {
            var page = StaffVisitor.as(role, guide).get("/staff?kind=broken").body();
            assertThat(page).contains("Find an entry").doesNotContain("A page about private", "What wants you");
        }
    }

    @Test
    void more_rows_ask_no_more_of_the_database() {
        curator.get("/staff");
        for (int i = 0; i < 3; i++) publish("few-" + i, "Few", ",\"publisherReview\":{\"next\":\"2025-01-01\"}");
        guide.untilFound();
        // entries that were shown before are not read again
        curator.get("/staff?kind=publisher-overdue");
        var few = statements(() -> curator.get("/staff?kind=publisher-overdue"));
        for (int i = 0; i < 40; i++) publish("many-" + i, "Many", ",\"publisherReview\":{\"next\":\"2025-01-01\"}");
        guide.untilFound();
        curator.get("/staff?kind=publisher-overdue");
        var many = statements(() -> curator.get("/staff?kind=publisher-overdue"));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(25);
        assertThat(curator.get("/staff?kind=publisher-overdue&page=2").body()).contains("aria-current=\"page\"");
    }

    private static List<String> statements(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var before = logger.getLevel();
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
            logger.setAdditive(true);
        }
        // the follower asks for the revision now and then, and sessions are the gate's
        return List.copyOf(heard.list).stream()
                .filter(line -> !line.getThreadName().equals("follower"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains("SQL statement") && !line.contains("number from revision"))
                .filter(line -> !line.toLowerCase(java.util.Locale.ROOT).contains("spring_session"))
                .toList();
    }
}
