package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Hop;
import fingerpost.upkeep.OneRequest.Step;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/**
 * The one way out to the network: asks public websites, and no others, within {@link Limits}. It keeps no cookies, uses
 * no proxy, signs in nowhere, and says who it is.
 */
public final class GuardedClient implements AutoCloseable {

    // people who wait for a page at the same time
    private static final int PERSONS = 8;

    private final AddressGuard guard;
    private final Limits limits;
    private final Supplier<PlainClient> made;
    private @Nullable PlainClient client;
    private final Semaphore persons = new Semaphore(PERSONS);
    private final Turn.Queue programs;

    /**
     * A client that lets these special addresses through besides the public ones.
     *
     * @param contact the address where websites learn who asks them
     */
    public GuardedClient(AddressRanges letThrough, String contact) {
        this(letThrough, contact, Pace.POLITE);
    }

    /** The same, at another pace. */
    public GuardedClient(AddressRanges letThrough, String contact, Pace pace) {
        this(NameServers.ofSystem(), letThrough, contact, Limits.USUAL, pace, SSLContexts::createDefault);
    }

    GuardedClient(
            AddressGuard.Names names,
            AddressRanges letThrough,
            String contact,
            Limits limits,
            Pace pace,
            Supplier<SSLContext> trusted) {
        this.guard = new AddressGuard(names, letThrough);
        this.limits = limits;
        var hosts = new HostPace(pace);
        Turn.Queue anyPage = address -> hosts.turn(address, Duration.ZERO);
        var rules = new Robots(file -> follow(Ask.byProgram(file), anyPage));
        this.programs = pace.robots() ? address -> hosts.turn(address, rules.crawlDelay(address)) : anyPage;
        int most = PERSONS + pace.atOnce();
        this.made = () -> new PlainClient(guard, limits, "Fingerpost/1 (+" + contact + ")", trusted.get(), most);
    }

    /** Made at the first request: reading whom to trust would hold up every start of the server. */
    private synchronized CloseableHttpClient client() {
        if (client == null) client = made.get();
        return client.client();
    }

    /** Asks for a page and follows its redirects; waits for at most the total limit, and never throws. */
    public Fetched fetch(URI address) {
        return fetch(Ask.byPerson(address));
    }

    /**
     * Asks and follows redirects; never throws. What a person asks for waits for at most the total limit; what a program
     * asks for waits for its turn besides, which holds up the caller's (virtual) thread and nobody else.
     */
    public Fetched fetch(Ask ask) {
        return switch (ask.manner()) {
            case PERSON -> soon(ask);
            case PROGRAM -> follow(ask, programs);
        };
    }

    private Fetched soon(Ask ask) {
        try {
            if (!persons.tryAcquire(limits.total().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Failed(Failure.TIMED_OUT, ask.address(), List.of());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Failed(Failure.TIMED_OUT, ask.address(), List.of());
        }
        try {
            return follow(ask, _ -> Turn.FREE);
        } finally {
            persons.release();
        }
    }

    private Fetched follow(Ask ask, Turn.Queue turns) {
        var deadline = new Deadline(limits.total());
        var hops = new ArrayList<Hop>();
        var next = ask.address();
        boolean cookies = false;
        long nanos = 0;
        try {
            while (true) {
                var here = WebAddress.checked(next);
                next = here;
                Step step;
                try (var turn = turns.at(here)) {
                    long start = System.nanoTime();
                    step = step(new OneRequest(ask, here, List.copyOf(hops), limits), deadline, nanos, turn);
                    nanos += System.nanoTime() - start;
                }
                if (step.end() != null) return step.end();
                if (hops.size() == limits.redirects()) {
                    var why = cookies ? Failure.WANTS_COOKIE : Failure.TOO_MANY_REDIRECTS;
                    return new Failed(why, here, List.copyOf(hops));
                }
                cookies |= step.setsCookie();
                hops.add(new Hop(here, step.status()));
                next = step.next() == null ? here : step.next();
            }
        } catch (IOException | RuntimeException failed) {
            var why = deadline.isPast() ? Failure.TIMED_OUT : Failures.of(failed);
            return new Failed(why, next, List.copyOf(hops));
        }
    }

    private Step step(OneRequest request, Deadline deadline, long before, Turn turn) throws IOException {
        long start = System.nanoTime();
        try {
            var step = request.sent(client(), deadline, before);
            turn.answered(step.status(), step.retryAfter(), Duration.ofNanos(System.nanoTime() - start));
            return step;
        } catch (IOException | RuntimeException failed) {
            turn.failed(deadline.isPast() ? Failure.TIMED_OUT : Failures.of(failed));
            throw failed;
        }
    }

    @Override
    public synchronized void close() {
        if (client != null) client.close();
    }
}
