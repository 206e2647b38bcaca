package fingerpost.handouts;

import fingerpost.RunningGuide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Somebody without cookies, scripts or account, who makes handouts and opens them. */
final class Patient {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern CODE = Pattern.compile("fp-handout__code\">([^<]+)<");
    private static final Pattern REVOKE = Pattern.compile("http://[^\\s<\"]+/revoke\\?key=([A-Za-z0-9_-]+)");

    /** What the page of a fresh handout tells. */
    record Made(String code, String key, String page) {}

    private final RunningGuide guide;

    Patient(RunningGuide guide) {
        this.guide = guide;
    }

    /** Sends the form with names and values in turn. */
    HttpResponse<String> post(String path, String... pairs) {
        var fields = new ArrayList<String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(pairs[i] + "=" + URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(URI.create(guide.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Made make(String path, String... pairs) {
        var answer = post(path, pairs);
        var code = CODE.matcher(answer.body());
        var key = REVOKE.matcher(answer.body());
        if (answer.statusCode() != 200 || !code.find() || !key.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return new Made(code.group(1), key.group(1), answer.body());
    }
}
