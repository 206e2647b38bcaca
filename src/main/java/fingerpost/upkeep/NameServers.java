package fingerpost.upkeep;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Cache;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupResult;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/**
 * Looks names up by asking name servers itself, because the JDK tells a name that does not exist and servers that do
 * not answer as one, and holds a thread of the system for each. A name without a dot is the system's own and is looked
 * up there.
 */
final class NameServers implements AddressGuard.Names {

    private static final int NAMES_KEPT = 5_000;
    private static final int KEPT_SECONDS = 300;
    private static final int NOTHING_KEPT_SECONDS = 30;

    private final LookupSession session;
    private final Duration patience;

    /** Asks these, the next when one does not answer; the hosts file comes first. */
    NameServers(List<InetSocketAddress> servers, Duration patience) {
        var cache = new Cache(DClass.IN);
        cache.setMaxEntries(NAMES_KEPT);
        cache.setMaxCache(KEPT_SECONDS);
        cache.setMaxNCache(NOTHING_KEPT_SECONDS);
        this.session = LookupSession.builder()
                .resolver(asking(servers, patience))
                .cache(DClass.IN, cache)
                .defaultHostsFileParser()
                .executor(Runnable::run)
                .build();
        this.patience = patience;
    }

    static NameServers ofSystem() {
        return new NameServers(systemServers(), Limits.USUAL.connect());
    }

    static List<InetSocketAddress> systemServers() {
        return ResolverConfig.getCurrentConfig().servers();
    }

    private static Resolver asking(List<InetSocketAddress> servers, Duration patience) {
        var each = servers.stream().map(SimpleResolver::new).toList();
        each.forEach(server -> server.setTimeout(patience.dividedBy(2)));
        var resolver = new ExtendedResolver(List.<Resolver>copyOf(each));
        resolver.setTimeout(patience);
        resolver.setRetries(2);
        return resolver;
    }

    @Override
    public InetAddress[] of(String host) throws UnknownHostException {
        if (!host.contains(".")) return ofSystem(host);
        Name name;
        try {
            name = Name.fromString(host, Name.root);
        } catch (TextParseException noName) {
            throw new UnknownHostException(host);
        }
        var four = found(name, Type.A);
        var six = found(name, Type.AAAA);
        var addresses = new ArrayList<InetAddress>();
        boolean told = addTo(addresses, four, host) & addTo(addresses, six, host);
        if (!addresses.isEmpty()) return addresses.toArray(InetAddress[]::new);
        throw told ? new UnknownHostException(host) : new NotAllowed(Failure.NAME_NOT_TOLD, host);
    }

    private CompletableFuture<LookupResult> found(Name name, int type) {
        CompletionStage<LookupResult> found = session.lookupAsync(name, type);
        return found.toCompletableFuture();
    }

    /** Whether the servers told what there is. */
    private boolean addTo(List<InetAddress> addresses, CompletableFuture<LookupResult> answer, String host)
            throws UnknownHostException {
        try {
            for (var record :
                    answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).getRecords()) {
                if (record instanceof ARecord four) addresses.add(four.getAddress());
                if (record instanceof AAAARecord six) addresses.add(six.getAddress());
            }
            return true;
        } catch (ExecutionException failed) {
            var why = cause(failed);
            if (why instanceof NoSuchDomainException) throw new UnknownHostException(host);
            return why instanceof NoSuchRRSetException;
        } catch (TimeoutException tooSlow) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAllowed(Failure.NAME_NOT_TOLD, host);
        }
    }

    private static @Nullable Throwable cause(Throwable failed) {
        var cause = failed.getCause();
        return cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
    }

    private InetAddress[] ofSystem(String host) throws UnknownHostException {
        // the system's look-up cannot be stopped and would hold a virtual thread's carrier
        var looking = new CompletableFuture<InetAddress[]>();
        Thread.ofPlatform().daemon().name("name-lookup").start(() -> {
            try {
                looking.complete(InetAddress.getAllByName(host));
            } catch (UnknownHostException | RuntimeException unknown) {
                looking.completeExceptionally(unknown);
            }
        });
        try {
            return looking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException unknown) {
            throw new UnknownHostException(host);
        } catch (TimeoutException tooSlow) {
            throw new NotAllowed(Failure.NAME_NOT_TOLD, host);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAllowed(Failure.NAME_NOT_TOLD, host);
        }
    }
}
