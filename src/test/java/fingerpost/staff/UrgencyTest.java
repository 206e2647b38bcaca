package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.catalogue.Want;
import fingerpost.catalogue.WantKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two comes first. */
class UrgencyTest {

    private static final Instant NOW = Instant.parse("2026-05-03T08:00:00Z");

    private static Want want(WantKind kind, long visits, int days) {
        return want(kind, visits, days, false);
    }

    private static Want want(WantKind kind, long visits, int days, boolean pressing) {
        var about = kind.word() + visits + "-" + days + pressing;
        return new Want(kind, about, about, NOW.minus(Duration.ofDays(days)), pressing, visits, null);
    }

    private static void inThisOrder(Want... wants) {
        var given = List.of(wants);
        var ordered = new java.util.ArrayList<>(Arrays.asList(wants));
        Collections.reverse(ordered);
        ordered.sort(Urgency.first(NOW));
        assertThat(ordered).isEqualTo(given);
    }

    @Test
    void alike_in_use_and_age_the_more_harmful_comes_first() {
        inThisOrder(
                want(WantKind.HIJACKED, 10, 3),
                want(WantKind.BROKEN, 10, 3),
                want(WantKind.CHANGED, 10, 3, true),
                want(WantKind.MENTION, 10, 3),
                want(WantKind.CHANGED, 10, 3, false),
                want(WantKind.CAUTION, 10, 3),
                want(WantKind.MOVED, 10, 3),
                want(WantKind.OVERDUE, 10, 3),
                want(WantKind.UNTRANSLATED, 10, 3),
                want(WantKind.PUBLISHER_OVERDUE, 10, 3));
    }

    @Test
    void a_page_that_hundreds_follow_comes_before_one_that_nobody_does() {
        inThisOrder(want(WantKind.BROKEN, 500, 1), want(WantKind.BROKEN, 0, 1));
        inThisOrder(want(WantKind.CHANGED, 900, 1, false), want(WantKind.BROKEN, 0, 1));
    }

    @Test
    void what_has_stood_for_long_comes_up_but_never_before_a_fresh_alarm() {
        inThisOrder(want(WantKind.OVERDUE, 10, 90), want(WantKind.OVERDUE, 10, 1));
        inThisOrder(want(WantKind.MOVED, 10, 60), want(WantKind.CAUTION, 10, 0));
        inThisOrder(want(WantKind.HIJACKED, 0, 0), want(WantKind.OVERDUE, 100, 730));
        inThisOrder(want(WantKind.BROKEN, 0, 0), want(WantKind.PUBLISHER_OVERDUE, 100, 3_650));
    }

    @Test
    void of_two_that_are_all_alike_the_order_is_always_the_same() {
        inThisOrder(want(WantKind.MOVED, 0, 5), want(WantKind.MOVED, 0, 4));
        var one = new Want(WantKind.MOVED, "a", "a", NOW, false, 0, null);
        var other = new Want(WantKind.MOVED, "b", "b", NOW, false, 0, null);
        inThisOrder(one, other);
        // a clock that is behind makes nothing negative
        assertThat(Urgency.of(new Want(WantKind.MOVED, "a", "a", NOW.plusSeconds(90_000), false, 0, null), NOW))
                .isPositive();
    }
}
