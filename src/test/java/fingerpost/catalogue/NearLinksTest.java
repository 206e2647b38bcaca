package fingerpost.catalogue;

import static fingerpost.catalogue.Samples.resource;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.TestArea;
import fingerpost.database.Database;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearLinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://nhs.uk/conditions/asthma",
                "https://www.nhs.uk/Conditions/Asthma/",
                "https://m.nhs.uk/conditions/asthma/index.html",
                "https://www.m.nhs.uk//conditions/asthma",
                "https://amp.nhs.uk/conditions/asthma/amp/",
                "https://nhs.uk/amp/conditions/asthma",
                "https://nhs.uk/conditions/asthma.html",
                "https://nhs.uk/conditions/asthma?utm_campaign=x&fbclid=1&outputType=amp&ref=home&empty=",
                "https://nhs.uk:443/conditions/%61sthma/default.aspx#symptoms",
                "https://nhs.uk/conditions/asthma;jsessionid=A1B2"
            })
    void spellings_of_one_page_are_near(String url) {
        assertThat(CanonicalUrl.near(url)).isEqualTo("nhs.uk/conditions/asthma");
    }

    @ParameterizedTest
    @CsvSource({
        "https://nhs.uk/asthma, https://nhs.uk/eczema",
        "https://nhs.uk/asthma?page=1, https://nhs.uk/asthma?page=2",
        "https://nhs.uk/asthma?locale=cy, https://nhs.uk/asthma?locale=en",
        "https://111.wales.nhs.uk/asthma, https://nhs.uk/asthma",
        "https://youtu.be/aaaaaaaaaaa, https://youtu.be/AAAAAAAAAAA",
        "https://nhs.uk:8080/asthma, https://nhs.uk/asthma"
    })
    void other_pages_are_not(String one, String other) {
        assertThat(CanonicalUrl.near(one)).isNotEqualTo(CanonicalUrl.near(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtu.be/abc_DEF-123?si=x",
                "https://m.youtube.com/watch?list=7&v=abc_DEF-123&t=3",
                "https://www.youtube-nocookie.com/embed/abc_DEF-123?start=4",
                "https://youtube.com/shorts/abc_DEF-123"
            })
    void ways_to_play_one_film_are_near(String url) {
        assertThat(CanonicalUrl.near(url)).isEqualTo("youtube.com/watch?v=abc_DEF-123");
    }

    @Test
    void what_is_no_address_is_near_nothing() {
        assertThat(CanonicalUrl.near("javascript:alert(1)")).isNull();
        assertThat(CanonicalUrl.near("")).isNull();
    }

    @Test
    void entries_that_link_nearly_there_are_found_as_they_are_now() {
        try (var area = TestArea.fresh()) {
            var catalogue = area.catalogue();
            var asthma = catalogue.publish(resource("Asthma", "https://www.nhs.uk/conditions/asthma/"), "test");
            catalogue.publish(resource("Eczema", "https://www.nhs.uk/conditions/eczema/"), "test");
            var near = List.of("not an address", "http://m.nhs.uk/conditions/asthma/index.html");
            assertThat(catalogue.near(near)).extracting(Entry::id).containsExactly(asthma.id());
            assertThat(catalogue.near(List.of())).isEmpty();

            catalogue.withdraw(asthma.id(), "test");
            assertThat(catalogue.near(near)).extracting(Entry::status).containsExactly(Status.WITHDRAWN);

            var moved = resource("Asthma", "https://www.nhs.uk/asthma/");
            catalogue.land(List.of(new Offer(asthma.id(), null, (_, _) -> new Offer.Wanted(moved, null))), "test");
            assertThat(catalogue.near(near)).isEmpty();
            assertThat(catalogue.near(List.of("https://nhs.uk/asthma/amp")))
                    .extracting(Entry::id)
                    .containsExactly(asthma.id());
        }
    }

    @Test
    void entries_kept_before_there_were_near_links_are_found() {
        try (var area = TestArea.fresh()) {
            var entries = new ArrayList<Offer>();
            for (int i = 0; i < 1_000; i++) {
                var entry = resource("Page " + i, "https://health.example/page/" + i + "/");
                entries.add(new Offer(null, Identity.of(entry), (_, _) -> new Offer.Wanted(entry, null)));
            }
            area.catalogue().land(entries, "test");
            try (var database = Database.open(area.folder(), area.databaseUrl())) {
                database.write(writer -> writer.sql("delete from near_link").update()
                        + writer.sql("update near_rules set number = 0").update());
            }
            try (var again = Catalogue.open(area.folder(), area.databaseUrl())) {
                var asked = List.of("http://www.health.example/page/7", "https://m.health.example/page/999/amp");
                assertThat(again.near(asked))
                        .extracting(entry -> entry.title().best("en"))
                        .containsExactlyInAnyOrder("Page 7", "Page 999");
            }
        }
    }
}
