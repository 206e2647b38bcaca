package fingerpost.upkeep;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the client and refuses whatever is not on the public internet. The addresses it hands over are the
 * ones connected to, and each connection asks it anew: a name that changes its address between two questions, or a
 * redirect, meets the same guard.
 */
final class AddressGuard implements DnsResolver, AutoCloseable {

    /** Looks a name up, as {@link InetAddress#getAllByName} does. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);
    private static final int LOOKUPS_AT_ONCE = 8;

    private final Names names;
    private final AddressRanges letThrough;
    private final Duration patience;
    // the system's lookup cannot be stopped and would hold a virtual thread's carrier
    private final ExecutorService lookups;

    AddressGuard(Names names, AddressRanges letThrough, Duration patience) {
        this.names = names;
        this.letThrough = letThrough;
        this.patience = patience;
        var threads = new ThreadPoolExecutor(
                LOOKUPS_AT_ONCE,
                LOOKUPS_AT_ONCE,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("name-lookup-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
        this.lookups = threads;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var addresses = allowed(host);
        if (!PORTS.contains(port) && !Arrays.stream(addresses).allMatch(letThrough::contains)) {
            throw new NotAllowed(Failure.NOT_ALLOWED_PORT, host);
        }
        return Arrays.stream(addresses)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return allowed(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** One address that is not allowed spoils the name: which of them is connected to is not for its owner to choose. */
    private InetAddress[] allowed(String host) throws UnknownHostException {
        var addresses = lookUp(host);
        if (addresses.length == 0) throw new UnknownHostException(host);
        for (var address : addresses) {
            if (SpecialAddresses.contain(address) && !letThrough.contains(address)) {
                throw new NotAllowed(Failure.NOT_ALLOWED_ADDRESS, host);
            }
        }
        return addresses;
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        var lookup = lookups.submit(() -> names.of(host));
        try {
            return lookup.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            lookup.cancel(true);
            throw new NotAllowed(Failure.TIMED_OUT, host);
        } catch (InterruptedException stopped) {
            lookup.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotAllowed(Failure.TIMED_OUT, host);
        } catch (ExecutionException failed) {
            throw new UnknownHostException(host);
        }
    }

    @Override
    public void close() {
        lookups.shutdownNow();
    }
}
