package fingerpost.upkeep;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.NotModified;
import fingerpost.upkeep.Fetched.Page;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * What websites let programs read, by their robots.txt (RFC 9309), kept for a day. One that is not there, or is kept
 * back, allows everything; while a website fails to give it, nothing of it is asked for.
 */
final class Robots {

    private static final int MOST_RULES = 100_000;

    private final Function<URI, Fetched> asking;
    private final AsyncCache<String, RobotsFile> files = Caffeine.newBuilder()
            .maximumWeight(MOST_RULES)
            .weigher((String _, RobotsFile file) -> file.weight())
            .expireAfter(Expiry.<String, RobotsFile>creating((_, file) -> file.keptFor()))
            .executor(Runnable::run)
            .buildAsync();

    /** The function fetches a file in its turn, whatever robots.txt says. */
    Robots(Function<URI, Fetched> asking) {
        this.asking = asking;
    }

    /**
     * The time that the website wants between two requests, zero when it names none; throws {@link NotAllowed} when the
     * page is not to be read.
     */
    Duration crawlDelay(URI page) throws NotAllowed {
        var website = page.getScheme() + "://" + page.getRawAuthority();
        var mine = new CompletableFuture<RobotsFile>();
        var others = files.asMap().putIfAbsent(website, mine);
        // whoever comes first asks; the cache's own way would hold up those who ask for other websites
        if (others == null) mine.complete(read(URI.create(website + "/robots.txt")));
        try {
            return (others == null ? mine : others).get().crawlDelay(page);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAllowed(Failure.NOT_NOW, website);
        } catch (ExecutionException failed) {
            throw new NotAllowed(Failure.NOT_NOW, website);
        }
    }

    private RobotsFile read(URI address) {
        try {
            return switch (asking.apply(address)) {
                case Page page -> RobotsFile.of(address, page);
                case NotModified _ -> RobotsFile.ABSENT;
                case Failed failed -> RobotsFile.ofFailure(failed.why());
            };
        } catch (RuntimeException unforeseen) {
            return RobotsFile.ofFailure(Failure.NOT_NOW);
        }
    }
}
