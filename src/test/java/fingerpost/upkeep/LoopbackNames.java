package fingerpost.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on loopback, over UDP, which knows the names it was told and no others. */
@NullMarked
final class LoopbackNames implements AutoCloseable {

    private final DatagramSocket socket;
    private final Map<String, Zone> zones = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    /** What is known of a name, seen the nth time that its addresses are asked for. */
    private interface Zone {
        int SILENCE = -1;

        int answer(Message answer, Name name, int type, int nth) throws IOException;
    }

    private LoopbackNames(DatagramSocket socket) {
        this.socket = socket;
    }

    static LoopbackNames open() {
        try {
            var names = new LoopbackNames(new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1")));
            Thread.ofPlatform().daemon().start(names::serve);
            return names;
        } catch (IOException cannotOpen) {
            throw new UncheckedIOException(cannotOpen);
        }
    }

    InetSocketAddress address() {
        return new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort());
    }

    /** What a client asks that asks this server. */
    NameServers asked() {
        return new NameServers(List.of(address()), Duration.ofMillis(800));
    }

    /** How often the name's IPv4 addresses were asked for. */
    int timesAsked(String host) {
        return asked.getOrDefault(host, new AtomicInteger()).get();
    }

    LoopbackNames has(String host, String... addresses) {
        return says(host, List.of(List.of(addresses)));
    }

    /** Other addresses each time it is asked, the last ones from then on; none may be kept. */
    LoopbackNames says(String host, List<List<String>> addresses) {
        zones.put(host, (answer, name, type, nth) -> {
            for (var literal : addresses.get(Math.min(nth, addresses.size()) - 1)) {
                var address = bytes(literal);
                if (address.length == 4 && type == Type.A) {
                    answer.addRecord(
                            new ARecord(name, DClass.IN, 0, InetAddress.getByAddress(address)), Section.ANSWER);
                }
                if (address.length == 16 && type == Type.AAAA) {
                    answer.addRecord(new AAAARecord(name, DClass.IN, 0, address), Section.ANSWER);
                }
            }
            return Rcode.NOERROR;
        });
        return this;
    }

    /** As sent, for which the JDK would make one of IPv4 of ::ffff:127.0.0.1. */
    private static byte[] bytes(String literal) {
        var address = InetAddress.ofLiteral(literal).getAddress();
        if (address.length == 16 || !literal.contains(":")) return address;
        var mapped = new byte[16];
        Arrays.fill(mapped, 10, 12, (byte) 0xff);
        System.arraycopy(address, 0, mapped, 12, 4);
        return mapped;
    }

    LoopbackNames leadsTo(String host, String other) {
        zones.put(host, (answer, name, type, nth) -> {
            var target = Name.fromString(other + ".");
            answer.addRecord(new CNAMERecord(name, DClass.IN, 0, target), Section.ANSWER);
            var there = zones.get(other);
            return there == null ? Rcode.NXDOMAIN : there.answer(answer, target, type, nth);
        });
        return this;
    }

    LoopbackNames fails(String host) {
        zones.put(host, (_, _, _, _) -> Rcode.SERVFAIL);
        return this;
    }

    LoopbackNames isSilentOn(String host) {
        zones.put(host, (_, _, _, _) -> Zone.SILENCE);
        return this;
    }

    private void serve() {
        var packet = new DatagramPacket(new byte[4_096], 4_096);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
                var question = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
                var answer = answer(question.getQuestion(), question.getHeader().getID());
                if (answer.length > 0)
                    socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException closedOrNonsense) {
                // the next question, if there is to be one
            }
        }
    }

    private byte[] answer(Record question, int id) throws IOException {
        var host = question.getName().toString(true).toLowerCase(Locale.ROOT);
        var times = asked.computeIfAbsent(host, _ -> new AtomicInteger());
        int nth = question.getType() == Type.A ? times.incrementAndGet() : Math.max(1, times.get());
        var answer = new Message(id);
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.RA);
        answer.addRecord(question, Section.QUESTION);
        var zone = zones.get(host);
        int code = zone == null ? Rcode.NXDOMAIN : zone.answer(answer, question.getName(), question.getType(), nth);
        if (code == Zone.SILENCE) return new byte[0];
        answer.getHeader().setRcode(code);
        return answer.toWire();
    }

    @Override
    public void close() {
        socket.close();
    }
}
