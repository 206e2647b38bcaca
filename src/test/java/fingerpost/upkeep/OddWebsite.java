package fingerpost.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;

/** A website on loopback that answers each path with exactly the bytes it was told to, however odd. */
@NullMarked
public final class OddWebsite implements AutoCloseable {

    /** Writes an answer, and may take its time. */
    public interface Answering {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final AtomicInteger visitors = new AtomicInteger();

    private OddWebsite(ServerSocket socket) {
        this.socket = socket;
    }

    public static OddWebsite open() {
        try {
            return over(new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1")));
        } catch (IOException cannotOpen) {
            throw new UncheckedIOException(cannotOpen);
        }
    }

    static OddWebsite over(ServerSocket socket) {
        var site = new OddWebsite(socket);
        Thread.ofVirtual().start(site::accept);
        return site;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var visitor = socket.accept();
                visitors.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            while (answered(visitor)) {}
        } catch (IOException | InterruptedException gone) {
            // the visitor had enough
        }
    }

    /** Whether the visitor may ask for more. */
    private boolean answered(Socket visitor) throws IOException, InterruptedException {
        var request = new StringBuilder();
        var in = visitor.getInputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            request.append((char) c);
            if (request.toString().endsWith("\r\n\r\n")) break;
        }
        if (request.isEmpty()) return false;
        requests.add(request.toString());
        var path = request.toString().split(" ", 3)[1];
        var answer = answers.get(path);
        if (answer == null) answer = text("404 Not Found", "Content-Length: 0\r\n", "");
        answer.to(visitor.getOutputStream());
        visitor.getOutputStream().flush();
        return kept.contains(path);
    }

    /** The whole address of a path. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many connections were made. */
    int visitors() {
        return visitors.get();
    }

    /** What visitors sent, headers and all. */
    List<String> requests() {
        return requests;
    }

    public OddWebsite answers(String path, Answering answer) {
        answers.put(path, answer);
        return this;
    }

    /** A page of HTML in UTF-8 with more header lines, each ending in CR LF. */
    public OddWebsite page(String path, String html, String... headers) {
        return answers(
                path, bytes(String.join("", headers) + "Content-Type: text/html; charset=utf-8\r\n", utf8(html)));
    }

    /** A page after which the connection stays open for the next. */
    OddWebsite keeps(String path, String html, String... headers) {
        kept.add(path);
        return answers(
                path,
                out -> out.write(utf8("HTTP/1.1 200 OK\r\nContent-Length: " + utf8(html).length + "\r\n"
                        + String.join("", headers) + "\r\n" + html)));
    }

    OddWebsite sendsOn(String path, int status, String to) {
        return answers(path, text(status + " On", "Location: " + to + "\r\nContent-Length: 0\r\n", ""));
    }

    static Answering text(String status, String headers, String body) {
        return out -> out.write(utf8("HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\n\r\n" + body));
    }

    static Answering bytes(String headers, byte[] body) {
        return out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length
                    + "\r\nConnection: close\r\n\r\n"));
            out.write(body);
        };
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
