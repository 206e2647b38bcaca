package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class HostPaceTest {

    private static final URI BUSY = URI.create("https://busy.example/page");
    private static final URI OTHER = URI.create("https://other.example/page");

    private static Pace pace(int atOnce, int perHost, Duration gap, Duration patience) {
        return new Pace(atOnce, perHost, gap, Duration.ofSeconds(30), patience, false);
    }

    @Test
    void few_requests_at_once_go_to_one_host_and_all_have_their_turn() throws Exception {
        var paced = new HostPace(pace(64, 2, Duration.ZERO, Duration.ofMinutes(1)));
        var under = new AtomicInteger();
        var most = new AtomicInteger();
        var turns = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 2_000; i++) {
            turns.add(() -> {
                try (var turn = paced.turn(BUSY, Duration.ZERO)) {
                    most.accumulateAndGet(under.incrementAndGet(), Math::max);
                    Thread.yield();
                    turn.answered(200, null, Duration.ZERO);
                    return under.decrementAndGet();
                }
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(turns)) done.get();
        }
        assertThat(most.get()).isBetween(1, 2);
        assertThat(under.get()).isZero();
    }

    @Test
    void a_thousand_that_wait_for_one_host_hold_up_nobody_who_asks_another() throws Exception {
        var paced = new HostPace(pace(3, 2, Duration.ZERO, Duration.ofMinutes(1)));
        var over = new CountDownLatch(1);
        var waiting = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1_000; i++) {
                threads.submit(() -> {
                    try (var _ = paced.turn(BUSY, Duration.ZERO)) {
                        waiting.countDown();
                        return over.await(10, TimeUnit.SECONDS);
                    }
                });
            }
            assertThat(waiting.await(5, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 50; i++) {
                var other = threads.submit(() -> {
                    try (var _ = paced.turn(OTHER, Duration.ZERO)) {
                        return "asked";
                    }
                });
                assertThat(other.get(5, TimeUnit.SECONDS)).isEqualTo("asked");
            }
            over.countDown();
        }
    }

    @Test
    void starts_at_one_host_are_apart() throws IOException {
        var paced = new HostPace(pace(8, 8, Duration.ofMillis(20), Duration.ofMinutes(1)));
        long start = System.nanoTime();
        for (int i = 0; i < 6; i++) {
            try (var _ = paced.turn(BUSY, Duration.ZERO)) {
                paced.turn(URI.create("https://host" + i + ".example/"), Duration.ZERO)
                        .close();
            }
        }
        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(Duration.ofMillis(100).toNanos());
    }

    @Test
    void whoever_would_wait_too_long_is_put_off() throws IOException {
        var paced = new HostPace(pace(8, 2, Duration.ZERO, Duration.ofSeconds(30)));
        try (var turn = paced.turn(BUSY, Duration.ZERO)) {
            turn.answered(429, "3600", Duration.ZERO);
        }
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> paced.turn(BUSY, Duration.ZERO))
                    .isInstanceOfSatisfying(
                            NotAllowed.class,
                            refused -> assertThat(refused.why()).isEqualTo(Failure.NOT_NOW));
        }
        paced.turn(OTHER, Duration.ZERO).close();
    }

    @Test
    void whoever_is_stopped_while_waiting_leaves_the_place_to_the_next() throws Exception {
        var paced = new HostPace(pace(1, 1, Duration.ZERO, Duration.ofMinutes(1)));
        var taken = paced.turn(BUSY, Duration.ZERO);
        var why = new AtomicReference<Failure>();
        var stopped = Thread.ofVirtual().start(() -> {
            try (var _ = paced.turn(BUSY, Duration.ZERO)) {
                assertThat(why.get()).isNull();
            } catch (NotAllowed refused) {
                why.set(refused.why());
            }
        });
        stopped.interrupt();
        stopped.join();
        assertThat(why.get()).isEqualTo(Failure.NOT_NOW);
        taken.close();
        paced.turn(BUSY, Duration.ZERO).close();
    }
}
