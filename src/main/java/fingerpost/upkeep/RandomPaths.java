package fingerpost.upkeep;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fingerpost.upkeep.Fetched.Page;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * How each website answers for a page that cannot be there. One that says 404 can be believed when it shows a page; one
 * that shows the same for every path cannot. Each host is asked once and its answer remembered for half a day, so that
 * it costs one request a host and run, however many links lead there.
 */
final class RandomPaths {

    private static final int MOST_HOSTS = 20_000;
    private static final Duration KEPT = Duration.ofHours(12);

    /**
     * What a host answers.
     *
     * @param status of the answer, or 0 when none was had
     * @param there where it sent on to, or the path itself
     * @param page what it showed with a good status, or null
     */
    record Given(int status, @Nullable URI there, @Nullable Fingerprint page, MissingWords.Said said) {

        static final Given UNKNOWN = new Given(0, null, null, MissingWords.Said.NOTHING);

        /** It says so itself where it has no page. */
        boolean isHonest() {
            return status == 404 || status == 410;
        }
    }

    private final Cache<String, CompletableFuture<Given>> hosts =
            Caffeine.newBuilder().maximumSize(MOST_HOSTS).expireAfterWrite(KEPT).build();
    private final GuardedClient client;
    private final PageReader reader;

    RandomPaths(GuardedClient client, PageReader reader) {
        this.client = client;
        this.reader = reader;
    }

    /** What the host of an address answers for another page beside it. */
    Given beside(URI address) {
        var mine = new CompletableFuture<Given>();
        var host = address.getScheme() + "://" + address.getRawAuthority() + (isFile(address) ? " files" : "");
        var theirs = hosts.asMap().putIfAbsent(host, mine);
        if (theirs != null) return theirs.join();
        var given = Given.UNKNOWN;
        try {
            given = ask(random(address));
        } finally {
            mine.complete(given);
        }
        return given;
    }

    private Given ask(URI random) {
        if (!(client.fetch(Ask.byProgram(random)) instanceof Page page)) return Given.UNKNOWN;
        if (page.status() < 200 || page.status() > 299) {
            return new Given(page.status(), page.finalAddress(), null, MissingWords.Said.NOTHING);
        }
        var opened = reader.opened(page, PageSeen.Headers.NONE);
        return opened == null
                ? new Given(page.status(), page.finalAddress(), null, MissingWords.Said.NOTHING)
                : new Given(
                        page.status(), page.finalAddress(), Fingerprint.of(opened, random), MissingWords.of(opened));
    }

    private static boolean isFile(URI address) {
        return String.valueOf(address.getRawPath()).matches("(?i).*\\.(?:pdf|docx?)");
    }

    /** In the same folder and with the same ending, because websites answer by these. */
    private static URI random(URI address) {
        var path = String.valueOf(address.getRawPath());
        if (path.length() > 1 && path.endsWith("/")) path = path.substring(0, path.length() - 1);
        int step = path.lastIndexOf('/');
        var last = path.substring(step + 1);
        var ending =
                last.matches(".*\\.(?:html?|php|aspx?|jsp|cfm|pdf|docx?)") ? last.substring(last.lastIndexOf('.')) : "";
        var name = "no-page-" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        return URI.create(
                address.getScheme() + "://" + address.getRawAuthority() + path.substring(0, step + 1) + name + ending);
    }
}
