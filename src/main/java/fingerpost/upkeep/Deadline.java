package fingerpost.upkeep;

import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;

/** Cuts the request that is under way when the time for all of them is up, however busily it trickles. */
final class Deadline {

    private long nanosLeft;

    Deadline(Duration total) {
        this.nanosLeft = total.toNanos();
    }

    /** The time that one request takes of it, until closed. */
    final class Running implements AutoCloseable {

        private final long start = System.nanoTime();
        private final java.util.concurrent.Future<?> cut;

        private Running(Cancellable request) {
            cut = ForkJoinPool.commonPool().schedule(request::cancel, Math.max(0, nanosLeft), TimeUnit.NANOSECONDS);
        }

        boolean isPast() {
            return System.nanoTime() - start >= nanosLeft;
        }

        @Override
        public void close() {
            cut.cancel(false);
            nanosLeft -= System.nanoTime() - start;
        }
    }

    /** From here on it is this request that is cut, at once if the time is up already. */
    Running cuts(Cancellable request) {
        return new Running(request);
    }

    boolean isPast() {
        return nanosLeft <= 0;
    }
}
