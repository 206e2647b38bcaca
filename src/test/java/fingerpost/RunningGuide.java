package fingerpost;

import fingerpost.access.AccessSettings;
import fingerpost.commands.Installation;
import fingerpost.commands.Server;
import fingerpost.commands.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.ApplicationContext;

/** The real server on a free loopback port over a new area, searched by words only unless asked otherwise. */
@NullMarked
public final class RunningGuide implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final TestArea area;
    private final Server server;

    private RunningGuide(TestArea area, Server server) {
        this.area = area;
        this.server = server;
    }

    /** With nothing in the catalogue. */
    public static RunningGuide empty() {
        return start(TestArea.installed());
    }

    /** With the demonstration area, found by words. */
    public static RunningGuide withDemo() {
        return start(TestArea.withDemo());
    }

    /** With nothing in the catalogue, on this port (0 for any), with sign-in as told. */
    public static RunningGuide with(int port, AccessSettings access) {
        var area = TestArea.installed();
        return new RunningGuide(area, Server.start(opened(area.settings(false, port, access))));
    }

    /** With nothing in the catalogue, its pages going by this clock. */
    public static RunningGuide at(Clock clock) {
        var area = TestArea.installed();
        return new RunningGuide(area, Server.start(opened(area.settings(false)), clock));
    }

    /** A free port, for settings that must tell it. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noneFree) {
            throw new UncheckedIOException(noneFree);
        }
    }

    /** Stops and starts on the same area; this one is closed by it. */
    public RunningGuide restarted() {
        server.close();
        return new RunningGuide(area, Server.start(opened(area.settings(false))));
    }

    /** Another node on the same database, with a folder of its own; only on PostgreSQL. */
    public RunningGuide secondNode() {
        var besides = TestArea.besides(area);
        return new RunningGuide(besides, Server.start(opened(besides.settings(false))));
    }

    private static Installation opened(Settings settings) {
        var installation = Installation.open(settings);
        installation.search().follow(_ -> {});
        return installation;
    }

    /** What Spring made. */
    public ApplicationContext context() {
        return server.context();
    }

    private static RunningGuide start(TestArea area) {
        return new RunningGuide(area, Server.start(opened(area.settings(false))));
    }

    public Installation installation() {
        return server.installation();
    }

    /** Where it keeps its files. */
    public Path folder() {
        return area.folder();
    }

    /** The address of a path, such as /topics. */
    public String url(String path) {
        return "http://localhost:" + server.port() + path;
    }

    /** Gets a path as text, following no redirect, with header names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(url(path))), headers, BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> getBytes(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(url(path))), headers, BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(
            HttpRequest.Builder request, String[] headers, HttpResponse.BodyHandler<T> as) {
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), as);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits until search has everything the catalogue has; at most ten seconds. */
    public void untilFound() {
        installation().catalogue().refresh();
        installation().search().follow(_ -> {});
    }

    @Override
    public void close() {
        server.close();
        area.close();
    }
}
