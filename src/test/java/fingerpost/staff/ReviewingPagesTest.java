package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Status;
import fingerpost.exchange.OneLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looking at entries again, one or many, and taking them out and back. */
class ReviewingPagesTest {

    private static KeptGuide kept;
    private static RunningGuide guide;
    private static StaffVisitor curator;
    private static StaffVisitor other;

    @BeforeAll
    static void open() {
        kept = new KeptGuide();
        guide = kept.guide;
        curator = kept.curator;
        other = kept.other;
    }

    @AfterAll
    static void close() {
        kept.close();
    }

    @Test
    void takenOutWithAReasonAndBroughtBack() {
        var entry = kept.published();
        var path = "/staff/entries/" + entry.id();
        var without = curator.post(path, path + "/withdraw", Map.of("reason.en", ""));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(kept.now(entry).status()).isEqualTo(Status.PUBLISHED);
        curator.post(
                path,
                path + "/withdraw",
                Map.of(
                        "reason.en",
                        "The clinic has closed.",
                        "replacement",
                        kept.published().id()));
        assertThat(guide.get("/entries/" + entry.id()).body()).contains("The clinic has closed.");
        assertThat(curator.get(path + "/history").body()).contains("The clinic has closed.");
        curator.post(path + "/history", path + "/restore", Map.of("revision", String.valueOf(entry.revision())));
        assertThat(kept.now(entry).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void stillGoodTakesOnePressAndManyTogetherCanBeUndone() {
        var entry = kept.published();
        var path = "/staff/entries/" + entry.id();
        curator.post(path, path + "/still-good", Map.of());
        assertThat(kept.catalogue().entry(entry.id()).orElseThrow().review()).isNotNull();
        var one = kept.published();
        var change = Map.of("id", one.id(), "deed", "audience", "value", "staff", "list", "");
        var preview = curator.post(path, "/staff/entries/together", change);
        assertThat(preview.body()).contains("1 of 1 would change");
        assertThat(kept.now(one)).isEqualTo(one);
        var sure = new LinkedHashMap<>(change);
        sure.put("sure", "true");
        var done = curator.post(path, "/staff/entries/together", sure);
        assertThat(done.body()).contains("1 of 1 changed");
        assertThat(guide.get("/entries/" + one.id()).statusCode()).isEqualTo(404);
        var number = Pattern.compile("name=\"number\" value=\"(\\d+)\"").matcher(done.body());
        assertThat(number.find()).isTrue();
        curator.post(path, "/staff/entries/together/undo", Map.of("number", number.group(1)));
        assertThat(guide.get("/entries/" + one.id()).statusCode()).isEqualTo(200);
        var topic = Map.of("id", one.id(), "deed", "topic-add", "value", "SLEEP", "list", "");
        assertThat(curator.post(path, "/staff/entries/together", topic).body())
                .contains("0 of 1 would change")
                .doesNotContain("name=\"sure\"");
        var unknown = Map.of("id", one.id(), "deed", "topic-add", "value", "Slepe", "list", "");
        assertThat(curator.post(path, "/staff/entries/together", unknown).body())
                .contains("Topics have “Slepe”, and no topic is called that");
        var reach = Map.of("id", one.id(), "deed", "reach", "value", "moon", "list", "");
        assertThat(curator.post(path, "/staff/entries/together", reach).body())
                .contains("To what must be one of local, national, elsewhere.");
        assertThat(curator.post(path, "/staff/entries/together", Map.of("deed", "audience"))
                        .body())
                .contains("are not ticked");
    }

    @Test
    void stillGoodIsOnePressFromTheList() {
        var never = kept.published();
        var path = "/staff/entries/" + never.id() + "/still-good";
        assertThat(curator.get("/staff/entries?neverReviewed=true").body()).contains("formaction=\"" + path);
        var done = curator.post(
                "/staff/entries?neverReviewed=true", path, Map.of("list", "neverReviewed=true&words=%3Cb%3E"));
        assertThat(done.headers().firstValue("Location").orElse(""))
                .endsWith("/staff/entries?words=%3Cb%3E&neverReviewed=true");
        assertThat(kept.now(never).review()).isNotNull();
        assertThat(curator.get("/staff/entries").body()).doesNotContain("formaction=\"" + path);
        var reader = StaffVisitor.as(Role.READER, guide);
        assertThat(reader.get("/staff/entries").body()).doesNotContain("formaction");
    }

    @Test
    void allThatASourcePublishesIsLookedAtTogetherAfterSeeingWhich() {
        var source = KeptGuide.line("{\"id\":\"trust\",\"title\":\"The Trust\"}");
        kept.catalogue().named().landSources(List.of(OneLine.source(source, "en")), "test");
        assertThat(curator.get("/staff/sources/trust").body()).doesNotContain("review-all");
        var one = kept.published("\"source\":\"trust\",");
        var two = kept.published("\"source\":\"trust\",");
        var draft = kept.published("\"source\":\"trust\",\"status\":\"draft\",");
        var elsewhere = kept.published();
        var page = curator.get("/staff/sources/trust").body();
        assertThat(page).contains("see all 2 first");
        var list = KeptGuide.found(
                        Pattern.compile("name=\"list\" value=\"([^\"]*)\"").matcher(page))
                .replace("&amp;", "&");
        var press = Map.of("list", list, "all", "true", "deed", "still-good");
        var preview = curator.post("/staff/sources/trust", "/staff/entries/together", press);
        assertThat(preview.body())
                .contains("2 of 2 would change", "Curator, ", one.id(), two.id())
                .doesNotContain(draft.id() + "\"", elsewhere.id() + "\"");
        assertThat(kept.now(one)).isEqualTo(one);
        for (var role : List.of(Role.READER, Role.PRACTICE_EDITOR)) {
            var others = StaffVisitor.as(role, guide);
            assertThat(others.get("/staff/sources/trust").statusCode()).isEqualTo(404);
            assertThat(others.post("/staff", "/staff/entries/together", press).statusCode())
                    .isEqualTo(404);
        }
        var sure = new LinkedHashMap<>(press);
        sure.put("sure", "true");
        assertThat(other.post("/staff/sources/trust", "/staff/entries/together", sure)
                        .body())
                .contains("2 of 2 changed");
        assertThat(kept.now(two).review()).isNotNull();
        assertThat(OneLine.of(kept.now(two)).at("/review/by").asString()).startsWith("Clinician, ");
        assertThat(kept.now(draft)).isEqualTo(draft);
        assertThat(kept.now(elsewhere)).isEqualTo(elsewhere);
    }
}
