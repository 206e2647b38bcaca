package fingerpost.upkeep;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpGet;

/** Cuts the request that is under way when the time for all of them is up, however busily it trickles. */
final class Deadline implements AutoCloseable {

    private final long end;
    private final AtomicReference<HttpGet> underWay = new AtomicReference<>();
    private final Thread watch;

    Deadline(Duration total) {
        this.end = System.nanoTime() + total.toNanos();
        this.watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(total);
            } catch (InterruptedException inTime) {
                return;
            }
            var request = underWay.get();
            if (request != null) request.cancel();
        });
    }

    /** From here on it is this request that is cut, at once if the time is up already. */
    void cuts(HttpGet request) {
        underWay.set(request);
        if (isPast()) request.cancel();
    }

    boolean isPast() {
        return System.nanoTime() - end >= 0;
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
