package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Samples;
import fingerpost.exchange.Export;
import fingerpost.exchange.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What staff find in a consultation, and what everybody reads of how the guide is kept. */
class FoundTest {

    private static KeptGuide kept;
    private static RunningGuide guide;
    private static StaffVisitor reader;

    @BeforeAll
    static void open() {
        kept = new KeptGuide();
        guide = kept.guide;
        reader = StaffVisitor.as(Role.READER, guide);
    }

    @AfterAll
    static void close() {
        kept.close();
    }

    private static Entry published(String line) {
        return kept.catalogue().publish(fingerpost.exchange.OneLine.entry(KeptGuide.line(line), null, "en"), "test");
    }

    @Test
    @Hazard("H-24")
    void what_is_for_staff_is_marked_beside_what_anybody_may_have() {
        var leaflet = published("""
                {"id":"stones","title":"Kidney stones","url":"https://example.org/stones","why":"Plain."}""");
        published("""
                {"id":"renal-line","title":{"en":"Urology on call","cy":"Wroleg ar alwad"},"audience":"staff",
                 "everyday":{"en":["kidney stones on call"]},
                 "service":{"phone":"029 2000 1111","hours":"Mo-Fr 09:00-17:00","referral":"gp"},"why":"Direct."}""");
        published("""
                {"id":"renal-draft","title":"Kidney stones draft","url":"https://example.org/draft","status":"draft"}""");
        kept.catalogue().notes().keep(leaflet.id(), "Dipstick first. Bypass switchboard: 1234.", 0, "test");
        guide.untilFound();

        var page = reader.get("/staff/find?q=kidney+stones").body();
        int staff = page.indexOf("For staff only");
        int everybody = page.indexOf("For everybody");
        assertThat(staff).isPositive();
        assertThat(everybody).isGreaterThan(staff);
        assertThat(page.substring(staff, everybody))
                .contains("Staff only")
                .contains("Urology on call")
                .contains("tel:02920001111")
                .contains("A GP or nurse refers");
        assertThat(page.substring(everybody))
                .contains("https://example.org/stones")
                .contains("Staff note: not for patients")
                .contains("Bypass switchboard: 1234.")
                .contains("/search?handout=staff&amp;q=kidney");
        assertThat(page).doesNotContain("Kidney stones draft");
        assertThat(reader.get("/cy/staff/find?q=wroleg").body())
                .contains("Wroleg ar alwad")
                .contains("Staff yn unig");

        // the words of a note find what it is on, for staff and for nobody else
        var byNote = reader.get("/staff/find?q=bypass+switchboard").body();
        assertThat(byNote).contains("Kidney stones").contains("Bypass switchboard: 1234.");
        assertThat(guide.get("/search?q=bypass+switchboard").body())
                .doesNotContain("1234")
                .doesNotContain("Kidney stones");
        var more = reader.get("/staff/read/renal-line").body();
        assertThat(more).contains("Staff only").contains("Mo-Fr 09:00-17:00").contains("Do not show");
        assertThat(guide.get("/staff/find?q=kidney")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/staff/sign-in");
    }

    @Test
    void whatever_is_typed_is_only_words() {
        for (var query : List.of(
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%00%01%02", "%22%27%3E%3Cimg", "a".repeat(5000), "&page=-1", "x&page=99999")) {
            var page = reader.get("/staff/find?q=" + query);
            assertThat(page.statusCode()).as(query).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<script>alert").doesNotContain("<img");
        }
        assertThat(reader.get("/staff/find").body()).contains("What do you need?");
    }

    @Test
    void interests_are_declared_by_role_and_read_by_everybody() throws IOException {
        var entry = published("""
                {"id":"declared","title":"Sleep better","url":"https://example.org/declared","why":"Plain.",
                 "review":{"on":"2026-05-01","by":"GP, Cardiff"}}""");
        assertThat(guide.get("/about").body()).contains("Nobody has declared an interest yet");
        var page = kept.curator.get("/staff/interests/_new");
        assertThat(page.statusCode()).isEqualTo(200);
        var missing = kept.curator.post(
                "/staff/interests/_new", "/staff/interests/_new", Map.of("slug", "gp-shares", "asOf", "0"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Role is missing");
        var fields = Map.of(
                "slug", "gp-shares",
                "asOf", "0",
                "role", "gp, cardiff",
                "title.en", "Paid by <b>Sleepwell</b> for a talk in 2025.",
                "title.cy", "Talwyd gan Sleepwell.",
                "on", "2026-05-03");
        assertThat(kept.curator
                        .post("/staff/interests/_new", "/staff/interests/_new", fields)
                        .statusCode())
                .isEqualTo(303);

        var about = guide.get("/about").body();
        assertThat(about).contains("gp, cardiff").contains("&lt;b&gt;Sleepwell").contains("(declared 3 May 2026)");
        assertThat(guide.get("/cy/about").body()).contains("Talwyd gan Sleepwell.");
        assertThat(guide.get("/entries/" + entry.id()).body()).contains("/about#interests");
        var out = new ByteArrayOutputStream();
        Export.of(kept.catalogue()).forThePublic().stream(out, FileFormat.JSONL);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"kind\":\"interest\"")
                .contains("gp-shares");

        var asOf = KeptGuide.asOf(kept.curator.get("/staff/interests/gp-shares").body());
        var ended = new java.util.HashMap<>(fields);
        ended.put("asOf", asOf);
        ended.put("until", "2026-01-01");
        assertThat(kept.curator
                        .post("/staff/interests/gp-shares", "/staff/interests/gp-shares", ended)
                        .body())
                .contains("ends before it starts");
        ended.put("until", "2026-11-01");
        kept.curator.post("/staff/interests/gp-shares", "/staff/interests/gp-shares", ended);
        assertThat(guide.get("/about").body()).contains("(ended 1 November 2026)");
        assertThat(guide.get("/entries/" + entry.id()).body()).doesNotContain("/about#interests");
        assertThat(reader.get("/staff/interests").statusCode()).isEqualTo(404);
    }

    @Test
    void the_record_tells_what_was_taken_out_and_which_rules_are_in_force() {
        var before = guide.get("/about").body();
        var entry = kept.catalogue().publish(Samples.resource("Gone by spring", "https://example.org/spring"), "test");
        kept.catalogue().withdraw(entry.id(), Localised.in("en", "The charity closed."), null, "test");
        assertThat(before).contains("/about/red-flags");
        assertThat(guide.get("/about").body()).contains("taken out in the last 12 months");
        var out = guide.get("/changes?kind=withdrawn").body();
        assertThat(out)
                .contains("Gone by spring")
                .contains("The charity closed.")
                .doesNotContain("Added:");
        assertThat(guide.get("/changes?kind=%3Cb%3E").body()).contains("Added:").contains("Gone by spring");
        assertThat(guide.get("/cy/changes?kind=added").body()).doesNotContain("Tynnwyd allan:");
        var rules = guide.get("/about/red-flags").body();
        assertThat(rules).contains("version 1").contains("not yet reviewed here");
        assertThat(guide.get("/cy/about/red-flags").body()).contains("fersiwn 1");
    }

    @Test
    void a_result_says_in_one_line_who_chose_it_where_somebody_has_looked() {
        published("""
                {"id":"looked","title":"Wry neck","url":"https://example.org/wry","why":"Plain.",
                 "review":{"on":"%s","by":"Physiotherapist","next":"%s"}}""".formatted(LocalDate.now().minusDays(3), LocalDate.now().plusYears(1)));
        published("""
                {"id":"unlooked","title":"Wry face","url":"https://example.org/face","why":"Plain."}""");
        guide.untilFound();
        var page = guide.get("/search?q=wry+neck").body();
        int looked = page.indexOf("Wry neck<");
        assertThat(page.substring(looked)).containsSubsequence("chosen by this area’s guide", "Physiotherapist");
        var unlooked = guide.get("/search?q=wry+face").body();
        int at = unlooked.indexOf("https://") + unlooked.indexOf("Wry face<");
        assertThat(unlooked.substring(at).split("</article>")[0])
                .contains("No one here has looked at this yet")
                .doesNotContain("chosen by");
    }
}
