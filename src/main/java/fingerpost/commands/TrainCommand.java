package fingerpost.commands;

import fingerpost.search.SearchRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Does once what a start does, on a scratch folder, so that the build can keep the classes it loaded. */
@Command(name = "train", hidden = true, description = "Used by the build.")
final class TrainCommand implements Callable<Integer> {

    private static final List<String> PATHS = List.of(
            "/",
            "/cy/",
            "/topics",
            "/topics/gp-practices",
            "/search?q=gp+near+me&postcode=CF14",
            "/about",
            "/health/ready",
            "/api/v1/search?q=doctor",
            "/api/v1/topics",
            "/staff/sign-in",
            "/nothing-here");

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        var installation = Installation.open(data.settings(0));
        Demo.loadServices(installation.catalogue());
        installation.search().follow(_ -> {});
        installation
                .search()
                .find(SearchRequest.parse(Map.of("q", "see a doctor"), "en", installation.catalogue())
                        .request());
        try (var server = Server.start(installation);
                var client = HttpClient.newHttpClient()) {
            for (var path : PATHS) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
                client.send(request.build(), BodyHandlers.discarding());
            }
        }
        return Commands.DONE;
    }
}
