package fingerpost.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.WantKind;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** From a suggested link to an entry, or to a kind no. */
class SuggestTest {

    @Test
    void a_link_is_suggested_once_and_is_settled_by_its_entry_or_by_a_no() {
        try (var said = new SaidGuide()) {
            var reader = said.reader(1);
            var page = reader.get("/suggest").body();
            said.later(5);
            var there = reader.post(
                    "/suggest", Reader.proven(page, Map.of("url", "http://example.org/sleep/?utm_source=x")));
            assertThat(there.statusCode()).isEqualTo(200);
            assertThat(there.body()).contains("We have this already:", "/entries/sleep-page");
            assertThat(said.wants(WantKind.SUGGESTED)).isEmpty();

            assertThat(send(
                            said,
                            2,
                            Map.of(
                                    "url",
                                    "knees-example.org/exercises",
                                    "title",
                                    "Knees",
                                    "words",
                                    "my mum Eirlys uses it")))
                    .isEqualTo("Thank you for suggesting this");
            assertThat(send(said, 3, Map.of("url", "https://www.knees-example.org/exercises/")))
                    .isEqualTo("Thank you for suggesting this");
            var wants = said.wants(WantKind.SUGGESTED);
            assertThat(wants).hasSize(1);
            var kept = said.catalogue()
                    .suggestions()
                    .find(Long.parseLong(wants.getFirst().about()))
                    .orElseThrow();
            assertThat(kept.times()).isEqualTo(2);
            assertThat(kept.words()).contains("uses it").doesNotContain("Eirlys");

            var curator = StaffVisitor.as(Role.CURATOR, said.guide);
            var open = curator.get("/staff?open=" + wants.getFirst().key()).body();
            assertThat(open)
                    .contains("/staff/add?url=https%3A%2F%2Fknees-example.org%2Fexercises&amp;title=Knees", "uses it");
            said.publish(
                    "{\"id\":\"knees\",\"title\":\"Knees\",\"url\":\"https://knees-example.org/exercises\",\"summary\":\"S.\",\"why\":\"W.\",\"topics\":[\"sleep\"]}");
            assertThat(said.wants(WantKind.SUGGESTED)).isEmpty();

            assertThat(send(said, 4, Map.of("url", "https://odd-example.org/x")))
                    .isEqualTo("Thank you for suggesting this");
            var odd = said.wants(WantKind.SUGGESTED).getFirst();
            var declined = curator.post(
                    "/staff?open=" + odd.key(), "/staff/wants/suggested/" + odd.about() + "/decline", Map.of());
            assertThat(declined.statusCode()).isEqualTo(303);
            assertThat(curator.post("/staff", "/staff/wants/suggested/" + odd.about() + "/decline", Map.of())
                            .statusCode())
                    .isEqualTo(409);
            assertThat(said.wants(WantKind.SUGGESTED)).isEmpty();
            assertThat(page(said, 5, Map.of("url", "https://odd-example.org/x")))
                    .contains("did not take it in");

            said.catalogue().withdraw("knees", Localised.of(Map.of("en", "It closed.")), null, "test");
            assertThat(page(said, 6, Map.of("url", "https://knees-example.org/exercises")))
                    .contains("We had this and took it out.");
        }
    }

    @Test
    void what_is_no_link_or_an_advertisement_is_refused_and_staff_suggest_by_the_same_screens() {
        try (var said = new SaidGuide()) {
            int number = 10;
            for (var url : new String[] {
                "",
                "back pain",
                "javascript:alert(1)",
                "ftp://example.org",
                "https://",
                "https://user:pw@example.org/",
                "word"
            }) {
                assertThat(page(said, number++, Map.of("url", url))).as(url).contains("It was not sent");
            }
            assertThat(page(said, number++, Map.of("url", "https://best-casino-bonus.example")))
                    .contains("advertising");
            assertThat(page(said, number++, Map.of("url", "https://x.example/", "title", "t".repeat(300))))
                    .contains("longer than 200");
            assertThat(page(said, number, Map.of("url", "https://x.example/", "words", "I want to kill myself")))
                    .contains("fp-alarm");
            assertThat(said.wants(WantKind.SUGGESTED)).isEmpty();

            var nurse = StaffVisitor.as(Role.READER, said.guide);
            assertThat(nurse.post("/staff/suggest", "/staff/suggest", Map.of("url", "nonsense"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(nurse.post("/staff/suggest", "/staff/suggest", Map.of("url", "https://example.org/sleep"))
                            .body())
                    .contains("/staff/entries/sleep-page");
            assertThat(nurse.post(
                                    "/staff/suggest",
                                    "/staff/suggest",
                                    Map.of("url", "feet-example.org", "words", "Mrs Tandy asked"))
                            .body())
                    .contains("It is on the worklist");
            var want = said.wants(WantKind.SUGGESTED).getFirst();
            var kept = said.catalogue()
                    .suggestions()
                    .find(Long.parseLong(want.about()))
                    .orElseThrow();
            assertThat(kept.byStaff()).isTrue();
            assertThat(kept.words()).doesNotContain("Tandy");
        }
    }

    private static String send(SaidGuide said, int number, Map<String, String> typed) {
        return Jsoup.parse(page(said, number, typed)).select("h1").text();
    }

    private static String page(SaidGuide said, int number, Map<String, String> typed) {
        var reader = said.reader(number);
        var page = reader.get("/suggest").body();
        said.later(5);
        return reader.post("/suggest", Reader.proven(page, typed)).body();
    }
}
