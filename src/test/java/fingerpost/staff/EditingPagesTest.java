package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.catalogue.Format;
import fingerpost.catalogue.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages of curating do with what people send them. */
class EditingPagesTest {

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
    void whatIsTypedIsKeptAndWhatNoFormHasIsNot() {
        var entry = kept.published();
        var answer = kept.save(
                curator,
                entry,
                Map.of(
                        "summary.en",
                        "How to sleep.",
                        "everyday.en",
                        "can't sleep\n# counting sheep",
                        "id",
                        "another",
                        "status",
                        "draft",
                        "revision",
                        "1",
                        "codes",
                        "snomed:1"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var stored = kept.now(entry);
        assertThat(stored.summary().best("en")).isEqualTo("How to sleep.");
        assertThat(stored.said("en")).containsExactly("can't sleep");
        assertThat(stored.everyday().get("en")).hasSize(2);
        assertThat(stored.status()).isEqualTo(Status.PUBLISHED);
        assertThat(stored.codes()).isEmpty();
        assertThat(kept.catalogue().entry("another")).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsToldAndNothingTypedIsLost() {
        var entry = kept.published();
        var answer = kept.save(
                curator,
                entry,
                Map.of("title.en", "", "url", "javascript:alert(1)", "topics", "Slepe", "summary.en", "My new words"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("no topic is called that").contains("My new words");
        var again = kept.save(
                curator, entry, Map.of("title.en", "", "url", "javascript:alert(1)", "summary.en", "My words"));
        assertThat(again.body())
                .contains("Title is missing")
                .contains("must start with https")
                .contains("My words");
        assertThat(kept.now(entry)).isEqualTo(entry);
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondSeesTheDifferenceAndChooses() {
        var entry = kept.published();
        assertThat(kept.save(curator, entry, Map.of("summary.en", "Theirs", "cy-is-no-field", "x", "title.cy", "Cwsg"))
                        .statusCode())
                .isEqualTo(303);
        var answer = kept.save(other, entry, Map.of("summary.en", "Mine", "why.en", "My reason"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Theirs")
                .contains("Mine")
                .contains("My reason")
                .contains("Cwsg");
        assertThat(kept.now(entry).summary().best("en")).isEqualTo("Theirs");
        var asOf = KeptGuide.asOf(answer.body());
        var chosen = kept.save(
                other,
                kept.now(entry),
                Map.of("asOf", asOf, "summary.en", "Mine", "why.en", "My reason", "theirs", "summary.en"));
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(kept.now(entry).summary().best("en")).isEqualTo("Theirs");
        assertThat(kept.now(entry).why().best("en")).isEqualTo("My reason");
        assertThat(kept.now(entry).title().exactly("cy")).isEqualTo("Cwsg");
    }

    @Test
    void nothingIsPublishedWithoutAReasonToPointThere() {
        var answer = curator.post(
                "/staff/add",
                "/staff/entries",
                Map.of(
                        "about",
                        "new-1",
                        "url",
                        "https://example.org/without",
                        "title.en",
                        "Without a reason",
                        "do",
                        "publish"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Why we point here is missing");
        assertThat(kept.catalogue().near(List.of("https://example.org/without")))
                .isEmpty();
        var draft = curator.post(
                "/staff/add",
                "/staff/entries",
                Map.of(
                        "about",
                        "new-1",
                        "url",
                        "https://example.org/without",
                        "title.en",
                        "Without a reason",
                        "do",
                        "save"));
        assertThat(draft.statusCode()).isEqualTo(303);
        var second = curator.post(
                "/staff/add",
                "/staff/entries",
                Map.of(
                        "about",
                        "new-2",
                        "url",
                        "http://www.example.org/without/?utm_source=x",
                        "title.en",
                        "Again",
                        "do",
                        "save"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("is the link of an entry that is there already: Without a reason");
    }

    @Test
    void onWelshPagesWhatIsWrongIsToldInWelsh() {
        var entry = kept.published();
        var wrong = Map.of("title.en", "", "url", "javascript:alert(1)", "why.en", "", "topics", "sleep");
        assertThat(kept.save(curator, entry, "/cy", wrong).body())
                .contains("Teitl: mae ar goll")
                .contains("Dolen: rhaid iddo ddechrau â https:// neu http://")
                .contains("Pam rydym yn cyfeirio yma: mae ar goll; dywedwch mewn un frawddeg")
                .doesNotContain("is missing")
                .doesNotContain("must start");
        assertThat(kept.save(curator, entry, "/cy", Map.of("topics", "Slepe")).body())
                .contains("mae “Slepe” yno, ac nid oes pwnc");
        assertThat(kept.save(curator, entry, "/cy", Map.of("summary.en", "a".repeat(2001)))
                        .body())
                .contains("mae’n hwy na 2000 nod");
        assertThat(curator.get("/cy/staff/add?url=ftp://example.org").body()).contains("rhaid iddo ddechrau");
        assertThat(curator.post("/cy/staff", "/cy/staff/entries/together", Map.of("deed", "audience"))
                        .body())
                .contains("nid ydynt wedi’u ticio");
    }

    @Test
    void howFarEachLanguageIsIsShownMarkedAndAskedFor() {
        var entry = kept.published("\"status\":\"draft\",");
        var path = "/staff/entries/" + entry.id();
        assertThat(curator.get(path).body()).containsPattern("Welsh: <strong[^>]*>Missing");
        var welsh = Map.of("title.cy", "Cwsg", "summary.cy", "Cysgu.", "why.cy", "Byr.");
        var marked = new LinkedHashMap<>(welsh);
        marked.put("unreviewedLanguages", "cy");
        assertThat(kept.save(curator, entry, marked).statusCode()).isEqualTo(303);
        assertThat(kept.now(entry).unreviewedLanguages()).containsExactly("cy");
        assertThat(curator.get(path).body())
                .containsPattern("Welsh: <strong[^>]*>Needs review")
                .containsPattern("English: <strong[^>]*>Reviewed");
        assertThat(curator.get("/staff/entries?unreviewed=cy").body()).contains(path + "\"");
        assertThat(curator.get("/staff/entries?missing=cy").body()).doesNotContain(path + "\"");
        assertThat(kept.save(curator, kept.now(entry), Map.of("do", "publish")).statusCode())
                .isEqualTo(303);
        assertThat(kept.now(entry).status()).isEqualTo(Status.PUBLISHED);
        assertThat(kept.now(entry).unreviewedLanguages()).containsExactly("cy");
        assertThat(guide.get("/cy/entries/" + entry.id()).body())
                .contains("Cwsg")
                .doesNotContain("unreviewed")
                .doesNotContain("Angen ei adolygu");
        var cleared = new LinkedHashMap<>(welsh);
        cleared.put("unreviewedLanguages", "xx");
        kept.save(curator, kept.now(entry), cleared);
        assertThat(kept.now(entry).unreviewedLanguages()).isEmpty();
        assertThat(curator.get("/staff/entries?unreviewed=cy").body()).doesNotContain(path + "\"");
    }

    @Test
    void aLinkToAFilmIsKeptAsAFilm() {
        var entry = kept.published();
        kept.save(curator, entry, Map.of("url", "https://youtu.be/abc_DEF-123", "format", ""));
        assertThat(kept.now(entry).format()).isEqualTo(Format.VIDEO);
        assertThat(guide.get("/entries/" + entry.id()).body())
                .contains("fp-still", "Watch on YouTube", "/go/" + entry.id())
                .doesNotContain("youtu.be/", "iframe", "ytimg");
        assertThat(guide.get("/go/" + entry.id()).headers().firstValue("Location"))
                .contains("https://youtu.be/abc_DEF-123");
    }
}
