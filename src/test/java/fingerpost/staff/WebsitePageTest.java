package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.SettableClock;
import fingerpost.StaffVisitor;
import fingerpost.TestArea;
import fingerpost.access.AccessSettings;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.SeenFrom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a practice puts the guide on its website, and sees where it is. */
class WebsitePageTest {

    private static final String PAGE = "/staff/practices/mine/website";

    private static RunningGuide guide;

    @BeforeAll
    static void open() {
        int port = RunningGuide.freePort();
        guide = RunningGuide.with(port, AccessSettings.at("http://localhost:" + port));
        for (var slug : List.of("mine", "theirs")) {
            guide.installation()
                    .catalogue()
                    .named()
                    .describe(Practice.named(slug, Localised.in("en", "The " + slug + " practice")), "ann");
        }
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    private static List<SeenFrom.Website> seen(String slug) {
        var seenFrom = guide.installation().catalogue().seenFrom();
        seenFrom.write();
        return seenFrom.of(slug, LocalDate.now().minusDays(1));
    }

    @Test
    void a_practice_editor_gets_the_lines_of_their_own_practice_and_no_other() {
        var editor = StaffVisitor.as(Role.PRACTICE_EDITOR, guide);
        assertThat(editor.get("/staff/practices/theirs/website").statusCode()).isEqualTo(404);
        var page = Jsoup.parse(editor.get(PAGE + "?language=cy").body());
        var line = page.select("#copy-script").first();
        var pasted =
                Jsoup.parseBodyFragment(java.util.Objects.requireNonNull(line).text());
        assertThat(pasted.select("script").attr("src")).isEqualTo(guide.url("/embed.js"));
        assertThat(pasted.select("fingerpost-guide[practice=mine][lang=cy] a").attr("href"))
                .isEqualTo(guide.url("/cy/practice/mine/"));
        for (var address : page.select("#copy-rss, #copy-atom, #copy-json, #copy-fragment, #copy-page")
                .eachText()) {
            var path = address.substring(guide.url("").length());
            assertThat(guide.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(StaffVisitor.as(Role.CURATOR, guide)
                        .get("/staff/practices/theirs/website")
                        .statusCode())
                .isEqualTo(200);
        assertThat(StaffVisitor.as(Role.READER, guide).get(PAGE).statusCode()).isEqualTo(404);
        assertThat(editor.get("/staff/practices/nobody/website").statusCode()).isEqualTo(404);
    }

    @Test
    void websites_are_counted_by_host_and_nothing_else_is_kept() {
        var data = "/embed/theirs/data/en.json";
        guide.get(data, "Origin", "https://www.the-surgery.example");
        // from memory
        guide.get(data, "Origin", "https://www.the-surgery.example");
        guide.get("/cy/embed/theirs", "Referer", "https://Blog.example:8443/patients/about-me?name=ann");
        // what is no website's name, our own pages, other practices and nobody's
        for (var from :
                List.of("null", "https://localhost/", "https://192.0.2.7/", "nonsense", "https://<b>.example/")) {
            guide.get(data, "Referer", from);
        }
        guide.get("/embed/nobody", "Referer", "https://nobody.example/");
        guide.get("/embed", "Referer", "https://nobody.example/");
        assertThat(seen("theirs"))
                .extracting(SeenFrom.Website::host, SeenFrom.Website::times)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("www.the-surgery.example", 2L),
                        org.assertj.core.groups.Tuple.tuple("blog.example", 1L));
        var page = StaffVisitor.as(Role.CURATOR, guide)
                .get("/staff/practices/theirs/website")
                .body();
        assertThat(page).contains("www.the-surgery.example", "blog.example").doesNotContain("about-me");
    }

    @Test
    void made_up_names_fill_no_table() {
        for (int i = 0; i < SeenFrom.MOST_HOSTS * 2; i++) {
            guide.get("/embed/mine/data/en.json", "Origin", "https://h" + i + ".example");
        }
        assertThat(seen("mine")).hasSize(SeenFrom.MOST_HOSTS);
        guide.get("/embed/mine/data/en.json", "Origin", "https://more.example");
        assertThat(seen("mine")).hasSize(SeenFrom.MOST_HOSTS);
    }

    @Test
    void a_website_that_shows_it_no_longer_is_told_to_those_who_can_mend_it() {
        var clock = new SettableClock(Instant.parse("2026-11-02T09:00:00Z"), ZoneId.of("Europe/London"));
        try (var area = TestArea.fresh();
                var catalogue = Catalogue.open(area.folder(), area.databaseUrl(), clock)) {
            for (int day = 0; day < 7; day++) {
                catalogue.seenFrom().count("mine", "steady.example");
                if (day < 5) catalogue.seenFrom().count("mine", "lost.example");
                if (day < 2) catalogue.seenFrom().count("mine", "once.example");
                clock.on(Duration.ofDays(1));
            }
            catalogue.seenFrom().write();
            assertThat(catalogue.seenFrom().lost()).isEmpty();
            clock.on(Duration.ofDays(1));
            assertThat(catalogue.seenFrom().lost())
                    .containsExactly(new SeenFrom.Lost("mine", "lost.example", LocalDate.of(2026, 11, 6)));
            // for as long as somebody may be away, and no longer than it is news
            clock.on(Duration.ofDays(15));
            assertThat(catalogue.seenFrom().lost())
                    .extracting(SeenFrom.Lost::host)
                    .contains("lost.example");
            clock.on(Duration.ofDays(30));
            assertThat(catalogue.seenFrom().lost()).isEmpty();
        }
    }

    @Test
    void one_that_is_seldom_looked_at_or_has_moved_is_not_lost() {
        var clock = new SettableClock(Instant.parse("2026-11-02T09:00:00Z"), ZoneId.of("Europe/London"));
        try (var area = TestArea.fresh();
                var catalogue = Catalogue.open(area.folder(), area.databaseUrl(), clock)) {
            for (int day = 0; day < 22; day++) {
                if (day % 3 == 0 && day < 16) catalogue.seenFrom().count("mine", "seldom.example");
                catalogue.seenFrom().count("moved", day < 16 ? "old.example" : "new.example");
                clock.on(Duration.ofDays(1));
            }
            catalogue.seenFrom().write();
            assertThat(catalogue.seenFrom().lost()).isEmpty();
            for (int day = 0; day < 3; day++) {
                catalogue.seenFrom().count("moved", "new.example");
                clock.on(Duration.ofDays(1));
            }
            catalogue.seenFrom().write();
            assertThat(catalogue.seenFrom().lost())
                    .extracting(SeenFrom.Lost::host)
                    .containsExactly("seldom.example");
        }
    }

    @Test
    void the_note_stands_on_the_first_page_of_staff() {
        var today = LocalDate.now();
        new org.springframework.jdbc.core.JdbcTemplate(
                        guide.installation().database().writing())
                .batchUpdate(
                        "insert into seen_from (practice, host, day, times) values ('mine', 'gone.example', ?, 3)",
                        List.of(5, 6, 7, 8, 9),
                        5,
                        (row, days) -> row.setString(1, today.minusDays(days).toString()));
        for (var role : List.of(Role.PRACTICE_EDITOR, Role.CURATOR)) {
            assertThat(StaffVisitor.as(role, guide).get("/staff").body()).contains("gone.example");
        }
        assertThat(StaffVisitor.as(Role.READER, guide).get("/staff").body()).doesNotContain("gone.example");
        var row = Jsoup.parse(
                        StaffVisitor.as(Role.PRACTICE_EDITOR, guide).get(PAGE).body())
                .select("tr:contains(gone.example)");
        assertThat(row.text()).contains("shows it no longer");
    }
}
