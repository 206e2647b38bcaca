package fingerpost.upkeep.loopback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullMarked;

/** Links that the public may follow. */
@NullMarked
final class SoundLinks {

    private static final String SHELL_TUNING =
            "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title><script type=\"module\" src=\"/assets/index.js\"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=\"root\"></div></body></html>";
    private static final String SHELL_REPORTED =
            "<!doctype html><html><head><base href=\"/\"><title>%s</title></head><body><app-root>Loading…</app-root><script src=\"runtime.js\" defer></script><script src=\"main.js\" defer></script></body></html>";

    private final Ground ground;

    SoundLinks(Ground ground) {
        this.ground = ground;
    }

    void plain() {
        var site = ground.site();
        var content = ground.content();
        var path = ground.path(content);
        ground.web.page(site.host(), path, site.page(content));
        ground.link(ground.url(site, path), Truth.FINE, false, "page: " + site.skinName(), content);
    }

    void tricky() {
        var all = ground.isTuning() ? TrickyPages.TUNING : TrickyPages.REPORTED;
        var content = all.get(ground.random.nextInt(all.size()));
        var site = ground.site();
        var path = ground.path(content);
        ground.web.page(site.host(), path, site.page(content));
        ground.link(ground.url(site, path), Truth.FINE, false, "tricky: " + content.title(), content);
    }

    /** The page has changed, as pages do; it is still the page. */
    void changed() {
        var site = ground.honestSite();
        var topics = ground.isTuning() ? TuningTopics.ALL : ReportedTopics.ALL;
        var topic = topics.get(ground.random.nextInt(topics.size()));
        var content = topic.english(ground.random);
        var path = ground.path(content);
        int how = ground.random.nextInt(3);
        var now = switch (how) {
            case 0 -> site.page(topic.english(ground.random));
            case 1 -> site.page(topic.welsh(ground.random));
            default -> ground.site().page(content);
        };
        ground.web.page(site.host(), path, site.page(content), now);
        ground.link(
                ground.url(site, path),
                Truth.FINE,
                true,
                "changed: " + List.of("rewritten", "turned Welsh", "redesigned").get(how),
                content);
    }

    /** Pages that are odd and fine. */
    void odd() {
        var site = ground.honestSite();
        var content = ground.content();
        var path = ground.path(content);
        var html = site.skin().page(site.name(), content);
        int how = ground.random.nextInt(12);
        Answer answer = switch (how) {
            case 0 -> Answer.bytes("application/pdf", "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8));
            case 1 -> Answer.bytes("video/mp4", new byte[50_000]);
            case 2 -> Answer.bytes("text/html; charset=utf-8", html.getBytes(Charset.forName("windows-1252")));
            case 3 -> Answer.bytes("text/html; charset=iso-8859-1", html.getBytes(StandardCharsets.UTF_8));
            case 4 -> Answer.bytes("text/html; charset=nonsense", html.getBytes(StandardCharsets.UTF_8));
            case 5 -> packed(html);
            case 6 ->
                visit -> {
                    Thread.sleep(80);
                    Answer.html(html).to(visit);
                };
            case 7 -> Answer.html(html.replace("</head>", "<meta name=\"robots\" content=\"noindex\"></head>"));
            case 8 -> conditional(html);
            case 9 -> site.page(thin(content));
            case 10 ->
                Answer.html("<html><head><title>" + content.title()
                        + "</title></head><body><img src=\"poster.png\" alt=\"Poster\"></body></html>");
            default -> site.page(list(content));
        };
        ground.web.page(site.host(), path, answer);
        var kinds = List.of(
                "PDF",
                "video",
                "said UTF-8, is not",
                "said Latin, is not",
                "nonsense charset",
                "packed",
                "slowish",
                "noindex",
                "conditional",
                "thin",
                "a picture only",
                "list of leaflets");
        ground.link(ground.url(site, path), Truth.FINE, false, "odd: " + kinds.get(how), content);
    }

    private static Content thin(Content content) {
        return new Content(
                content.title(),
                content.language(),
                List.of(new Content.Part(
                        content.title(), content.parts().getFirst().lines().subList(0, 1))));
    }

    private static Content list(Content content) {
        return Content.of(
                content.title() + ": leaflets",
                "en",
                "Our leaflets are in PDF.|#Leaflets|" + content.title() + " – easy read|" + content.title()
                        + " – large print|For carers|Order by post");
    }

    private static Answer packed(String html) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return visit -> visit.reply(
                200, "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n", bytes.toByteArray());
    }

    private static Answer conditional(String html) {
        var tag = "\"" + Integer.toHexString(html.hashCode()) + "\"";
        return visit -> {
            if (visit.header("if-none-match").contains(tag)) visit.reply(304, "ETag: " + tag + "\r\n", new byte[0]);
            else Answer.html(200, "ETag: " + tag + "\r\n", html).to(visit);
        };
    }

    /** A page that scripts make, on a website that answers every path with the same shell. */
    void shell() {
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        ground.web.unknown(
                site.host(), Answer.html((ground.isTuning() ? SHELL_TUNING : SHELL_REPORTED).formatted(site.name())));
        ground.link(ground.url(site, path), Truth.FINE, false, "shell", content);
    }

    /** The front page of a website, which may show the same for every path. */
    void front() {
        var site = ground.site();
        var content = Content.of(site.name(), "en", "x");
        ground.link(ground.url(site, "/"), Truth.FINE, false, "front page", content);
    }

    void moved() {
        var site = ground.site();
        var target = ground.random.nextInt(3) == 0 ? ground.site() : site;
        var content = ground.content();
        var path = ground.path(content);
        int hops = 1 + ground.random.nextInt(3);
        var next = ground.path(content);
        ground.web.page(target.host(), next, target.page(content));
        var to = ground.url(target, next);
        for (int i = 1; i < hops; i++) {
            var step = ground.path(content);
            ground.web.page(target.host(), step, Answer.sendsOn(i % 2 == 0 ? 301 : 308, to));
            to = ground.url(target, step);
        }
        ground.web.page(site.host(), path, site.page(content), Answer.sendsOn(301, to));
        ground.link(ground.url(site, path), Truth.MOVED, true, "moved by " + hops, content);
    }

    void temporary() {
        var site = ground.site();
        var content = ground.content();
        var path = ground.path(content);
        var next = ground.path(content);
        var step = ground.path(content);
        int status = List.of(302, 303, 307).get(ground.random.nextInt(3));
        ground.web.page(site.host(), next, site.page(content));
        ground.web.page(site.host(), step, Answer.sendsOn(status, next));
        boolean mixed = ground.random.nextBoolean();
        ground.web.page(site.host(), path, mixed ? Answer.sendsOn(301, step) : Answer.sendsOn(status, next));
        ground.link(
                ground.url(site, path), Truth.TEMPORARY, false, mixed ? "301 then " + status : "by " + status, content);
    }

    void login() {
        var site = ground.honestSite();
        var content = ground.content();
        var path = ground.path(content);
        var login = ground.anyOf(ground.isTuning() ? Logins.TUNING : Logins.REPORTED);
        var html = Answer.html(login.getValue().html().replace("%S", site.name()));
        var to = login.getValue().path();
        Answer now;
        if (login.getValue().status() == 401) {
            now = Answer.html(
                    401,
                    "WWW-Authenticate: Basic realm=\"x\"\r\n",
                    login.getValue().html());
        } else if (to == null) {
            now = html;
        } else if (to.equals("SSO")) {
            var provider = "login.identity-" + ground.half.name().toLowerCase(java.util.Locale.ROOT) + ".com";
            ground.web.page(provider, "/", html);
            now = Answer.sendsOn(302, "http://" + provider + ":" + ground.doors.plain() + "/");
        } else {
            ground.web.page(site.host(), to, html);
            now = Answer.sendsOn(login.getValue().status(), to);
        }
        ground.web.page(site.host(), path, site.page(content), now);
        ground.link(ground.url(site, path), Truth.LOGIN, true, login.getKey(), content);
    }

    void wall() {
        var wall = ground.anyOf(ground.isTuning() ? Walls.TUNING : Walls.REPORTED);
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        ground.web.page(site.host(), path, site.page(content));
        ground.web.takenOver(site.host(), wall.getValue());
        ground.link(ground.url(site, path), Truth.BOT_WALL, true, wall.getKey(), content);
    }

    void busy() {
        var site = ground.site();
        var content = ground.content();
        var path = ground.path(content);
        int status = ground.random.nextBoolean() ? 429 : 503;
        ground.web.page(site.host(), path, site.page(content), Answer.status(status, "Retry-After: 3600\r\n"));
        ground.link(ground.url(site, path), Truth.BUSY, true, status + " with Retry-After", content);
    }

    void slow(long millis) {
        var site = ground.honestSite();
        var content = ground.content();
        var path = ground.path(content);
        var page = site.page(content);
        ground.web.page(site.host(), path, page, visit -> {
            Thread.sleep(millis);
            page.to(visit);
        });
        ground.link(ground.url(site, path), Truth.SLOW, true, "answers late", content);
    }

    void certificate() {
        var site = ground.secureSite();
        var content = ground.content();
        var path = ground.path(content);
        ground.web.page(site.host(), path, site.page(content));
        boolean soon = ground.random.nextBoolean();
        int door = soon ? ground.doors.soon() : ground.doors.good();
        ground.link(
                "https://" + site.host() + ":" + door + path,
                soon ? Truth.CERTIFICATE_SOON : Truth.FINE,
                false,
                soon ? "ends in ten days" : "good certificate",
                content);
    }
}
