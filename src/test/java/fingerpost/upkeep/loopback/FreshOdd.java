package fingerpost.upkeep.loopback;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Sound pages of the fresh half that are odd in how they are sent; by kind. */
@NullMarked
final class FreshOdd {

    static final Map<String, FreshTurn> FINE = new LinkedHashMap<>();

    /** The page is elsewhere for now; the public sees it all the same. */
    static final Map<String, FreshTurn> SENT_FOR_NOW = new LinkedHashMap<>();

    /** The page is elsewhere for good. */
    static final Map<String, FreshTurn> SENT_FOR_GOOD = new LinkedHashMap<>();

    static {
        FINE.put(
                "PDF to save",
                (_, _, _, content) -> visit -> visit.reply(
                        200,
                        "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"" + content.slug()
                                + ".pdf\"\r\n",
                        "%PDF-1.4\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1)));
        FINE.put(
                "document without a type",
                (_, _, _, _) -> Answer.bytes("application/octet-stream", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}));
        FINE.put("film", (_, _, _, _) -> Answer.bytes("video/webm", new byte[90_000]));
        FINE.put("sound", (_, _, _, _) -> Answer.bytes("audio/mpeg", new byte[30_000]));
        FINE.put(
                "words without markup",
                (_, _, _, content) -> Answer.bytes(
                        "text/plain; charset=us-ascii",
                        (content.title() + "\n\n"
                                        + String.join(
                                                "\n", content.parts().getFirst().lines()))
                                .getBytes(StandardCharsets.UTF_8)));
        FINE.put(
                "two bytes a letter",
                (_, site, _, content) -> Answer.bytes(
                        "text/html", ("\uFEFF" + html(site, content)).getBytes(StandardCharsets.UTF_16LE)));
        FINE.put(
                "said Windows, is UTF-8",
                (_, site, _, content) -> Answer.bytes(
                        "text/html; charset=windows-1252", html(site, content).getBytes(StandardCharsets.UTF_8)));
        FINE.put(
                "said UTF-8, is Windows",
                (_, site, _, content) -> Answer.bytes(
                        "text/html; charset=UTF-8", html(site, content).getBytes(Charset.forName("windows-1252"))));
        FINE.put(
                "strict XHTML",
                (_, site, _, content) -> Answer.bytes(
                        "application/xhtml+xml", html(site, content).getBytes(StandardCharsets.UTF_8)));
        FINE.put(
                "looks again every five minutes",
                (_, site, _, content) -> Answer.html(html(site, content)
                        .replace("</head>", "<meta http-equiv=\"refresh\" content=\"300\"></head>")));
        FINE.put(
                "frames of its own",
                (_, site, _, content) -> Answer.html("<html><head><title>" + content.title()
                        + "</title></head><frameset cols=\"180,*\"><frame src=\"menu.htm\" name=\"menu\"><frame src=\"main"
                        + content.slug() + ".htm\" name=\"main\"><noframes><body><h1>" + site.name() + "</h1><p>"
                        + content.parts().getFirst().lines().getFirst()
                        + " <a href=\"main.htm\">Go on without frames</a></p></body></noframes></frameset></html>"));
        FINE.put(
                "a leaflet in a viewer",
                (_, site, _, content) -> Answer.html(site.skin()
                        .page(
                                site.name(),
                                Content.of(
                                        content.title(),
                                        content.language(),
                                        "<iframe src=\"https://issuu.com/embed?d=leaflet\" title=\"" + content.title()
                                                + "\"></iframe>"))));
        FINE.put(
                "no title",
                (_, site, _, content) -> Answer.html(html(site, content).replaceAll("(?is)<title>.*?</title>", "")));
        FINE.put("asked by GET only", (_, site, _, content) -> {
            var page = site.page(content);
            return visit -> {
                if (visit.method.equals("HEAD"))
                    Answer.status(405, "Allow: GET\r\n").to(visit);
                else page.to(visit);
            };
        });
        FINE.put(
                "a large drawing within",
                (_, site, _, content) -> Answer.html(html(site, content)
                        .replace("</body>", "<svg>" + "<path d=\"M0 0L10 10\"/>".repeat(40_000) + "</svg></body>")));
        FINE.put(
                "breaks out of frames",
                (_, site, _, content) -> Answer.html(
                        html(site, content)
                                .replace(
                                        "</head>",
                                        "<script>if (top != self) { top.location.href = self.location.href; }</script></head>")));
        FINE.put("itself, once a cookie is kept", (_, site, path, content) -> {
            var page = site.page(content);
            return visit -> {
                if (visit.header("cookie").contains("seen=1")) page.to(visit);
                else visit.reply(302, "Location: " + path + "\r\nSet-Cookie: seen=1; Path=/\r\n", new byte[0]);
            };
        });
        FINE.put(
                "noscript in front",
                (_, site, _, content) -> Answer.html(
                        html(site, content)
                                .replaceFirst(
                                        "(?i)(<body[^>]*>)",
                                        "$1<noscript><p>JavaScript is disabled in your browser. Please enable JavaScript to use all of this site.</p></noscript>")));

        SENT_FOR_NOW.put("to its language", (ground, site, path, content) -> {
            var there = (content.isWelsh() ? "/cy" : "/en-gb") + path;
            ground.web.page(site.host(), there, site.page(content));
            return Answer.sendsOn(302, there);
        });
        SENT_FOR_NOW.put("to try a cookie", (ground, site, path, content) -> {
            var there = path + (path.contains("?") ? "&" : "?") + "AspxAutoDetectCookieSupport=1";
            ground.web.page(site.host(), there, site.page(content));
            return Answer.sendsOn(302, there);
        });
        SENT_FOR_NOW.put(
                "by a refresh at once", (ground, site, path, content) -> refresh(ground, site, path, content, "0"));
        SENT_FOR_NOW.put(
                "by a refresh after a while",
                (ground, site, path, content) -> refresh(ground, site, path, content, "5"));
        SENT_FOR_NOW.put("to a path with home in it", (ground, site, path, content) -> {
            var there = "/home/patients" + path;
            ground.web.page(site.host(), there, site.page(content));
            return Answer.sendsOn(307, there);
        });

        SENT_FOR_GOOD.put("to a slash", (ground, site, path, content) -> moved(ground, site, content, path + "/"));
        SENT_FOR_GOOD.put(
                "to a search engine's liking",
                (ground, site, path, content) ->
                        moved(ground, site, content, "/conditions-and-treatments" + path.replaceAll("[?=&]", "-")));
        SENT_FOR_GOOD.put(
                "to an archive",
                (ground, site, path, content) -> moved(ground, site, content, "/archive/not-current" + path));
        SENT_FOR_GOOD.put("to a PDF", (ground, site, path, _) -> {
            ground.web.page(
                    site.host(),
                    "/files" + path + ".pdf",
                    Answer.bytes("application/pdf", "%PDF-1.6\n".getBytes(StandardCharsets.US_ASCII)));
            return Answer.sendsOn(301, "/files" + path + ".pdf");
        });
        SENT_FOR_GOOD.put("to a subdomain", (ground, site, path, content) -> {
            var host = "patients." + site.host().replaceFirst("^www\\.", "");
            ground.web.page(host, path, site.page(content));
            return Answer.sendsOn(301, "http://" + host + ":" + ground.doors.plain() + path);
        });
    }

    private FreshOdd() {}

    private static String html(Site site, Content content) {
        return site.skin().page(site.name(), content);
    }

    private static Answer moved(Ground ground, Site site, Content content, String there) {
        ground.web.page(site.host(), there, site.page(content));
        return Answer.sendsOn(301, there);
    }

    private static Answer refresh(Ground ground, Site site, String path, Content content, String seconds) {
        var there = "/new" + path;
        ground.web.page(site.host(), there, site.page(content));
        return Answer.html("<html><head><title>" + content.title() + "</title><meta http-equiv=\"refresh\" content=\""
                + seconds + "; url=" + there + "\"></head><body><p>You are being taken to <a href=\"" + there
                + "\">our new page</a>.</p></body></html>");
    }
}
