package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Samples;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ready-made handouts, and the handouts of somebody signed in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoutPagesTest {

    private static final Pattern READY = Pattern.compile("/staff/handouts/(r_[0-9a-f]+)/print");
    private static final Pattern CODE = Pattern.compile("/handout/([2-9A-Z-]{13})");

    private final RunningGuide guide = RunningGuide.empty();
    private final Catalogue catalogue = guide.installation().catalogue();
    private final String back = catalogue
            .publish(Samples.resource("Back pain", "https://example.org/back"), "ann")
            .id();
    private final String old = catalogue
            .publish(Samples.resource("Old sheet", "https://example.org/old"), "ann")
            .id();
    private final StaffVisitor clinician = StaffVisitor.as(Role.CLINICIAN, guide);
    private final StaffVisitor reader = StaffVisitor.as(Role.READER, guide);

    @AfterAll
    void close() {
        guide.close();
    }

    @Test
    void a_clinician_keeps_one_and_everyone_makes_handouts_of_it_with_one_press() {
        var kept = clinician.post(
                "/staff/handouts/new?pick=" + back,
                "/staff/handouts",
                Map.of("pick", back, "do", "keep", "name", "Low back pain, <first> visit"));
        assertThat(kept.headers().firstValue("Location").orElse("")).endsWith("/staff/handouts");
        var list = reader.get("/staff/handouts").body();
        assertThat(list).contains("Low back pain, &lt;first&gt; visit", "Back pain");
        var id = first(READY, list);
        assertThat(list).doesNotContain("\"/staff/handouts/" + id + "\"");
        var printed = reader.post("/staff/handouts", "/staff/handouts/" + id + "/print", Map.of("size", "a5"));
        var to = printed.headers().firstValue("Location").orElse("");
        assertThat(to).contains("/paper?size=a5&print=yes");
        var code = first(CODE, to);
        assertThat(guide.get("/handout/" + code).body()).contains("Back pain");

        assertThat(reader.post("/staff/handouts", "/staff/handouts/" + id + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/staff/handouts/" + id).statusCode()).isEqualTo(404);
        assertThat(clinician
                        .post("/staff/handouts", "/staff/handouts/made/" + code + "/revoke", Map.of())
                        .statusCode())
                .as("who did not make it cannot take it back")
                .isEqualTo(404);
        assertThat(reader.get("/staff/handouts").body()).contains(code);
        reader.post("/staff/handouts", "/staff/handouts/made/" + code + "/revoke", Map.of());
        assertThat(guide.get("/handout/" + code).statusCode()).isEqualTo(410);
        assertThat(reader.get("/staff/handouts").body()).doesNotContain(code);
    }

    @Test
    void one_is_changed_and_removed_and_tells_what_has_left_the_guide() {
        clinician.post(
                "/staff/handouts/new?pick=" + old,
                "/staff/handouts",
                Map.of("pick", old, "do", "keep", "name", "Only the old", "months", "12"));
        var page = clinician.get("/staff/handouts").body();
        var mine = page.substring(page.indexOf("Only the old"));
        var id = first(READY, mine);
        catalogue.publish(
                catalogue
                        .entry(old)
                        .orElseThrow()
                        .but()
                        .audience(Audience.STAFF)
                        .build(),
                "ann");
        assertThat(clinician.get("/staff/handouts").body())
                .contains("One entry is not in the guide any more")
                .doesNotContain("Old sheet");
        var printed = reader.post("/staff/handouts", "/staff/handouts/" + id + "/print", Map.of());
        assertThat(printed.headers().firstValue("Location").orElse("")).endsWith("/staff/handouts/" + id);
        var empty = clinician.post("/staff/handouts", "/staff/handouts/" + id, Map.of("name", "Only the old"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Tick at least one page");
        var nameless = clinician.post("/staff/handouts", "/staff/handouts/" + id, Map.of("pick", back, "name", " "));
        assertThat(nameless.body()).contains("Give it a name to keep it under.");
        clinician.post("/staff/handouts", "/staff/handouts/" + id, Map.of("pick", back, "name", "Now the back"));
        assertThat(clinician.get("/staff/handouts").body())
                .contains("Now the back")
                .doesNotContain("Only the old");
        clinician.post("/staff/handouts", "/staff/handouts/" + id + "/remove", Map.of());
        assertThat(clinician.get("/staff/handouts").body()).doesNotContain("Now the back");
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
