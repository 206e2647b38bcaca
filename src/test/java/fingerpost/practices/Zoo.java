package fingerpost.practices;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Other people's pages, each with the guide in it, on a server of their own; with ?without none has it. */
@NullMarked
final class Zoo implements AutoCloseable {

    private static final Path PAGES = Path.of("src/test/resources/zoo");

    private final HttpServer server;
    private final String guide;
    private final String nobody;

    private Zoo(HttpServer server, String guide, String nobody) {
        this.server = server;
        this.guide = guide;
        this.nobody = nobody;
    }

    /** Around the guide at this address; nobody listens at the other. */
    static Zoo around(String guide, String nobody) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            var zoo = new Zoo(server, guide, nobody);
            server.createContext("/", zoo::answer);
            server.start();
            return zoo;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    static List<String> pages() {
        try (var files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String url(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var file = PAGES.resolve(exchange.getRequestURI().getPath().substring(1));
        boolean there = Files.isRegularFile(file);
        var page = there ? Files.readString(file) : "";
        if ("without".equals(exchange.getRequestURI().getQuery())) {
            page = page.replaceAll("(?s)<!--embed-->.*?<!--/embed-->", "");
        }
        var body = page.replace("{guide}", guide).replace("{nobody}", nobody).getBytes(StandardCharsets.UTF_8);
        var type = file.toString().endsWith(".xhtml") ? "application/xhtml+xml" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
        exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
