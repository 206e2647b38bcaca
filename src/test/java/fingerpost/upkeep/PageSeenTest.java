package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.catalogue.PublisherReview;
import fingerpost.upkeep.PageSeen.Headers;
import fingerpost.upkeep.Reading.Read;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class PageSeenTest {

    @Test
    void the_main_text_of_unlike_websites_is_kept_and_little_else() {
        double precision = 0;
        double recall = 0;
        int pages = 0;
        for (var templates : List.of(SitePages.TUNED, SitePages.REPORTED)) {
            for (var template : templates) {
                for (var language : List.of("en", "cy")) {
                    var text = SitePages.text(language, "", "");
                    var seen = SitePages.seen(SitePages.page(template, language, text, 3));
                    var measured = ReadingMeasure.of(text, seen);
                    assertThat(measured.recall()).as(template).isGreaterThan(0.99);
                    assertThat(measured.precision()).as(template).isGreaterThan(0.9);
                    assertThat(seen.language()).as(template).isEqualTo(language);
                    if (templates == SitePages.TUNED) continue;
                    precision += measured.precision();
                    recall += measured.recall();
                    pages++;
                }
            }
        }
        assertThat(precision / pages)
                .as("of templates that nothing was tuned on")
                .isGreaterThan(0.97);
        assertThat(recall / pages).isGreaterThan(0.99);
    }

    @Test
    void one_parse_tells_the_form_and_the_check_the_same() {
        var text = SitePages.text("en", "", "");
        var page = SitePages.fetched(SitePages.page("health", "en", text, 3));
        var read =
                (Read) SitePages.READER.read(page.finalAddress(), page, new Headers("\"e1\"", "Mon, 1 Jun 2026", null));
        var seen = Objects.requireNonNull(read.seen());
        assertThat(seen).isEqualTo(SitePages.READER.seen(page, new Headers("\"e1\"", "Mon, 1 Jun 2026", null)));
        assertThat(seen.title()).isEqualTo("Looking after a sore elbow");
        assertThat(seen.sections()).isEqualTo(text);
        assertThat(seen.etag()).isEqualTo("\"e1\"");
        assertThat(seen.twins()).isEqualTo(Map.of("cy", "https://site.example/cy/page"));
        assertThat(seen.printed()).isEqualTo(new PublisherReview(LocalDate.of(2023, 5, 12), LocalDate.of(2030, 6, 28)));
        assertThat(read.page().text()).isEqualTo(seen.text()).isEqualTo(seen.toBeFoundBy());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<meta name=robots content=noindex>~~true",
                "<meta name=ROBOTS content='NOFOLLOW, NoIndex'>~~true",
                "<meta name=fingerpost content=none>~~true",
                "<meta name=robots content='index, follow'>~~false",
                "<meta name=robots content='noindexing'>~~false",
                "<meta name=otherbot content=noindex>~~false",
                "~noindex~true",
                "~NONE~true",
                "~nofollow, noindex~true",
                "~otherbot: noindex, nofollow~false",
                "~otherbot: nofollow, fingerpost: noindex~true",
                "~unavailable_after: 25 Jun 2030 15:00:00 GMT~false",
                "~max-snippet:20, noindex~true",
            })
    void a_website_that_asks_not_to_be_found_gives_no_words_to_find_it_by(
            @Nullable String meta, @Nullable String header, boolean asks) {
        var page = SitePages.fetched(
                Objects.requireNonNullElse(meta, "") + "<main><h1>Rest</h1><p>Lie down for a while.</p></main>");
        var read = (Read) SitePages.READER.read(page.finalAddress(), page, new Headers(null, null, header));
        var seen = Objects.requireNonNull(read.seen());
        assertThat(seen.noindex()).isEqualTo(asks);
        assertThat(seen.text()).as("kept for comparing").isEqualTo("Rest\nLie down for a while.");
        assertThat(seen.toBeFoundBy().isEmpty()).isEqualTo(asks);
        assertThat(read.page().text().isEmpty()).isEqualTo(asks);
        assertThat(read.page().headings().isEmpty()).isEqualTo(asks);
        assertThat(read.page().title()).as("for the form").isEqualTo("Rest");
    }

    @Test
    void rows_are_read_across_and_numbers_to_ring_are_no_menu() {
        var seen = SitePages.seen("""
                <main><h1>Open</h1><table><tr><th>Monday</th><td><p>9am to 5pm</p></td></tr>
                <tr><th>Tuesday</th><td>closed</td></tr></table>
                <h2>Ring</h2><ul><li><a href="tel:111">111</a></li><li><a href="tel:119">119</a></li>
                <li><a href="mailto:a@b.example">a@b.example</a></li></ul>
                <h2>Elsewhere</h2><ul><li><a href="/a">One page</a></li><li><a href="/b">Two</a></li><li><a href="/c">Three</a></li></ul>
                <figure><img><figcaption>A picture</figcaption></figure></main>""");
        assertThat(seen.text())
                .isEqualTo("Open\nMonday 9am to 5pm\nTuesday closed\nRing\n111\n119\na@b.example\nElsewhere");
    }

    @Test
    void a_page_of_links_keeps_its_words() {
        var seen =
                SitePages.seen("<main><ul><li><a href=/a>Asthma in children</a></li><li><a href=/b>Asthma in adults</a>"
                        + "</li><li><a href=/c>Living with asthma</a></li></ul></main>");
        assertThat(seen.text()).contains("Asthma in children", "Living with asthma");
    }
}
