package fingerpost.upkeep;

import fingerpost.catalogue.Checks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at links as they fall due, as long as the server runs; several nodes share the work by their claims. Switched off,
 * it looks only at those that a person asks for.
 */
public final class BackgroundChecks implements AutoCloseable {

    /** Whoever presses "check now" waits for no longer than this before it begins; it costs one look into an index. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    /** An outage is over in minutes or in hours: both are noticed soon enough. */
    private static final Duration AFTER_AN_OUTAGE = Duration.ofMinutes(10);

    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final Duration TO_STOP = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundChecks.class);

    private final DueChecks due;
    private final Checks checks;
    private final boolean on;
    private final InstantSource clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("checks").daemon().unstarted(this::run);
    private volatile @Nullable Outage outage;

    BackgroundChecks(DueChecks due, Checks checks, boolean on, InstantSource clock) {
        this.due = due;
        this.checks = checks;
        this.on = on;
        this.clock = clock;
    }

    void start() {
        thread.start();
    }

    /** Whether links are looked at by themselves, and not only when somebody asks. */
    public boolean isOn() {
        return on;
    }

    /** Why nothing is recorded at present; null when all is well. */
    public @Nullable Outage outage() {
        return outage;
    }

    private void run() {
        var wait = BETWEEN_LOOKS;
        while (!isClosing(wait)) {
            try {
                wait = lookOnce();
            } catch (RuntimeException failed) {
                if (closing.getCount() > 0) LOG.warn("Checking links failed and will be tried again", failed);
                wait = AFTER_A_FAULT;
            }
        }
    }

    private Duration lookOnce() {
        var now = clock.instant();
        if (!checks.isAnyDue(on ? now : Checks.ASKED_FOR, now)) return BETWEEN_LOOKS;
        var ended = due.run(!on, _ -> {});
        var seen = ended.outage();
        if (seen != null) LOG.warn("{} It will be tried again.", seen.sentence());
        else if (outage != null) LOG.info("Links are checked again.");
        outage = seen;
        return seen == null ? BETWEEN_LOOKS : AFTER_AN_OUTAGE;
    }

    private boolean isClosing(Duration wait) {
        try {
            return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        due.stop();
        try {
            thread.join(TO_STOP);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
