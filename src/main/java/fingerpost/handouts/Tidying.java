package fingerpost.handouts;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deletes handouts that can no longer be opened, a few minutes after each start and then every few hours. */
@Component
final class Tidying implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofHours(6);

    private final Handouts handouts;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;

    Tidying(Handouts handouts) {
        this.handouts = handouts;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("handouts-tidying").start(this::run);
    }

    private void run() {
        try {
            for (var wait = FIRST; !stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS); wait = BETWEEN) {
                try {
                    handouts.tidy();
                } catch (RuntimeException failed) {
                    LOG.warn("Old handouts could not be deleted; it will be tried again", failed);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
