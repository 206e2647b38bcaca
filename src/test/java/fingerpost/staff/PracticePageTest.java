package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.Samples;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A practice's editor says what their pages show, on one page and without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticePageTest {

    private static final String MINE = "/staff/practices/mine";

    private final RunningGuide guide = RunningGuide.empty();
    private final Catalogue catalogue = guide.installation().catalogue();
    private final StaffVisitor editor = StaffVisitor.as(Role.PRACTICE_EDITOR, guide);
    private final StaffVisitor curator = StaffVisitor.as(Role.CURATOR, guide);
    private final StaffVisitor administrator = StaffVisitor.as(Role.ADMINISTRATOR, guide);
    private Entry knee = publish("Knee exercises", "knee-pain");
    private Entry sleep = publish("Sleeping better", "sleep");

    @BeforeAll
    void index() {
        guide.untilFound();
    }

    @BeforeEach
    void practices() {
        for (var slug : List.of("mine", "theirs")) {
            catalogue.named().describe(Practice.named(slug, Localised.in("en", slug + " surgery")), "test");
        }
    }

    @AfterAll
    void close() {
        guide.close();
    }

    private Entry publish(String title, String topic) {
        return catalogue.publish(
                Samples.resource(title, "https://nhs.example/" + title.replace(' ', '-'), topic), "test");
    }

    private Practice mine() {
        catalogue.refresh();
        return java.util.Objects.requireNonNull(catalogue.practices().get("mine"));
    }

    /** Presses a button of the practice's form with these fields over what its name needs. */
    private HttpResponse<String> press(StaffVisitor who, String button, Map<String, String> fields) {
        var all = new LinkedHashMap<String, String>();
        all.put("asOf", String.valueOf(mine().revision()));
        all.put("title.en", "mine surgery");
        all.putAll(fields);
        all.put("do", button);
        return who.post(MINE, MINE, all);
    }

    @Test
    void pinning_hiding_and_ordering_take_buttons_only_and_are_kept_when_saved() {
        var found = press(editor, "find", Map.of("find", "knee"));
        assertThat(found.body()).contains("pin:" + knee.id(), "hide:" + knee.id());
        var pinned = press(editor, "pin:" + knee.id(), Map.of());
        assertThat(pinned.body())
                .contains("name=\"pinned\" value=\"" + knee.id(), "Not saved yet", "From your practice");
        assertThat(mine().view().pinned()).isEmpty();

        var lifted = press(editor, "topic-up:sleep", Map.of("topic", "knee-pain"));
        assertThat(lifted.statusCode()).isEqualTo(200);
        var saved = press(
                editor,
                "save",
                Map.of("pinned", knee.id(), "hidden", sleep.id(), "topic", "sleep", "hide-topic", "knee-pain"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(mine().view().pinned()).containsExactly(knee.id());
        assertThat(mine().view().hidden()).containsExactly(sleep.id());
        assertThat(mine().view().hiddenTopics()).containsExactly("knee-pain");
        assertThat(guide.get("/practice/mine/").body())
                .contains("Knee exercises")
                .doesNotContain("topics/knee-pain");

        var shown = press(editor, "unhide:" + sleep.id(), Map.of("hidden", sleep.id()));
        assertThat(shown.body()).doesNotContain("name=\"hidden\"");
    }

    @Test
    void a_notice_is_added_mended_and_taken_away() {
        var added = press(
                editor,
                "save",
                Map.of(
                        "notice", "new",
                        "notice.new.text.en", "Closed <b>today</b>",
                        "notice.new.url", "https://mine.example/",
                        "notice.new.from", "2020-01-01",
                        "notice.new.until", "2099-12-31"));
        assertThat(added.statusCode()).isEqualTo(303);
        var notice = mine().view().notices().getFirst();
        assertThat(guide.get("/practice/mine/").body()).contains("Closed &lt;b&gt;today&lt;/b&gt;");
        assertThat(editor.get(MINE).body()).contains("notice." + notice.id() + ".text.en", "Closed &lt;b&gt;");

        var wrong = press(
                editor,
                "save",
                Map.of(
                        "notice",
                        notice.id(),
                        "notice." + notice.id() + ".text.en",
                        "Closed",
                        "notice." + notice.id() + ".from",
                        "2026-02-02",
                        "notice." + notice.id() + ".until",
                        "2026-01-01"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("ends before it starts", "href=\"#s-view.notices\"");
        assertThat(press(editor, "notice-off:" + notice.id(), Map.of("notice", notice.id()))
                        .body())
                .doesNotContain("Closed &lt;b&gt;today");
        assertThat(press(editor, "save", Map.of()).statusCode()).isEqualTo(303);
        assertThat(mine().view().notices()).isEmpty();
    }

    @Test
    void a_colour_that_cannot_be_read_is_refused_and_the_nearest_offered_at_a_press() {
        var refused = press(editor, "save", Map.of("view.accent", "#FFFF00"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("the nearest that passes is #7a7a00", "value=\"accent:#7a7a00\"");
        assertThat(mine().view().accent()).isNull();
        var taken = press(editor, "accent:#7a7a00", Map.of("view.accent", "#FFFF00"));
        assertThat(taken.body()).contains("value=\"#7a7a00\"", "/accents/7a7a00.css");
        assertThat(press(editor, "save", Map.of("view.accent", "#7A7A00")).statusCode())
                .isEqualTo(303);
        assertThat(mine().view().accent()).isEqualTo("#7a7a00");
        assertThat(editor.get("/cy" + MINE).body()).contains("Sut mae’n edrych");
        assertThat(editor.post(
                                MINE,
                                "/cy" + MINE,
                                Map.of("asOf", "1", "title.en", "x", "view.accent", "red", "do", "save"))
                        .body())
                .contains("rhaid iddo fod yn lliw");
    }

    @Test
    void a_service_of_its_own_comes_and_goes_by_a_short_form() {
        var form = MINE + "/services/_new";
        var refused = editor.post(form, form, Map.of("title.en", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        var added = editor.post(
                form,
                form,
                Map.of(
                        "title.en", "Flu jabs",
                        "service.phone", "029 2000 3333",
                        "practice", "theirs",
                        "status", "draft",
                        "kind", "resource",
                        "asOf", "0"));
        assertThat(added.statusCode()).isEqualTo(303);
        var own = catalogue.ownServices("mine").getFirst();
        assertThat(own.title().best("en")).isEqualTo("Flu jabs");
        assertThat(guide.get("/practice/mine/").body()).contains("Flu jabs", "tel:02920003333");
        assertThat(guide.get("/practice/theirs/").body()).doesNotContain("Flu jabs");

        var page = MINE + "/services/" + own.id();
        assertThat(curator.get(page).statusCode()).isEqualTo(200);
        assertThat(editor.get("/staff/practices/theirs/services/" + own.id()).statusCode())
                .isEqualTo(404);
        assertThat(curator.get("/staff/practices/theirs/services/" + own.id()).statusCode())
                .isEqualTo(404);
        assertThat(editor.get(MINE + "/services/" + knee.id()).statusCode()).isEqualTo(404);
        var moved = editor.post(page, page, Map.of("title.en", "Flu jabs", "asOf", "1", "do", "save"));
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(editor.post(page, page, Map.of("do", "remove", "asOf", "0")).statusCode())
                .isEqualTo(303);
        assertThat(guide.get("/practice/mine/").body()).doesNotContain("Flu jabs");
    }

    @Test
    void an_editor_keeps_their_own_practice_and_no_other() {
        assertThat(editor.get("/staff/practices/theirs").statusCode()).isEqualTo(404);
        assertThat(editor.post(MINE, "/staff/practices/theirs", Map.of("asOf", "1", "do", "save"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(editor.post(MINE, "/staff/practices/theirs/services/_new", Map.of("title.en", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(editor.get("/staff/practices/_many").statusCode()).isEqualTo(404);
        assertThat(curator.get("/staff/practices/theirs").statusCode()).isEqualTo(200);
    }

    @Test
    void of_two_who_save_at_once_one_is_shown_both_and_nothing_is_lost() {
        var asOf = String.valueOf(mine().revision());
        assertThat(press(editor, "save", Map.of("pinned", knee.id(), "phone", "1"))
                        .statusCode())
                .isEqualTo(303);
        var second = curator.post(
                MINE,
                MINE,
                Map.of("asOf", asOf, "title.en", "mine surgery", "phone", "2", "pinned", sleep.id(), "do", "save"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("value=\"" + knee.id(), "value=\"" + sleep.id(), "Somebody else changed this");
        assertThat(mine().phone()).isEqualTo("1");
        assertThat(mine().view().pinned()).containsExactly(knee.id());
    }

    @Test
    void many_practices_come_from_a_register_each_with_an_invitation_that_works_once() {
        var file = """
                ods_code,name,address1,address2,address3,postcode,phone,easting
                X1,Llys Meddyg,LLYS MEDDYG,12 SEA ROAD,ABERTEST,CF1 1AA,029 2000 0001,1
                X2,Meddygfa’r Bryn,"2 Hill, Top",,,CF1 1AB,,2
                X3,Llys Meddyg,9 High Street,,,CF2 2AA,029 2000 0002,3
                X4,,Nowhere,,,CF2 2AB,,4
                X5,=cmd|' /C calc'!A1,1 Street,,,CF2 2AC,,5
                """;
        var many = "/staff/practices/_many";
        var sent = administrator.upload(many, "file", "list.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).isEqualTo(302);
        var preview = java.net
                .URI
                .create(sent.headers().firstValue("Location").orElseThrow())
                .getPath();
        assertThat(administrator.get(preview).body())
                .contains("llys-meddyg", "llys-meddyg-x3", "meddygfar-bryn", "4 new, 0 there already, 1 refused");
        assertThat(catalogue.practices()).doesNotContainKey("llys-meddyg");

        var done = administrator.post(preview, preview, Map.of("do", "page")).body();
        catalogue.refresh();
        assertThat(catalogue.practices().values())
                .extracting(Practice::address)
                .contains("12 Sea Road, Abertest", "2 Hill, Top");
        assertThat(guide.get("/practice/meddygfar-bryn/").statusCode()).isEqualTo(200);
        var links = Pattern.compile("/staff/link/[A-Za-z0-9_-]+")
                .matcher(done)
                .results()
                .map(one -> one.group())
                .toList();
        assertThat(links).hasSize(4).doesNotHaveDuplicates();

        var guest = StaffVisitor.at(guide);
        assertThat(guest.get(links.getFirst()).body()).contains("Llys Meddyg");
        var taken =
                guest.post(links.getFirst(), links.getFirst(), Map.of("email", "bad", "name", "Mair", "password", "x"));
        assertThat(taken.statusCode()).isEqualTo(422);
        var joined = guest.post(
                links.getFirst(),
                links.getFirst(),
                Map.of("email", "mair@example.org", "name", "Mair", "password", StaffVisitor.PASSWORD));
        assertThat(joined.statusCode()).isEqualTo(302);
        assertThat(guest.get("/staff/practices/llys-meddyg").statusCode()).isEqualTo(200);
        assertThat(guest.get("/staff/practices/mine").statusCode()).isEqualTo(404);
        assertThat(StaffVisitor.at(guide).get(links.getFirst()).statusCode()).isEqualTo(404);
        assertThat(StaffVisitor.at(guide).get(links.getLast()).statusCode()).isEqualTo(200);

        var again = administrator.upload(many, "file", "list.csv", file.getBytes(StandardCharsets.UTF_8));
        var second = java.net
                .URI
                .create(again.headers().firstValue("Location").orElseThrow())
                .getPath();
        assertThat(administrator.get(second).body()).contains("0 new, 4 there already, 1 refused");
        assertThat(administrator.post(second, second, Map.of("do", "csv")).body())
                .doesNotContain("/staff/link/");
    }

    @Test
    void a_file_that_is_no_list_of_practices_is_told_in_a_sentence() {
        for (var file : List.of("", "a,b\n1,2\n", "\"name\n")) {
            var answer = administrator.upload(
                    "/staff/practices/_many", "file", "x.csv", file.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(file).isEqualTo(422);
            assertThat(answer.body()).contains("nhsuk-error-message").doesNotContain("Exception");
        }
    }
}
