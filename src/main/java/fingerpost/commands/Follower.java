package fingerpost.commands;

import fingerpost.catalogue.Catalogue;
import fingerpost.search.Search;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the index up with the catalogue while the server runs, whoever wrote to it, and writes the counted visits. */
final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    // what is published should be findable within two seconds, and asking for one number costs nothing
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final int LOOKS_BETWEEN_VISITS = 30;

    private final Catalogue catalogue;
    private final Search search;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("follower").daemon().unstarted(this::run);

    Follower(Catalogue catalogue, Search search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    void start() {
        thread.start();
    }

    private void run() {
        for (int look = 0; look == 0 || !isClosing(); look++) {
            try {
                catalogue.refresh();
                search.follow(_ -> {});
                if (look % LOOKS_BETWEEN_VISITS == 0) {
                    catalogue.visits().write();
                    catalogue.seenFrom().write();
                    catalogue.helpful().write();
                    catalogue.searched().write();
                    catalogue.reports().tidy();
                    catalogue.suggestions().tidy();
                }
            } catch (RuntimeException failed) {
                if (closing.getCount() > 0) LOG.warn("Following the catalogue failed and will be tried again", failed);
            }
        }
    }

    private boolean isClosing() {
        try {
            return closing.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
