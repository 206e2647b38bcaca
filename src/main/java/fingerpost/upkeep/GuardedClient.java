package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Hop;
import fingerpost.upkeep.Fetched.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/**
 * The one way out to the network: asks public websites, and no others, within {@link Limits}. It keeps no cookies, uses
 * no proxy, signs in nowhere, and says who it is.
 */
public final class GuardedClient implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final AddressGuard guard;
    private final Limits limits;
    private final Supplier<CloseableHttpClient> made;
    private @Nullable CloseableHttpClient client;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * A client that lets these special addresses through besides the public ones.
     *
     * @param contact the address where websites learn who asks them
     */
    public GuardedClient(AddressRanges letThrough, String contact) {
        this(InetAddress::getAllByName, letThrough, contact, Limits.USUAL, SSLContexts::createDefault);
    }

    GuardedClient(
            AddressGuard.Names names,
            AddressRanges letThrough,
            String contact,
            Limits limits,
            Supplier<SSLContext> trusted) {
        this.guard = new AddressGuard(names, letThrough, limits.connect());
        this.limits = limits;
        this.made = () -> PlainClient.of(guard, limits, "Fingerpost/1 (+" + contact + ")", trusted.get(), AT_ONCE);
    }

    /** Made at the first request: reading whom to trust would hold up every start of the server. */
    private synchronized CloseableHttpClient client() {
        if (client == null) client = made.get();
        return client;
    }

    /** Asks for a page and follows its redirects; waits for at most the total limit, and never throws. */
    public Fetched fetch(URI address) {
        var deadline = new Deadline(limits.total());
        try {
            if (!places.tryAcquire(limits.total().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Failed(Failure.TIMED_OUT, address, List.of());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Failed(Failure.TIMED_OUT, address, List.of());
        }
        try (deadline) {
            return follow(address, deadline);
        } finally {
            places.release();
        }
    }

    private Fetched follow(URI asked, Deadline deadline) {
        var hops = new ArrayList<Hop>();
        var next = asked;
        try {
            while (true) {
                var here = WebAddress.checked(next);
                next = here;
                var step = ask(here, List.copyOf(hops), deadline);
                if (step.page() != null) return step.page();
                if (hops.size() == limits.redirects()) {
                    return new Failed(Failure.TOO_MANY_REDIRECTS, here, List.copyOf(hops));
                }
                hops.add(new Hop(here, step.status()));
                next = step.next() == null ? here : step.next();
            }
        } catch (IOException | RuntimeException failed) {
            var why = deadline.isPast() ? Failure.TIMED_OUT : Failures.of(failed);
            return new Failed(why, next, List.copyOf(hops));
        }
    }

    /** Either the page, or where the answer sends on to. */
    private record Step(
            @Nullable Page page, int status, @Nullable URI next) {}

    private Step ask(URI address, List<Hop> hops, Deadline deadline) throws IOException {
        var request = new HttpGet(address);
        request.addHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5");
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        deadline.cuts(request);
        var response = client().executeOpen(null, request, null);
        try {
            var answer = new Answer(response);
            var location = answer.header(HttpHeaders.LOCATION);
            if (REDIRECTS.contains(response.getCode()) && location != null) {
                var next = WebAddress.seenFrom(address, location);
                if (next == null) throw new NotAllowed(Failure.NOT_WEB, location);
                return new Step(null, response.getCode(), next);
            }
            var page = new Page(
                    address,
                    hops,
                    response.getCode(),
                    answer.contentType(),
                    answer.charset(),
                    answer.header(HttpHeaders.CONTENT_LANGUAGE),
                    answer.header("Content-Disposition"),
                    answer.body(limits.bytes()));
            if (deadline.isPast()) throw new NotAllowed(Failure.TIMED_OUT, address.getHost());
            return new Step(page, response.getCode(), null);
        } finally {
            // closing an answer reads what is left of it, however much that is; cut off first, it cannot
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    @Override
    public synchronized void close() {
        if (client != null) client.close(CloseMode.IMMEDIATE);
        guard.close();
    }
}
