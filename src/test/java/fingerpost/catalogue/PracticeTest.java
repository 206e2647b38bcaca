package fingerpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.SettableClock;
import fingerpost.TestArea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a practice shows is the area's, but for what it says otherwise, and goes on being so. */
class PracticeTest {

    private final SettableClock clock =
            new SettableClock(Instant.parse("2026-12-20T09:00:00Z"), ZoneId.of("Europe/London"));
    private final TestArea area = TestArea.fresh();
    private final Catalogue catalogue = Catalogue.open(area.folder(), area.databaseUrl(), clock);

    @AfterEach
    void close() {
        catalogue.close();
        area.close();
    }

    private Entry publish(String title, String... topics) {
        return catalogue.publish(Samples.resource(title, "https://example.org/" + title, topics), "test");
    }

    private Entry own(String title, String practice) {
        var service = Samples.service(title, "CF1 1AA", 51.5, -3.2);
        return catalogue.publish(service.but().practice(practice).build(), "test");
    }

    private void keep(String slug, PracticeView view) {
        catalogue
                .named()
                .describe(Practice.named(slug, Localised.in("en", slug)).showing(view), "test");
    }

    private PracticeShown shown(String slug) {
        return catalogue.shownBy(slug).orElseThrow();
    }

    private static PracticeView view(List<String> pinned, List<String> hidden, List<String> topics) {
        return new PracticeView(
                Localised.NONE, pinned, new TreeSet<>(hidden), topics, new TreeSet<>(), List.of(), null, List.of());
    }

    private static PracticeView coloured(String accent) {
        return new PracticeView(
                Localised.NONE, List.of(), new TreeSet<>(), List.of(), new TreeSet<>(), List.of(), accent, List.of());
    }

    @Test
    void it_inherits_everything_until_it_says_otherwise() {
        var knee = publish("knee", "knee-pain");
        keep("plain", PracticeView.INHERITED);
        assertThat(shown("plain").shows(knee)).isTrue();
        assertThat(shown("plain").languages()).containsExactly("en", "cy");
        assertThat(shown("plain").topics()).extracting(Topic::slug).containsExactly("knee-pain");
        assertThat(catalogue.shownBy("nowhere")).isEmpty();

        var later = publish("later", "back-pain");
        assertThat(shown("plain").shows(later)).isTrue();
        assertThat(shown("plain").topics()).extracting(Topic::slug).containsExactly("back-pain", "knee-pain");
    }

    @Test
    void what_it_hid_stays_hidden_when_it_is_edited_withdrawn_and_published_again() {
        var knee = publish("knee", "knee-pain");
        keep("surgery", view(List.of(knee.id()), List.of(knee.id()), List.of()));
        assertThat(shown("surgery").shows(knee)).isFalse();
        assertThat(shown("surgery").pinned()).isEmpty();

        var edited = catalogue.edit(
                knee.but()
                        .title(Localised.in("en", "Knees"))
                        .why(Localised.in("en", "Good"))
                        .build(),
                knee.revision(),
                "test");
        assertThat(shown("surgery").shows(edited)).isFalse();
        catalogue.withdraw(knee.id(), "test");
        var again = catalogue.publish(edited, "test");
        assertThat(shown("surgery").shows(again)).isFalse();
        keep("other", PracticeView.INHERITED);
        assertThat(shown("other").shows(again)).isTrue();
    }

    @Test
    void what_the_area_withdraws_is_shown_by_no_practice_pinned_or_not() {
        var knee = publish("knee", "knee-pain");
        var back = publish("back", "back-pain");
        keep("surgery", view(List.of(back.id(), knee.id()), List.of(), List.of("back-pain")));
        assertThat(shown("surgery").pinned()).extracting(Entry::id).containsExactly(back.id(), knee.id());
        catalogue.withdraw(back.id(), "test");
        assertThat(shown("surgery").pinned()).extracting(Entry::id).containsExactly(knee.id());
        assertThat(shown("surgery").topics()).extracting(Topic::slug).containsExactly("knee-pain");
    }

    @Test
    void what_it_newly_names_must_be_there_and_what_it_named_already_stays() {
        var knee = publish("knee", "knee-pain");
        for (var wrong : List.of(
                view(List.of(knee.id(), "nobody"), List.of(), List.of()),
                view(List.of(), List.of("nobody"), List.of()))) {
            assertThatThrownBy(() -> keep("surgery", wrong))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("name what is not there: nobody");
        }
        assertThat(catalogue.practices()).doesNotContainKey("surgery");
        var most = java.util.stream.IntStream.rangeClosed(0, PracticeRules.MOST_HIDDEN)
                .mapToObj(i -> "id-" + i)
                .toList();
        assertThatThrownBy(() -> keep("surgery", view(List.of(), most, List.of())))
                .hasMessageContaining("are more than 1000");
        keep("surgery", view(List.of(knee.id()), List.of(), List.of()));
        catalogue.withdraw(knee.id(), "test");
        keep("surgery", view(List.of(), List.of(knee.id()), List.of()));
    }

    @Test
    void a_topic_of_which_it_hides_everything_is_not_listed_and_one_of_its_own_services_is() {
        var knee = publish("knee", "knee-pain");
        var leg = publish("leg", "knee-pain", "legs");
        keep("surgery", view(List.of(), List.of(leg.id()), List.of("legs")));
        assertThat(shown("surgery").topics()).extracting(Topic::slug).containsExactly("knee-pain");
        assertThat(shown("surgery").leadsTo("legs")).isTrue();
        keep("surgery", view(List.of(), List.of(leg.id(), knee.id()), List.of()));
        assertThat(shown("surgery").topics()).isEmpty();
        var clinic = Samples.service("Leg clinic", "CF1 1AA", 51.5, -3.2).but();
        catalogue.publish(clinic.practice("surgery").topics(List.of("legs")).build(), "test");
        assertThat(shown("surgery").topics()).extracting(Topic::slug).containsExactly("legs");
        catalogue.withdraw(leg.id(), "test");
        assertThat(shown("surgery").topics()).extracting(Topic::slug).containsExactly("legs");
        keep("other", PracticeView.INHERITED);
        assertThat(shown("other").topics()).extracting(Topic::slug).containsExactly("knee-pain");
    }

    @Test
    void a_service_of_its_own_is_its_own_and_nobody_elses() {
        var clinic = own("Flu clinic", "surgery");
        keep("surgery", PracticeView.INHERITED);
        keep("other", PracticeView.INHERITED);
        assertThat(shown("surgery").services()).extracting(Entry::id).containsExactly(clinic.id());
        assertThat(shown("surgery").shows(clinic)).isTrue();
        assertThat(shown("other").services()).isEmpty();
        assertThat(shown("other").shows(clinic)).isFalse();
        assertThat(clinic.isPublic()).isFalse();
        assertThat(catalogue.publicEntries()).isZero();

        var theirs = own("Flu clinic", "other");
        assertThat(theirs.id()).isNotEqualTo(clinic.id());
        assertThat(shown("other").services()).extracting(Entry::id).containsExactly(theirs.id());
        catalogue.withdraw(clinic.id(), "test");
        assertThat(shown("surgery").services()).isEmpty();
        assertThatThrownBy(() -> catalogue.publish(
                        Samples.resource("Page", "https://example.org/page")
                                .but()
                                .practice("surgery")
                                .build(),
                        "test"))
                .isInstanceOf(Refused.class)
                .hasMessage("practice: is for services only");
    }

    @Test
    void a_notice_is_shown_from_its_first_day_to_its_last() {
        var notice = new Notice(
                "closed",
                Localised.in("en", "Closed on Christmas Day"),
                null,
                LocalDate.of(2026, 12, 21),
                LocalDate.of(2026, 12, 25));
        var view = new PracticeView(
                Localised.NONE,
                List.of(),
                new TreeSet<>(),
                List.of(),
                new TreeSet<>(),
                List.of(notice),
                null,
                List.of());
        keep("surgery", view);
        assertThat(shown("surgery").notices()).isEmpty();
        clock.on(Duration.ofDays(1));
        assertThat(shown("surgery").notices()).containsExactly(notice);
        clock.on(Duration.ofDays(4));
        assertThat(shown("surgery").notices()).containsExactly(notice);
        clock.on(Duration.ofDays(1));
        assertThat(shown("surgery").notices()).isEmpty();
    }

    @Test
    void its_topics_come_first_and_the_rest_as_the_area_has_them() {
        publish("one", "asthma", "coughs", "colds", "sleep");
        catalogue.describe(new Area(
                Localised.in("en", "Area"),
                List.of("en", "cy"),
                List.of(),
                List.of("sleep"),
                null,
                false,
                new TreeMap<>()));
        keep("surgery", view(List.of(), List.of(), List.of("colds", "nothing-there")));
        assertThat(shown("surgery").topics())
                .extracting(Topic::slug)
                .containsExactly("colds", "sleep", "asthma", "coughs");
        var hiding = shown("surgery").practice().view().hiding(new TreeSet<>(), new TreeSet<>(List.of("sleep")));
        keep("surgery", hiding);
        assertThat(shown("surgery").topics()).extracting(Topic::slug).containsExactly("colds", "asthma", "coughs");
        assertThat(shown("surgery").leadsTo("sleep")).isFalse();
    }

    @Test
    void only_languages_of_the_area_are_shown() {
        keep(
                "surgery",
                new PracticeView(
                        Localised.NONE,
                        List.of(),
                        new TreeSet<>(),
                        List.of(),
                        new TreeSet<>(),
                        List.of(),
                        null,
                        List.of("fr", "cy")));
        assertThat(shown("surgery").languages()).containsExactly("cy");
        catalogue.describe(new Area(
                Localised.in("en", "Area"), List.of("en"), List.of(), List.of(), null, false, new TreeMap<>()));
        assertThat(shown("surgery").languages()).containsExactly("en");
    }

    @ParameterizedTest
    @CsvSource({"#ffff00, #7a7a00", "#ff0000, #ee0000", "#ffffff, #767676", "#00b0f0, #007fae"})
    void a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can(String light, String nearest) {
        assertThatThrownBy(() -> keep("surgery", coloured(light)))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("view.accent: has a contrast of [0-9.]+ with white, and 4.5 is needed;"
                        + " the nearest that passes is " + nearest);
        assertThat(Contrast.withWhite(nearest)).isBetween(4.5, 4.7);
        keep("surgery", coloured(nearest));
        assertThat(shown("surgery").practice().view().accent()).isEqualTo(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#0000", "#00534D", "#00534d;}body{display:none", "url(x)", " "})
    void what_is_no_colour_is_refused(String accent) {
        assertThatThrownBy(() -> keep("surgery", coloured(accent)))
                .isInstanceOf(Refused.class)
                .hasMessage("view.accent: must be a colour such as #00534d");
    }

    @Test
    void every_problem_of_a_view_is_told_at_once() {
        var notices = List.of(
                new Notice("a", Localised.NONE, "javascript:alert(1)", null, null),
                new Notice(
                        "a",
                        Localised.of(Map.of("en", "x")),
                        null,
                        LocalDate.of(2026, 5, 2),
                        LocalDate.of(2026, 5, 1)));
        var view = new PracticeView(
                Localised.NONE,
                List.of("no id"),
                new TreeSet<>(List.of("<b>")),
                List.of("Not a slug"),
                new TreeSet<>(),
                notices,
                null,
                List.of("english"));
        assertThatThrownBy(() -> keep("surgery", view))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("view.pinned: must be ids of entries")
                .hasMessageContaining("view.hidden: must be ids of entries")
                .hasMessageContaining("view.topics: has \"Not a slug\"")
                .hasMessageContaining("view.languages: has \"english\"")
                .hasMessageContaining("view.notices: must have a text each")
                .hasMessageContaining("view.notices: has the id a twice")
                .hasMessageContaining("view.notices: ends before it starts");
        assertThat(catalogue.practices()).isEmpty();
    }

    @Test
    void a_practice_as_an_older_version_stored_it_still_reads() {
        var old = Documents.read("{\"slug\":\"old\",\"name\":{\"en\":\"Old\"},\"phone\":\"1\"}", Practice.class);
        assertThat(old.view()).isEqualTo(PracticeView.INHERITED);
        assertThat(Documents.write(old)).isEqualTo("{\"slug\":\"old\",\"name\":{\"en\":\"Old\"},\"phone\":\"1\"}");
    }
}
