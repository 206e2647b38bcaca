package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.upkeep.DiffLine.Kind;
import fingerpost.upkeep.DiffLine.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class PageChangeTest {

    private static Section section(String heading, String... lines) {
        return new Section(heading, List.of(lines));
    }

    private static PageSeen page(List<Section> sections) {
        return new PageSeen("Page", "en", sections, null, Map.of(), false, sections.hashCode(), null, null);
    }

    private static PageSeen page(Section... sections) {
        return page(List.of(sections));
    }

    private static PageChange changed(PageSeen before, PageSeen after) {
        return Objects.requireNonNull(PageChange.between(before, after));
    }

    @Test
    void no_dose_phone_hour_or_age_changes_unseen_and_little_else() {
        for (var half : List.of("tuned", "reported")) {
            var templates = half.equals("tuned") ? SitePages.TUNED : SitePages.REPORTED;
            var pairs = ChangePairs.matters(half);
            var missed = new ArrayList<ChangePairs>();
            var otherwise = new ArrayList<ChangePairs>();
            for (int i = 0; i < pairs.size(); i++) {
                var change = pairs.get(i).change(templates, i);
                if (change == null
                        || !change.matters()
                                .contains(Objects.requireNonNull(pairs.get(i).matter()))) missed.add(pairs.get(i));
                else if (!pairs.get(i).isTold(change)) otherwise.add(pairs.get(i));
            }
            assertThat(pairs).hasSizeGreaterThan(40);
            assertThat(missed)
                    .as(half)
                    .noneMatch(one -> one.matter() != Matter.MEDICINE && one.matter() != Matter.ELIGIBILITY)
                    .hasSizeLessThanOrEqualTo(pairs.size() / 20);
            assertThat(otherwise).as("with both its values, " + half).hasSizeLessThanOrEqualTo(pairs.size() / 20);
        }
    }

    @Test
    void what_only_looks_otherwise_is_no_change() {
        for (var half : List.of("tuned", "reported")) {
            var templates = half.equals("tuned") ? SitePages.TUNED : SitePages.REPORTED;
            var pairs = ChangePairs.nothings(half);
            var alarms = new ArrayList<String>();
            for (int i = 0; i < pairs.size(); i++) {
                if (pairs.get(i).change(templates, i) != null)
                    alarms.add(pairs.get(i).after());
            }
            int days = 0;
            for (var template : templates) {
                for (var language : List.of("en", "cy")) {
                    for (int day = 0; day < 6; day++, days++) {
                        var text = SitePages.text(language, "", "");
                        var one = SitePages.seen(SitePages.page(template, language, text, day));
                        var other = SitePages.seen(SitePages.page(template, language, text, day + 7));
                        if (PageChange.between(one, other) != null) alarms.add(template);
                    }
                }
            }
            assertThat(pairs).hasSizeGreaterThan(30);
            assertThat(alarms).as(half).hasSizeLessThanOrEqualTo((pairs.size() + days) * 2 / 100);
        }
    }

    @Test
    void a_website_that_is_made_anew_with_the_same_words_has_not_changed() {
        for (var language : List.of("en", "cy")) {
            var text = SitePages.text(language, "", "");
            var before = SitePages.seen(SitePages.page("council", language, text, 1));
            for (var template : List.of("health", "wordpress", "charity", "government", "surgery")) {
                assertThat(PageChange.between(before, SitePages.seen(SitePages.page(template, language, text, 2))))
                        .as(template)
                        .isNull();
            }
        }
    }

    @Test
    void one_digit_of_a_dose_is_seen_in_a_long_page() {
        var random = new Random(5);
        var words = List.of("the", "doctor", "water", "rest", "pain", "feel", "after", "sleep", "more", "2", "back");
        var sections = new ArrayList<Section>();
        for (int i = 0; i < 50; i++) {
            var lines = new ArrayList<String>();
            for (int j = 0; j < 5; j++) {
                var line = new StringBuilder("Line " + i + " " + j);
                for (int k = 0; k < 20; k++) line.append(' ').append(words.get(random.nextInt(words.size())));
                lines.add(line + ".");
            }
            sections.add(new Section("Part " + i, lines));
        }
        var before = new ArrayList<>(sections);
        before.add(31, section("How much", "Adults take 15 mg with food. Ask when you are not sure."));
        var after = new ArrayList<>(sections);
        after.add(12, section("How much", "Adults take 16 mg with food. Ask when you are not sure."));
        Collections.reverse(after);
        var change = changed(page(before), page(after));
        assertThat(change.values()).containsExactly(new MatterChange(Matter.DOSE, "How much", "15 mg", "16 mg"));
        assertThat(change.sections()).hasSize(1);
        assertThat(change.sections().getFirst().lines())
                .containsExactly(new DiffLine(List.of(
                        new Run(Kind.KEPT, "Adults take"),
                        new Run(Kind.REMOVED, "15"),
                        new Run(Kind.ADDED, "16"),
                        new Run(Kind.KEPT, "mg with food."))));
        assertThat(change.share()).isBetween(0.0, 0.001);
        assertThat(change.slight()).isFalse();
    }

    @Test
    void doses_that_change_places_are_a_change_though_every_word_is_there() {
        var sections = changed(
                page(section("Adults", "Take 2 tablets."), section("Children", "Take 1 tablet.")),
                page(section("Adults", "Take 1 tablet."), section("Children", "Take 2 tablets.")));
        assertThat(sections.matters()).contains(Matter.DOSE);
        var sentence = changed(
                page(section("", "Take 2 tablets in the morning and 1 tablet at night.")),
                page(section("", "Take 1 tablet in the morning and 2 tablets at night.")));
        assertThat(sentence.matters()).contains(Matter.DOSE);
    }

    @Test
    void sections_come_go_and_are_moved_and_renamed() {
        var rest = section("Rest", "Lie down for a while.", "Put your feet up on a cushion.");
        var drink = section("Drink", "Have a glass of water.", "Tea is fine as well.");
        var call = section("Call", "Ring the surgery when it does not get better.");
        assertThat(PageChange.between(page(rest, drink, call), page(call, rest, drink)))
                .isNull();
        var gone = changed(page(rest, drink, call), page(rest, call));
        assertThat(gone.sections()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(SectionChange.Kind.REMOVED);
            assertThat(one.heading()).isEqualTo("Drink");
            assertThat(one.share()).isEqualTo(1);
        });
        assertThat(changed(page(rest, call), page(rest, drink, call)).sections())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(SectionChange.Kind.ADDED));
        var renamed = new Section("Drink plenty", drink.lines());
        var change = changed(page(rest, drink, call), page(rest, renamed, call));
        assertThat(change.sections())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(SectionChange.Kind.REWORDED));
        assertThat(change.values()).isEmpty();
    }

    @Test
    void what_is_slight_holds_no_not_and_no_number() {
        var long_ = new ArrayList<String>();
        for (int i = 0; i < 60; i++)
            long_.add("A line about sleep and rest, with words of its own like w" + "abcdefghij".charAt(i % 10) + i
                    + " in it.");
        var before = new ArrayList<>(long_);
        before.add("You should rest at home with a friend.");
        for (var reworded : Map.of(
                        "You should rest at home with a neighbour.", true,
                        "You should not rest at home with a friend.", false,
                        "You should rest at home with 2 friends.", false)
                .entrySet()) {
            var after = new ArrayList<>(long_);
            after.add(reworded.getKey());
            assertThat(changed(page(new Section("", before)), page(new Section("", after)))
                            .slight())
                    .as(reworded.getKey())
                    .isEqualTo(reworded.getValue());
        }
    }

    @Test
    void instructions_that_look_like_lines_about_the_page_are_read() {
        for (var two : List.of(
                List.of("By mouth", "By injection"),
                List.of("Review your dose 2 weeks later", "Review your dose 4 weeks later"),
                List.of("10 people at most can join", "12 people at most can join"),
                List.of("The nurse visited 3 times a week", "The nurse visited 4 times a week"),
                List.of("Reviewed by your GP every year", "Reviewed by your GP every month"),
                List.of("20 minutes", "30 minutes"),
                List.of("Two reviews a year", "Three reviews a year"))) {
            var before = page(section("Care", two.getFirst(), "Ask us."));
            assertThat(PageChange.between(before, page(section("Care", two.getLast(), "Ask us."))))
                    .as(two.getFirst())
                    .isNotNull();
        }
        assertThat(PageChange.between(
                        page(section("Clinic dates", "3 May 2027")), page(section("Clinic dates", "10 May 2027"))))
                .as("a date below such a heading is when something is on")
                .isNotNull();
    }

    @Test
    void pages_and_changes_are_stored_and_come_back() {
        var seen = SitePages.seen(SitePages.page("health", "en", SitePages.text("en", "", ""), 1));
        assertThat(PageSeen.of(seen.json())).isEqualTo(seen);
        assertThat(PageSeen.of(seen.json()).json()).isEqualTo(seen.json());
        var empty = page(List.of());
        assertThat(PageSeen.of(empty.json())).isEqualTo(empty);
        var change = changed(page(section("Dose", "Take 1 tablet.")), page(section("Dose", "Take 2 tablets.")));
        assertThat(PageChange.of(change.json())).isEqualTo(change);
    }

    private record Bounds(String name, PageSeen before, PageSeen after) {}

    private static PageSeen made(int sections, IntFunction<Section> each) {
        return page(
                Stream.iterate(0, i -> i + 1).limit(sections).map(each::apply).toList());
    }

    /** A minute would be a slip that grows with the square of the page. */
    @Test
    void pages_made_to_be_slow_are_compared_in_good_time() {
        var words = "ab cd 5 mg ef (0800 1111) under 5 every 4 to 6 hours Monday 9am to 5pm, ";
        var all = List.of(
                new Bounds(
                        "one-word lines, all others",
                        page(new Section(
                                "",
                                Stream.iterate(0, i -> i + 1)
                                        .limit(400_000)
                                        .map(i -> "word" + i)
                                        .toList())),
                        page(new Section(
                                "",
                                Stream.iterate(0, i -> i + 1)
                                        .limit(400_000)
                                        .map(i -> "term" + i)
                                        .toList()))),
                new Bounds(
                        "a hundred thousand sections",
                        made(100_000, i -> section("Part " + i, "Take " + i + " mg.")),
                        made(100_000, i -> section("Part " + i, "Take " + (i + 1) + " mg."))),
                new Bounds(
                        "the same heading again and again",
                        made(5_000, i -> section("Part", "Take " + "x".repeat(i % 50) + i + " mg.")),
                        made(5_000, i -> section("Part", "Use " + "y".repeat(i % 50) + i + " ml."))),
                new Bounds(
                        "one line",
                        page(section("", words.repeat(20_000))),
                        page(section("", (words + "x ").repeat(20_000)))),
                new Bounds(
                        "no spaces",
                        page(section("", "5mg".repeat(300_000))),
                        page(section("", "6mg".repeat(300_000)))),
                new Bounds("digits", page(section("", "0".repeat(500_000))), page(section("", "1 ".repeat(250_000)))),
                new Bounds("brackets", page(section("", "(".repeat(500_000))), page(section("", "…".repeat(500_000)))));
        var start = System.nanoTime();
        for (var one : all) {
            var change = PageChange.between(one.before(), one.after());
            assertThat(size(change)).as(one.name()).isLessThan(1_500_000);
        }
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    private static int size(@Nullable PageChange change) {
        return change == null ? 0 : change.json().length();
    }
}
