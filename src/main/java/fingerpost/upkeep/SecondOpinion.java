package fingerpost.upkeep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * Whether a name is gone for good: two name servers, asked anew and each by itself, say that it does not exist. One that
 * is wrong, filters names or does not answer is not enough to give a link up.
 */
public final class SecondOpinion {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int DNS = 53;
    private static final Pattern ADDRESS = Pattern.compile("\\d+(\\.\\d+){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern WITH_PORT = Pattern.compile("(\\[[^]]+]|[^:]+):(\\d{1,5})");

    private final List<InetSocketAddress> servers;
    private final Duration patience;

    SecondOpinion(List<InetSocketAddress> servers, Duration patience) {
        this.servers = List.copyOf(servers);
        this.patience = patience;
    }

    /** Asks the system's first name server and this one; without it the system's first two, if it has so many. */
    public static SecondOpinion ofSystemAnd(@Nullable InetSocketAddress second) {
        var servers = new ArrayList<>(NameServers.systemServers());
        if (second != null) servers.add(Math.min(1, servers.size()), second);
        return new SecondOpinion(servers.stream().distinct().limit(2).toList(), PATIENCE);
    }

    /**
     * Reads a name server as an operator writes it: 9.9.9.9, 10.1.0.53:5353, 2620:fe::fe or [2620:fe::fe]:53. Throws
     * IllegalArgumentException with a clause that tells what is allowed.
     */
    public static InetSocketAddress server(String written) {
        var parts = WITH_PORT.matcher(written);
        var address = (parts.matches() ? parts.group(1) : written).replaceAll("[\\[\\]]", "");
        int port = parts.matches() ? Integer.parseInt(parts.group(2)) : DNS;
        try {
            if (ADDRESS.matcher(address).matches()) return new InetSocketAddress(InetAddress.ofLiteral(address), port);
        } catch (IllegalArgumentException notAnAddress) {
            // told below, with every other slip
        }
        throw new IllegalArgumentException(
                "must be the address of a name server such as 9.9.9.9 or 10.1.0.53:5353, not " + written);
    }

    /**
     * Whether both say that the host does not exist (NXDOMAIN). False when either knows it, cannot tell or does not
     * answer within four seconds, and always when there is only one to ask. A host that exists and has no address is not
     * gone.
     */
    public boolean isGone(String host) {
        return servers.size() > 1 && servers.stream().allMatch(server -> denies(server, host));
    }

    private boolean denies(InetSocketAddress server, String host) {
        try {
            var asked = new SimpleResolver(server);
            asked.setTimeout(patience);
            var question = Record.newRecord(Name.fromString(host, Name.root), Type.A, DClass.IN);
            return asked.send(Message.newQuery(question)).getRcode() == Rcode.NXDOMAIN;
        } catch (TextParseException noName) {
            return false;
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
