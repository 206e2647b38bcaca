package fingerpost.study;

import static fingerpost.study.SimulatedStudy.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The rules of the trust study: published figures, and two thousand studies whose truth is known. */
class TrustStudyRulesTest {

    private static final int STUDIES = 2_000;
    private static final Design PLANNED = new Design(Deed.GO, 4_000, LocalDate.of(2027, 3, 31));

    @Test
    void bounds_are_those_published_for_five_looks_of_this_kind() {
        var five = List.of(0.2, 0.4, 0.6, 0.8, 1.0);
        // Lan–DeMets spending of O'Brien–Fleming's kind, 5% on both sides together
        var published = List.of(4.8769, 3.3569, 2.6803, 2.2898, 2.0310);
        var found = Bounds.all(0.05, five);
        for (int look = 0; look < five.size(); look++) {
            assertThat(found.get(look)).isCloseTo(published.get(look), within(0.002));
        }
    }

    @Test
    void one_look_alone_is_the_ordinary_test() {
        assertThat(Bounds.at(0.05, List.of(1.0), true)).isCloseTo(1.95996, within(1e-4));
        assertThat(Bounds.at(0.05, List.of(0.37), true)).isCloseTo(1.95996, within(1e-4));
    }

    @Test
    void intervals_are_those_of_the_papers() {
        // Newcombe (1998), the example of 56 of 70 against 48 of 80, method 10
        var difference =
                Difference.of(Provenance.FULL, new Share(56, 70), Provenance.NONE, new Share(48, 80), 1.959964);
        assertThat(difference.value()).isCloseTo(0.2, within(1e-9));
        assertThat(difference.interval().low()).isCloseTo(0.0524, within(1e-4));
        assertThat(difference.interval().high()).isCloseTo(0.3339, within(1e-4));
        // Wilson's, of 15 of 148
        var one = new Share(15, 148).interval(1.959964);
        assertThat(one.low()).isCloseTo(0.0624, within(1e-4));
        assertThat(one.high()).isCloseTo(0.1605, within(1e-4));
    }

    @Test
    void several_tests_stand_together() {
        assertThat(Holm.adjusted(0.01, 0.04, 0.03)).containsExactly(new double[] {0.03, 0.06, 0.06}, within(1e-12));
        assertThat(Holm.adjusted(0.9, 0.8)).containsExactly(1, 1);
        assertThat(Difference.probability(new Share(0, 100), new Share(0, 100))).isEqualTo(1);
    }

    @Test
    void without_any_difference_one_is_reported_at_most_one_time_in_twenty() {
        for (double share : new double[] {0.1, 0.35, 0.5}) {
            double reported = found(seed -> new SimulatedStudy(4_000, shares(share, share, share), seed));
            System.out.printf("no difference at %.2f: one reported in %.2f%% of studies%n", share, 100 * reported);
            assertThat(reported).isLessThanOrEqualTo(0.05);
        }
    }

    @Test
    void a_difference_of_five_points_is_found_nine_times_in_ten() {
        double full = found(seed -> new SimulatedStudy(4_000, shares(0.5, 0.5, 0.55), seed));
        double line = found(seed -> new SimulatedStudy(4_000, shares(0.45, 0.475, 0.5), seed));
        System.out.printf("five points found in %.2f%% and %.2f%% of studies%n", 100 * full, 100 * line);
        assertThat(full).isGreaterThanOrEqualTo(0.9);
        assertThat(line).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void a_study_that_ends_by_its_day_keeps_to_the_same_rule_and_refuses_when_it_has_too_few() {
        double reported = LongStream.range(0, STUDIES)
                        .filter(seed -> new SimulatedStudy(4_000, shares(0.3, 0.3, 0.3), seed)
                                        .run(7_000)
                                        .getLast()
                                        .decision()
                                == Decision.FOUND)
                        .count()
                / (double) STUDIES;
        System.out.printf("no difference, ended by its day: one reported in %.2f%% of studies%n", 100 * reported);
        assertThat(reported).isLessThanOrEqualTo(0.05);
        // even a difference that anybody would see is not told of two hundred pages
        var few = new SimulatedStudy(4_000, shares(0.1, 0.5, 0.9), 7).run(600);
        assertThat(few.getLast().decision()).isEqualTo(Decision.TOO_FEW);
        var none = new SimulatedStudy(4_000, shares(0.1, 0.5, 0.9), 7).run(0);
        assertThat(none.getLast().decision()).isEqualTo(Decision.TOO_FEW);
        // nor of an outcome that hardly ever happens
        var rare = new SimulatedStudy(4_000, shares(0, 0, 0.0005), 7).run();
        assertThat(rare.getLast().decision()).isEqualTo(Decision.TOO_FEW);
    }

    @Test
    void a_large_difference_ends_the_study_early_and_a_small_step_tests_nothing() {
        var early = new SimulatedStudy(6_000, shares(0.3, 0.4, 0.5), 3).run();
        assertThat(early).hasSize(1);
        assertThat(early.getFirst().decision()).isEqualTo(Decision.FOUND);
        // the day is over a few pages after a look
        var looks = new SimulatedStudy(5_000, shares(0.5, 0.5, 0.5), 11).run(6_200);
        assertThat(looks.getLast().decision()).isEqualTo(Decision.NONE_FOUND);
        assertThat(looks.size()).isLessThanOrEqualTo(3);
    }

    @Test
    void a_look_that_was_leapt_over_is_not_made_up_for() {
        var leapt = new Counts(
                Map.of(Provenance.NONE, 2_500L, Provenance.LINE, 2_500L, Provenance.FULL, 2_500L),
                Map.of(
                        Provenance.NONE, Map.of(Deed.GO, 500L),
                        Provenance.LINE, Map.of(Deed.GO, 500L),
                        Provenance.FULL, Map.of(Deed.GO, 500L)));
        var day = LocalDate.of(2027, 1, 1);
        var first = Looks.due(PLANNED, List.of(), leapt, java.time.Instant.EPOCH, day)
                .orElseThrow();
        assertThat(first.fraction()).isEqualTo(0.625);
        assertThat(first.decision()).isEqualTo(Decision.GO_ON);
        assertThat(Looks.due(PLANNED, List.of(first), leapt, java.time.Instant.EPOCH, day))
                .isEmpty();
    }

    @Test
    void what_can_be_found_is_told_before_the_study_begins() {
        assertThat(PLANNED.findable()).isBetween(0.035, 0.05);
        assertThat(PLANNED.bounds()).hasSize(5).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double found(LongFunction<SimulatedStudy> study) {
        return LongStream.range(0, STUDIES)
                        .filter(seed -> study.apply(seed).run().getLast().decision() == Decision.FOUND)
                        .count()
                / (double) STUDIES;
    }
}
