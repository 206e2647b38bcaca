package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fingerpost.Chromium;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A curator brings in files, in a browser without scripts. */
@NullMarked
@SuppressWarnings("NullAway.Init")
class ImportPageTest {

    private static RunningGuide guide;
    private static StaffVisitor curator;

    @BeforeAll
    static void open() {
        guide = RunningGuide.empty();
        curator = StaffVisitor.as(Role.CURATOR, guide);
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    private static Optional<Entry> at(String url) {
        return guide.installation().catalogue().changedSince(0, 100).stream()
                .filter(entry -> url.equals(entry.url()))
                .findFirst();
    }

    private static String sent(String file) {
        var answer = curator.upload("/staff/import", "file", "../../<b>x.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String refused(byte[] file) {
        var answer = curator.upload("/staff/import", "file", "list.csv", file);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static long kept() throws IOException {
        var folder = guide.installation().settings().data().resolve("uploads");
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void a_sheet_is_matched_tried_and_brought_in() throws IOException {
        var page = sent("Page,Web address,Because\n<script>alert(1)</script>,https://sleep.example,Good\n"
                + "Sleep,javascript:alert(1),\nSame,http://www.sleep.example/,\n");
        assertThat(page).matches("/staff/import/[0-9a-f]{32}");
        assertThat(kept()).isPositive();
        var preview = curator.get(page);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("<option value=\"title.en\" selected>", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "x.csv");
        assertThat(curator.get("/cy" + page).body()).contains("Gadael allan");
        var match = Map.of("column0", "title.en", "column1", "url", "column2", "why.en", "status", "review");
        var tried = curator.post(page, page, match);
        assertThat(tried.body())
                .contains("1 would be added and 1 changed", "Nothing has been changed yet", "line 2 of");
        assertThat(at("https://sleep.example")).isEmpty();
        var landing = new java.util.HashMap<>(match);
        landing.put("do", "land");
        var done = curator.post(page, page, landing);
        assertThat(done.body())
                .contains("1 were added", "url must start with https:// or http://")
                .doesNotContain("<script>alert");
        var entry = at("http://www.sleep.example/").orElseThrow();
        assertThat(entry.status()).isEqualTo(Status.REVIEW);
        assertThat(guide.installation()
                        .catalogue()
                        .history()
                        .ofEntry(entry.id())
                        .getFirst()
                        .actor())
                .startsWith("account:");
        assertThat(curator.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_match_cannot_be_is_said_and_nothing_is_lost() {
        var page = sent("Page;Link\nA;https://a.example\n");
        var wrong = curator.post(page, page, Map.of("column0", "url", "column1", "url"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Two columns are matched with url").doesNotContain("uploads");
        assertThat(curator.post(page, page, Map.of("column0", "colour")).statusCode())
                .isEqualTo(422);
        assertThat(curator.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void a_file_is_its_senders_alone_and_only_those_who_may_import_see_the_page() {
        var page = sent("Page;Link\nA;https://a.example\n");
        var other = StaffVisitor.as(Role.ADMINISTRATOR, guide);
        assertThat(other.get("/staff/import").statusCode()).isEqualTo(200);
        assertThat(other.get(page).statusCode()).isEqualTo(404);
        for (var role : new Role[] {Role.READER, Role.PRACTICE_EDITOR, Role.CLINICIAN}) {
            assertThat(StaffVisitor.as(role, guide).get("/staff/import").statusCode())
                    .isEqualTo(404);
        }
        assertThat(StaffVisitor.at(guide).get("/staff/import").statusCode()).isEqualTo(302);
        assertThat(curator.get("/staff/import/..%2fcatalogue.db").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(curator.get("/staff/import/" + "0".repeat(32)).statusCode()).isEqualTo(404);
    }

    @Test
    void bookmarks_and_lines_need_no_matching_and_no_file_changes_red_flags() {
        var page = sent("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF=\"https://mark.example\">Mark</A></DL>");
        assertThat(curator.get(page).body()).contains("bookmark file").doesNotContain("<select");
        assertThat(curator.post(page, page, Map.of("do", "land")).body()).contains("1 were added");
        var lines = sent("{\"kind\":\"red-flag\",\"id\":\"chest-pain\",\"title\":\"x\"}\n");
        long rules = guide.installation().catalogue().redFlags().size();
        assertThat(curator.post(lines, lines, Map.of("do", "land")).body()).contains("cannot be brought in here");
        assertThat(guide.installation().catalogue().redFlags()).hasSize((int) rules);
    }

    @Test
    void what_is_nearly_there_is_left_out_unless_it_is_wanted() {
        var there =
                sent("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF=\"https://near.example/knee.html\">Knee</A>"
                        + "<DT><A HREF=\"https://near.example/hip?b=2&amp;a=1\">Hip</A></DL>");
        curator.post(there, there, Map.of("do", "land"));
        var page = sent("Page,Web address\nSore <b>knees</b>,https://near.example/knee\n"
                + "Hips,https://near.example/hip?a=1&b=2&print=1\nElbow,https://near.example/elbow\n");
        var match = Map.of("column0", "title.en", "column1", "url");
        var tried = curator.post(page, page, match);
        assertThat(tried.body())
                .contains("3 would be added", "2 new rows point to nearly the same page")
                .contains("Sore &lt;b&gt;knees", "https://near.example/knee.html")
                .contains("name=\"keep\" value=\"2\"", "name=\"keep\" value=\"3\"")
                .doesNotContain("name=\"keep\" value=\"4\"");
        var landing = new java.util.HashMap<>(match);
        landing.putAll(Map.of("do", "land", "near", "true", "keep", "3"));
        assertThat(curator.post(page, page, landing).body())
                .contains("2 were added", "One row was left out, because nearly the same link is there already.");
        assertThat(at("https://near.example/knee")).isEmpty();
        assertThat(at("https://near.example/hip?a=1&b=2&print=1")).isPresent();
        assertThat(at("https://near.example/elbow")).isPresent();
        var odd = sent("Page,Web address\nA,https://near.example/odd\n");
        assertThat(curator.post(odd, odd, Map.of("column0", "title.en", "keep", "nonsense"))
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void other_files_are_refused_by_what_is_in_them() throws IOException {
        long before = kept();
        var binary = new byte[20_000];
        new Random(3).nextBytes(binary);
        assertThat(refused(binary)).contains("The file is neither a bookmark file");
        assertThat(refused("<html><body>Hi</body></html>".getBytes(StandardCharsets.UTF_8)))
                .contains("is a web page");
        assertThat(refused(new byte[0])).contains("The file is empty");
        assertThat(refused(new byte[(10 << 20) + 1])).contains("larger than 10 MB");
        assertThat(refused("PK\3\4 not really".getBytes(StandardCharsets.UTF_8)))
                .contains("no Excel workbook");
        assertThat(kept()).isEqualTo(before);
        var huge = curator.upload("/staff/import", "file", "huge.csv", new byte[21 << 20]);
        assertThat(huge.statusCode()).isBetween(400, 499);
        var forged =
                curator.uploadAsItIs("/staff/import", "file", "a.csv", "Title\nA".getBytes(StandardCharsets.UTF_8), "");
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void every_page_of_it_is_accessible_and_fits_a_phone() throws IOException {
        var file = Files.writeString(
                guide.installation().settings().data().resolve("links.csv"),
                "Page;Web address;Because;Notes\nKnees;https://knee.example/" + "long".repeat(40)
                        + ";Good;-\nBad;nowhere;;\nKnees;https://other.example;;\n");
        var account = StaffVisitor.account(Role.CURATOR, guide);
        var wrong = new ArrayList<String>();
        try (var browser = Chromium.launch()) {
            var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 800))
                    .newPage();
            page.navigate(guide.url("/staff/sign-in"));
            page.fill("#email", account.email());
            page.fill("#password", StaffVisitor.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/staff");
            page.navigate(guide.url("/staff/import"));
            check(page, wrong);
            page.click("main form button");
            check(page, wrong);
            page.setInputFiles("#file", file);
            page.click("main form button");
            page.waitForSelector("#match");
            check(page, wrong);
            page.selectOption("#column2", "why.en");
            page.click("#match button");
            page.waitForSelector("button[value=land]");
            check(page, wrong);
            page.click("button[value=land]");
            page.waitForSelector(
                    "button[value=land]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            check(page, wrong);
            assertThat(page.locator("main").innerText()).contains("2 were added", "same title as line 2");
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Page page, List<String> wrong) {
        wrong.addAll(Chromium.wrong(page, page.url(), 320));
    }
}
