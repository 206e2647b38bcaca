package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class HostGapTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long HALF = SECOND / 2;

    // a clock may stand anywhere, below nothing too
    private long now = Long.MAX_VALUE - 3 * SECOND;

    private HostGap gap() {
        return new HostGap(Duration.ofMillis(500), Duration.ofSeconds(30), now);
    }

    /** Lets a request go as soon as it may, and tells after how long that was. */
    private long next(HostGap gap) {
        long wait = gap.untilNext(now);
        now += wait;
        assertThat(wait == 0 || gap.untilNext(now) == 0).isTrue();
        return wait;
    }

    @Test
    void requests_to_a_host_that_is_well_come_at_the_usual_gap() {
        var gap = gap();
        assertThat(next(gap)).isZero();
        for (int i = 0; i < 5; i++) {
            gap.well(HALF / 10);
            assertThat(next(gap)).isEqualTo(HALF);
        }
        now += SECOND;
        assertThat(next(gap)).as("long after the last").isZero();
    }

    @Test
    void trouble_doubles_the_gap_up_to_the_longest_and_good_answers_shrink_it_slowly() {
        var gap = gap();
        next(gap);
        gap.trouble(now);
        assertThat(next(gap)).isEqualTo(SECOND);
        gap.trouble(now);
        assertThat(next(gap)).isEqualTo(2 * SECOND);
        for (int i = 0; i < 20; i++) gap.trouble(now);
        assertThat(next(gap)).isEqualTo(30 * SECOND);
        long before = 30 * SECOND;
        for (int i = 0; i < 60; i++) {
            gap.well(0);
            long wait = next(gap);
            assertThat(wait).isBetween(HALF, before);
            before = wait;
        }
        assertThat(before).isLessThan(HALF + HALF / 10);
    }

    @Test
    void a_slow_host_is_asked_no_faster_than_it_answers() {
        var gap = gap();
        next(gap);
        gap.well(4 * SECOND);
        next(gap);
        assertThat(next(gap)).isEqualTo(4 * SECOND);
        gap.well(Duration.ofHours(1).toNanos());
        next(gap);
        assertThat(next(gap)).isEqualTo(30 * SECOND);
    }

    @Test
    void a_crawl_delay_is_kept_to_within_reason() {
        var gap = gap();
        gap.crawlDelay(Duration.ofSeconds(10));
        next(gap);
        gap.well(0);
        assertThat(next(gap)).isEqualTo(10 * SECOND);
        gap.crawlDelay(Duration.ofDays(20));
        next(gap);
        assertThat(next(gap)).isEqualTo(30 * SECOND);
    }

    @Test
    void a_host_that_asks_for_leave_gets_it_and_one_page_out_of_order_does_not_speak_for_it() {
        var page = gap();
        page.busy(now, false, 600 * SECOND);
        assertThat(page.untilNext(now)).isLessThanOrEqualTo(SECOND);
        page.busy(now, false, 600 * SECOND);
        assertThat(page.untilNext(now)).isEqualTo(600 * SECOND);

        var recovered = gap();
        recovered.busy(now, false, 600 * SECOND);
        recovered.well(0);
        recovered.busy(now, false, 600 * SECOND);
        assertThat(recovered.untilNext(now)).isLessThan(10 * SECOND);

        var host = gap();
        host.busy(now, true, 600 * SECOND);
        assertThat(host.untilNext(now)).isEqualTo(600 * SECOND);
        host.busy(now, true, Duration.ofDays(4_000).toNanos());
        assertThat(host.untilNext(now)).isEqualTo(Duration.ofDays(1).toNanos());
    }

    @Test
    void where_nothing_else_lives_nothing_slows() {
        var gap = new HostGap(Duration.ZERO, Duration.ZERO, now);
        gap.busy(now, true, 600 * SECOND);
        gap.trouble(now);
        gap.well(20 * SECOND);
        gap.crawlDelay(Duration.ofSeconds(10));
        assertThat(gap.untilNext(now)).isZero();
    }
}
