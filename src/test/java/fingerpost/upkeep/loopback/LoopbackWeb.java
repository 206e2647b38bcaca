package fingerpost.upkeep.loopback;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Many websites in one program, on one port of 127.0.0.1 and the addresses after it, told apart by name. Every page is
 * made when it is asked for, so that fifty thousand cost no memory. The web has two ages: as the curators found it, and
 * as it is once it has rotted.
 */
@NullMarked
public final class LoopbackWeb implements AutoCloseable {

    /** One website: what it answers to a path that it does not know, and to all once it has rotted. */
    private static final class Website {
        final Map<String, Answer> young = new ConcurrentHashMap<>();
        final Map<String, Answer> rotted = new ConcurrentHashMap<>();
        volatile Answer unknown = Answer.status(404, "");
        volatile @Nullable Answer unknownRotted;
        volatile @Nullable Answer takenOver;
        volatile boolean lapses;
        volatile boolean first;
    }

    /** Milliseconds that a connection is kept without a request, as servers do; some visitors never close one. */
    private static final int IDLE = 3_000;

    private final List<ServerSocket> doors = new ArrayList<>();
    private final Map<String, Website> websites = new ConcurrentHashMap<>();
    private final int addresses;
    private final int port;
    private final LongAdder requests = new LongAdder();
    private volatile boolean rotted;

    private LoopbackWeb(int addresses) throws IOException {
        this.addresses = addresses;
        this.port = openDoors(addresses);
        for (var door : doors) Thread.ofVirtual().start(() -> accept(door));
    }

    /** Opens the web on 127.0.0.1 to 127.0.0.n. */
    public static LoopbackWeb open(int addresses) throws IOException {
        return new LoopbackWeb(addresses);
    }

    /** The same free port on each address. */
    private int openDoors(int addresses) throws IOException {
        for (int attempt = 0; ; attempt++) {
            int free = 0;
            try {
                for (int i = 1; i <= addresses; i++) {
                    var door = new ServerSocket(free, 500, InetAddress.ofLiteral("127.0.0." + i));
                    doors.add(door);
                    free = door.getLocalPort();
                }
                return free;
            } catch (IOException taken) {
                for (var door : doors) door.close();
                doors.clear();
                if (attempt == 20) throw taken;
            }
        }
    }

    public int port() {
        return port;
    }

    /** How many requests were answered. */
    public long requests() {
        return requests.sum();
    }

    /** From now on every page is as time has left it; false turns it back. */
    public void rot(boolean now) {
        rotted = now;
    }

    public boolean hasRotted() {
        return rotted;
    }

    private Website website(String host) {
        return websites.computeIfAbsent(host, _ -> new Website());
    }

    /** A page that never changes. */
    public LoopbackWeb page(String host, String path, Answer always) {
        website(host).young.put(path, always);
        return this;
    }

    /** A page, and what has become of it. */
    public LoopbackWeb page(String host, String path, Answer young, Answer old) {
        website(host).young.put(path, young);
        website(host).rotted.put(path, old);
        return this;
    }

    /** What a website answers where it has no page. */
    public LoopbackWeb unknown(String host, Answer answer) {
        website(host).unknown = answer;
        return this;
    }

    /** As {@link #unknown}, once it has rotted. */
    public LoopbackWeb unknownRotted(String host, Answer answer) {
        website(host).unknownRotted = answer;
        return this;
    }

    /** What answers everything on a website once it has rotted. */
    public LoopbackWeb takenOver(String host, Answer answer) {
        website(host).takenOver = answer;
        return this;
    }

    /** Once the web has rotted, nothing has this name. */
    public LoopbackWeb lapses(String host) {
        website(host).lapses = true;
        return this;
    }

    /** It is on the first address, where the doors with certificates are. */
    public LoopbackWeb first(String host) {
        website(host).first = true;
        return this;
    }

    /** Another way in, such as one with certificates, to the same websites. */
    public int door(ServerSocket door) {
        doors.add(door);
        Thread.ofVirtual().start(() -> accept(door));
        return door.getLocalPort();
    }

    /** Where a website is, as a resolver would say it. */
    public InetAddress[] addresses(String host) throws UnknownHostException {
        if (host.matches("[\\d.]+")) return new InetAddress[] {InetAddress.ofLiteral(host)};
        var website = websites.get(host);
        if (website == null || (rotted && website.lapses)) throw new UnknownHostException(host);
        return new InetAddress[] {website.first ? InetAddress.ofLiteral("127.0.0.1") : address(host)};
    }

    private InetAddress address(String host) {
        return InetAddress.ofLiteral("127.0.0." + (1 + Math.floorMod(host.hashCode(), addresses)));
    }

    private void accept(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                Thread.ofVirtual().start(() -> serve(visitor));
            } catch (IOException closed) {
                if (door.isClosed()) return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            visitor.setTcpNoDelay(true);
            visitor.setSoTimeout(IDLE);
            var in = new BufferedInputStream(visitor.getInputStream(), 2_048);
            for (var visit = Visit.next(visitor, in); visit != null; visit = Visit.next(visitor, in)) {
                requests.increment();
                answer(visit).to(visit);
                visit.out.flush();
                if (!visit.stays) return;
            }
        } catch (IOException | InterruptedException gone) {
            // the visitor had enough
        }
    }

    private Answer answer(Visit visit) {
        var website = websites.get(visit.host);
        if (website == null) return Answer.status(421, "");
        if (rotted) {
            var takenOver = website.takenOver;
            if (takenOver != null) return takenOver;
            var old = website.rotted.get(visit.path);
            if (old != null) return old;
        }
        var page = website.young.get(visit.path);
        if (page != null) return page;
        if (visit.path.equals("/robots.txt")) return Answer.status(404, "");
        var unknownRotted = website.unknownRotted;
        return rotted && unknownRotted != null ? unknownRotted : website.unknown;
    }

    /** An address on this web where nobody listens. */
    static int closedPort() throws IOException {
        try (var door = new ServerSocket()) {
            door.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
            return door.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (var door : doors) {
            try {
                door.close();
            } catch (IOException alreadyGone) {
                // nothing left to close
            }
        }
    }
}
