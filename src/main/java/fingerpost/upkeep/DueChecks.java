package fingerpost.upkeep;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Checked;
import fingerpost.catalogue.Checks;
import fingerpost.catalogue.Link;
import fingerpost.catalogue.LinkClaim;
import fingerpost.catalogue.LinkPage;
import fingerpost.catalogue.Verdict;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the links that are due: takes a few hundred at a time, looks at each in a thread of its own, holds what was found
 * until it can be trusted, and records it many together. Never more than {@value #WINDOW} links are in hand, so memory
 * stays the same however many are due.
 */
public final class DueChecks {

    /** How a link is looked at; waits for its host's turn, and never throws for what a website does. */
    @FunctionalInterface
    public interface Looking {

        /** Before: what is kept of the page when it was last fine. */
        Look look(LinkClaim claim, @Nullable Kept before);
    }

    /** How far a run is: links recorded, of those that were due when it began. */
    public record Far(long done, long total) {}

    /**
     * What a run came to.
     *
     * @param recorded how many links
     * @param found how many of these have which verdict now
     * @param unsettled how many failed and may pass, so that nothing is said of them yet
     * @param outage why it ended early, and what it found since the last record was let go; null when it did not
     */
    public record Ended(
            long recorded,
            Map<Verdict, Long> found,
            long unsettled,
            @Nullable Outage outage) {}

    /** Looks under way and findings held, together. */
    static final int WINDOW = 512;

    /** Of one host; its turn comes twice a second at best, so these take it ten seconds or more. */
    static final int PER_HOST = 24;

    /** Enough to be worth one transaction and to compare websites with one another. */
    static final int BATCH = 200;

    private static final Duration HELD_AT_MOST = Duration.ofSeconds(20);
    private static final Duration BETWEEN_CLAIMS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(100);
    private static final Logger LOG = LoggerFactory.getLogger(DueChecks.class);

    private record Found(Checked checked, Witness witness) {}

    private final Checks checks;
    private final String node;
    private final Looking looking;
    private final OutageWatch watch;
    private final InstantSource clock;
    private final Settling settling = new Settling(new Schedule());
    private volatile boolean stopping;

    DueChecks(Checks checks, String node, Looking looking, OutageWatch watch, InstantSource clock) {
        this.checks = checks;
        this.node = node;
        this.looking = looking;
        this.watch = watch;
        this.clock = clock;
    }

    /** Over the network, by one client for all looks. */
    public static DueChecks over(
            GuardedClient client, PageReader reader, Catalogue catalogue, CheckSettings settings, String node) {
        var second = SecondOpinion.ofSystemAnd(settings.nameServer());
        var check = new LinkCheck(client, reader, second::isGone, Clock.systemUTC());
        return new DueChecks(
                catalogue.checks(),
                node,
                (claim, before) ->
                        check.look(new Watched(URI.create(claim.link().url()), claim.names(), before)),
                new OutageWatch(new Controls(settings.controls(), client::fetch, Clock.systemUTC())),
                Clock.systemUTC());
    }

    /** What to call whoever asks: the same at every start, so that it lets go what it held when it was killed. */
    public static String node(String what, Path folder) {
        return what + "@" + hostName() + ":" + folder.toAbsolutePath().normalize();
    }

    private static String hostName() {
        var name = System.getenv("HOSTNAME");
        if (name != null && !name.isBlank()) return name;
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /**
     * Looks at links until no more are due, an outage is seen, or it is told to stop. Its claims of an earlier run, which
     * was cut short, are let go first.
     *
     * @param askedFor only those that a person wants to know of now
     */
    public Ended run(boolean askedFor, Consumer<Far> progress) {
        checks.release(node);
        var closed = watch.before();
        if (closed.isPresent()) return new Ended(0, Map.of(), 0, closed.get());
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return new Run(threads, askedFor, progress).run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Ended(0, Map.of(), 0, null);
        } finally {
            // what is under way is given up: nothing of it is recorded, and its links stay as due as they were
            threads.shutdownNow();
            checks.release(node);
        }
    }

    /** Ends the run soon; what is known and trusted is recorded, what is under way is let go. */
    public void stop() {
        stopping = true;
    }

    private final class Run {

        private final ExecutorService threads;
        private final boolean askedFor;
        private final Consumer<Far> progress;
        private final long total;
        private final LinkedBlockingQueue<Found> ready = new LinkedBlockingQueue<>();
        private final List<Found> held = new ArrayList<>();
        private final Map<Verdict, Long> found = new EnumMap<>(Verdict.class);
        private long started;
        private long ended;
        private long recorded;
        private long unsettled;
        private long claimNext = System.nanoTime();
        private long oldest;

        Run(ExecutorService threads, boolean askedFor, Consumer<Far> progress) {
            this.threads = threads;
            this.askedFor = askedFor;
            this.progress = progress;
            this.total = checks.due(dueBy(), clock.instant()).due();
        }

        Ended run() throws InterruptedException {
            while (!stopping) {
                boolean askedAndNone = claimSome();
                if (started == ended && held.isEmpty() && askedAndNone) break;
                take();
                if (isTimeToRecord()) {
                    var outage = record();
                    if (outage.isPresent()) return told(outage.get());
                }
            }
            if (!held.isEmpty()) {
                var outage = record();
                if (outage.isPresent()) return told(outage.get());
            }
            return told(null);
        }

        private Ended told(@Nullable Outage outage) {
            return new Ended(recorded, Map.copyOf(found), unsettled, outage);
        }

        /** Takes more links when there is room; answers true when it asked for some and there were none. */
        private boolean claimSome() {
            long inHand = started - ended + held.size();
            if (inHand > WINDOW / 2 || System.nanoTime() - claimNext < 0 && inHand > 0) return false;
            int room = (int) (WINDOW - inHand);
            var claims = checks.claim(node, room, PER_HOST, dueBy(), clock.instant());
            claims.forEach(claim -> threads.execute(() -> look(claim)));
            started += claims.size();
            if (claims.size() < room) claimNext = System.nanoTime() + BETWEEN_CLAIMS.toNanos();
            return claims.isEmpty();
        }

        private Instant dueBy() {
            return askedFor ? Checks.ASKED_FOR : clock.instant();
        }

        private void look(LinkClaim claim) {
            var link = claim.link();
            Look look;
            try {
                look = looking.look(claim, kept(link));
            } catch (RuntimeException ours) {
                // by its id: the address may be known to staff only
                LOG.warn("Looking at the link {} failed, and will be tried again", link.id(), ours);
                look = new Look(URI.create(link.url()), new Finding.Failing(Failure.NOT_NOW), null, Duration.ZERO);
            }
            var checked = settling.settle(claim, look, () -> page(link), now());
            ready.add(new Found(checked, Witness.of(link, look, checked)));
        }

        /** A page that was never read is not looked up. */
        private Optional<LinkPage> page(Link link) {
            return link.bodyHash() == null ? Optional.empty() : checks.page(link.id());
        }

        /** Most pages are as they were: what the link's row tells of them is enough to know it. */
        private @Nullable Kept kept(Link link) {
            var hash = link.bodyHash();
            if (hash == null) return null;
            return new Kept(
                    hash,
                    link.etag(),
                    link.lastModified(),
                    () -> PageSeen.of(checks.page(link.id()).orElseThrow().page()));
        }

        /** As the tables keep it. */
        private Instant now() {
            return Instant.ofEpochMilli(clock.millis());
        }

        private void take() throws InterruptedException {
            var first = ready.poll(BETWEEN_POLLS.toMillis(), TimeUnit.MILLISECONDS);
            if (first == null) return;
            if (held.isEmpty()) oldest = System.nanoTime();
            held.add(first);
            ended += 1 + ready.drainTo(held, BATCH - 1);
        }

        private boolean isTimeToRecord() {
            if (held.isEmpty()) return false;
            return held.size() >= BATCH || started == ended || System.nanoTime() - oldest > HELD_AT_MOST.toNanos();
        }

        private Optional<Outage> record() {
            var outage = watch.judge(held.stream().map(Found::witness).toList(), now());
            if (outage.isPresent()) return outage;
            var batch = held.stream().map(Found::checked).toList();
            recorded += checks.record(batch);
            for (var one : batch) {
                if (one.verdict() == null) unsettled++;
                else found.merge(one.verdict(), 1L, Long::sum);
            }
            held.clear();
            progress.accept(new Far(recorded, Math.max(total, recorded)));
            return outage;
        }
    }
}
