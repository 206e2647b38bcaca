package fingerpost.feedback;

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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at public forms, from an address of their own, who sends what the pages hold and no cookie. */
@NullMarked
final class Reader {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final RunningGuide guide;
    private final String address;

    /** The address is as a proxy near the guide tells it. */
    Reader(RunningGuide guide, String address) {
        this.guide = guide;
        this.address = address;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(guide.url(path))).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(guide.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.header("X-Forwarded-For", address).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The fields of a page's form as a browser without scripts sends them, with these laid over. */
    static Map<String, String> form(String page, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        var form = Jsoup.parse(page).selectFirst("form.fp-say");
        if (form == null) throw new AssertionError("no form on the page:\n" + page);
        for (var field : form.select("input[name], textarea[name]")) {
            if (field.attr("type").equals("radio") && !field.hasAttr("checked")) continue;
            fields.put(field.attr("name"), field.val());
        }
        fields.putAll(typed);
        return fields;
    }

    /** As {@link #form}, with the proof that the page's script would have worked out. */
    static Map<String, String> proven(String page, Map<String, String> typed) {
        var fields = form(page, typed);
        fields.put("proof", proof(page));
        return fields;
    }

    static String proof(String page) {
        var field = Jsoup.parse(page).selectFirst("[data-proof], [data-challenge]");
        if (field == null) throw new AssertionError("nothing to prove");
        try {
            long found = number(
                    field.attr("data-challenge"), field.attr("data-salt"), Long.parseLong(field.attr("data-most")));
            var payload = JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "algorithm", field.attr("data-algorithm"),
                            "challenge", field.attr("data-challenge"),
                            "number", found,
                            "salt", field.attr("data-salt"),
                            "signature", field.attr("data-signature")));
            return Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long number(String challenge, String salt, long most) throws NoSuchAlgorithmException {
        var wanted = HexFormat.of().parseHex(challenge);
        var digest = MessageDigest.getInstance("SHA-256");
        for (long number = 0; number <= most; number++) {
            if (Arrays.equals(digest.digest((salt + number).getBytes(StandardCharsets.US_ASCII)), wanted))
                return number;
        }
        throw new AssertionError("no number is the right one");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
