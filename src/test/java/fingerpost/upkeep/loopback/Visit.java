package fingerpost.upkeep.loopback;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One request, and the way to answer it. */
@NullMarked
public final class Visit {

    private static final int LONGEST = 64_000;

    public final String method;
    public final String host;
    public final String path;
    public final Socket socket;
    public final OutputStream out;
    private final Map<String, String> headers;
    boolean stays;

    private Visit(
            String method, String host, String path, Socket socket, OutputStream out, Map<String, String> headers) {
        this.method = method;
        this.host = host;
        this.path = path;
        this.socket = socket;
        this.out = out;
        this.headers = headers;
        this.stays = !headers.getOrDefault("connection", "").equalsIgnoreCase("close");
    }

    /** The next request on this connection, or null when there is none. */
    static @Nullable Visit next(Socket socket, BufferedInputStream in) throws IOException {
        var first = line(in);
        if (first == null || first.isEmpty()) return null;
        var words = first.split(" ", 3);
        if (words.length < 3) return null;
        var headers = new HashMap<String, String>();
        for (var line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        var host = headers.getOrDefault("host", "").replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return new Visit(words[0], host, words[1], socket, socket.getOutputStream(), headers);
    }

    private static @Nullable String line(BufferedInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') return line.toString();
            // a secure connection is being greeted where there is none
            if (c == 0x16 && line.isEmpty()) return null;
            if (c != '\r') line.append((char) c);
            if (line.length() > LONGEST) return null;
        }
        return null;
    }

    /** A request's header by its name in small letters, or "". */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** A whole answer; the headers each end in CR LF. The connection stays open where the visitor wants it. */
    public void reply(int status, String more, byte[] body) throws IOException {
        var head = "HTTP/1.1 " + status + " It\r\n" + more + "Content-Length: " + body.length + "\r\n"
                + (stays ? "" : "Connection: close\r\n") + "\r\n";
        var start = head.getBytes(StandardCharsets.ISO_8859_1);
        if (method.equals("HEAD")) {
            out.write(start);
            return;
        }
        var all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        out.write(all);
    }

    /** Sends words as they are, after which nothing else can follow on this connection. */
    public void raw(String words) throws IOException {
        stays = false;
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
