package fingerpost.practices;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells other websites how to show a public page of ours whose address somebody pasted there (oEmbed 1.0). */
@Controller
final class OEmbed {

    private static final int LONGEST_URL = 2_000;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 480;

    /** What cannot be answered, as the specification numbers it, with one sentence for who asked. */
    private static final class Cannot extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final HttpStatus status;

        private Cannot(HttpStatus status, String sentence) {
            super(sentence);
            this.status = status;
        }
    }

    private final Catalogue catalogue;
    private final Panels panels;

    OEmbed(Catalogue catalogue, Panels panels) {
        this.catalogue = catalogue;
        this.panels = panels;
    }

    @GetMapping("/oembed")
    ResponseEntity<byte[]> answer(
            Frame frame,
            @RequestParam(required = false) @Nullable String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(required = false) @Nullable String maxwidth,
            @RequestParam(required = false) @Nullable String maxheight) {
        try {
            boolean xml = format.equals("xml");
            if (!xml && !format.equals("json")) {
                throw new Cannot(HttpStatus.NOT_IMPLEMENTED, "format must be json or xml.");
            }
            if (url == null || url.isBlank()) throw new Cannot(HttpStatus.BAD_REQUEST, "url is missing.");
            int width = Math.min(WIDTH, number("maxwidth", maxwidth, WIDTH));
            int height = Math.min(HEIGHT, number("maxheight", maxheight, HEIGHT));
            var card = card(url.strip(), frame, width, height);
            return send(
                    HttpStatus.OK,
                    xml ? new MediaType("text", "xml", StandardCharsets.UTF_8) : MediaType.APPLICATION_JSON,
                    "public, max-age=3600",
                    xml ? card.xml() : card.json());
        } catch (Cannot why) {
            return send(
                    why.status,
                    new MediaType("text", "plain", StandardCharsets.UTF_8),
                    "no-store",
                    String.valueOf(why.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ResponseEntity<byte[]> send(HttpStatus status, MediaType type, String caching, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(type)
                .header("Cache-Control", caching)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(body);
    }

    private static int number(String name, @Nullable String given, int otherwise) {
        if (given == null || given.isBlank()) return otherwise;
        if (given.strip().matches("[1-9][0-9]{0,5}")) return Integer.parseInt(given.strip());
        throw new Cannot(HttpStatus.BAD_REQUEST, name + " must be a whole number of pixels.");
    }

    private OEmbedCard card(String url, Frame frame, int width, int height) {
        var path = path(url, frame);
        if (path.equals("/staff") || path.startsWith("/staff/")) {
            throw new Cannot(HttpStatus.UNAUTHORIZED, "This page is not public.");
        }
        var language = language(path);
        var spoken = frame.in(language);
        var own = language.equals(catalogue.area().firstLanguage()) ? path : path.substring(3);
        var subject = Subject.ofPage(own.endsWith("/") ? own.substring(0, own.length() - 1) : own)
                .orElseThrow(OEmbed::nothing);
        var panel = panels.of(subject, spoken).orElseThrow(OEmbed::nothing);
        var title = subject.topic() == null && subject.entry() == null
                ? name(subject, spoken)
                : panel.heading().text();
        return new OEmbedCard(
                title,
                spoken.guideName().text(),
                spoken.whole("/"),
                panel.home(),
                spoken.whole(subject.embed()),
                width,
                height);
    }

    private String name(Subject subject, Frame frame) {
        return subject.practice() == null
                ? frame.guideName().text()
                : frame.text(
                        "embed.frame",
                        catalogue
                                .shownBy(subject.practice())
                                .orElseThrow(OEmbed::nothing)
                                .practice()
                                .name()
                                .best(frame.language()));
    }

    /** The path of a page of ours, however the address names our host. */
    private static String path(String url, Frame frame) {
        if (url.length() > LONGEST_URL) throw new Cannot(HttpStatus.BAD_REQUEST, "url is too long.");
        try {
            var asked = new URI(url);
            var ours = URI.create(frame.guideAddress());
            var scheme = asked.getScheme() == null ? "" : asked.getScheme().toLowerCase(Locale.ROOT);
            var base = ours.getPath() == null ? "" : ours.getPath();
            var path = asked.getPath() == null ? "" : asked.getPath();
            if (List.of("http", "https").contains(scheme)
                    && asked.getHost() != null
                    && asked.getHost().equalsIgnoreCase(ours.getHost())
                    && (asked.getPort() == ours.getPort() || !scheme.equals(ours.getScheme()))
                    && path.startsWith(base)) {
                return path.substring(base.length());
            }
        } catch (URISyntaxException notAnAddress) {
            throw nothing();
        }
        throw nothing();
    }

    private String language(String path) {
        return catalogue.area().languages().stream()
                .skip(1)
                .filter(code -> path.equals("/" + code) || path.startsWith("/" + code + "/"))
                .findFirst()
                .orElse(catalogue.area().firstLanguage());
    }

    private static Cannot nothing() {
        return new Cannot(HttpStatus.NOT_FOUND, "url names no page of this guide.");
    }
}
