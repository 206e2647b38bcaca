package fingerpost.upkeep;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the client and refuses whatever is not on the public internet. The addresses it hands over are the
 * ones connected to, and each connection asks it anew: a name that changes its address between two questions, or a
 * redirect, meets the same guard.
 */
final class AddressGuard implements DnsResolver {

    /** Looks a name up, in good time; throws {@link NotAllowed} when it cannot be told whether it exists. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private final Names names;
    private final AddressRanges letThrough;

    AddressGuard(Names names, AddressRanges letThrough) {
        this.names = names;
        this.letThrough = letThrough;
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
        try {
            return new InetAddress[] {
                InetAddress.ofLiteral(host.startsWith("[") ? host.substring(1, host.length() - 1) : host)
            };
        } catch (IllegalArgumentException aName) {
            return names.of(host);
        }
    }
}
