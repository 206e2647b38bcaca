package fingerpost.upkeep;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Lets each request to a host wait for its turn: few at once, and a {@link HostGap} between two. Those who wait for one
 * host hold nothing that requests to another need; a place among all is taken last. What is known of a host is
 * forgotten after a day, or when very many others have been asked since.
 */
final class HostPace {

    private static final int HOSTS = 20_000;

    private final Pace pace;
    private final Semaphore places;
    private final Cache<String, Host> hosts = Caffeine.newBuilder()
            .maximumSize(HOSTS)
            .expireAfterAccess(Duration.ofDays(1))
            .executor(Runnable::run)
            .build();

    private record Host(Semaphore places, HostGap gap, AtomicInteger waiting) {}

    HostPace(Pace pace) {
        this.pace = pace;
        this.places = new Semaphore(pace.atOnce());
    }

    /** Waits until a request to the address may go; throws {@link NotAllowed} when that would take too long. */
    Turn turn(URI address, Duration crawlDelay) throws NotAllowed {
        var name = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        var host = hosts.get(name, _ -> newHost());
        host.gap().crawlDelay(crawlDelay);
        long most = pace.patience().toNanos();
        if (host.gap().untilLast(System.nanoTime(), host.waiting().get()) > most) throw notNow(name);
        host.waiting().incrementAndGet();
        try {
            host.places().acquire();
        } catch (InterruptedException stopped) {
            throw stopped(name);
        } finally {
            host.waiting().decrementAndGet();
        }
        try {
            for (long wait = host.gap().untilNext(System.nanoTime());
                    wait > 0;
                    wait = host.gap().untilNext(System.nanoTime())) {
                if (wait > most) throw notNow(name);
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            places.acquire();
            return new HostTurn(host);
        } catch (InterruptedException stopped) {
            host.places().release();
            throw stopped(name);
        } catch (NotAllowed tooLong) {
            host.places().release();
            throw tooLong;
        }
    }

    private Host newHost() {
        return new Host(
                new Semaphore(pace.perHost(), true),
                new HostGap(pace.gap(), pace.longestGap(), System.nanoTime()),
                new AtomicInteger());
    }

    private static NotAllowed notNow(String host) {
        return new NotAllowed(Failure.NOT_NOW, host);
    }

    private static NotAllowed stopped(String host) {
        Thread.currentThread().interrupt();
        return notNow(host);
    }

    private final class HostTurn implements Turn {

        private final Host host;

        HostTurn(Host host) {
            this.host = host;
        }

        @Override
        public void answered(int status, @Nullable String retryAfter, Duration took) {
            if (Failure.ofStatus(status) == Failure.BUSY) {
                host.gap()
                        .busy(
                                System.nanoTime(),
                                status == 429,
                                RetryAfter.of(retryAfter).toNanos());
            } else {
                host.gap().well(took.toNanos());
            }
        }

        @Override
        public void failed(Failure why) {
            if (why == Failure.TIMED_OUT || why == Failure.REFUSED) host.gap().trouble(System.nanoTime());
        }

        @Override
        public void close() {
            places.release();
            host.places().release();
        }
    }
}
