package fingerpost.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Something the server does a while after each start and then again and again, in a thread of its own, until it stops. */
public abstract class Regularly implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Regularly.class);

    private final String name;
    private final Duration first;
    private final Duration between;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;

    /**
     * @param name of the thread, and in the log when it fails
     * @param first from the start until it is done for the first time
     */
    protected Regularly(String name, Duration first, Duration between) {
        this.name = name;
        this.first = first;
        this.between = between;
    }

    /** Does it once; what it throws is logged, and it is done again at the next time. */
    protected abstract void now();

    @Override
    public final void start() {
        running = true;
        Thread.ofVirtual().name(name).start(this::run);
    }

    private void run() {
        try {
            for (var wait = first; !stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS); wait = between) {
                try {
                    now();
                } catch (RuntimeException failed) {
                    LOG.warn("{} failed, and will be tried again", name, failed);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final void stop() {
        running = false;
        stopping.countDown();
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
