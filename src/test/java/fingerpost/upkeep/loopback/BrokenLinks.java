package fingerpost.upkeep.loopback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullMarked;

/** Links that lead nowhere, each after its manner. */
@NullMarked
final class BrokenLinks {

    private static final byte[] BOMB = bomb();

    private final Ground ground;

    BrokenLinks(Ground ground) {
        this.ground = ground;
    }

    private void rots(Site site, Truth truth, String template, Answer now) {
        var content = ground.content();
        var path = ground.path(content);
        ground.web.page(site.host(), path, site.page(content), now);
        ground.link(ground.url(site, path), truth, true, template, content);
    }

    void missing() {
        rots(ground.site(), Truth.MISSING, "404", Answer.status(404, ""));
    }

    void gone() {
        rots(ground.site(), Truth.GONE, "410", Answer.status(410, ""));
    }

    void faulty() {
        int status = List.of(500, 502, 503, 504, 400).get(ground.random.nextInt(5));
        rots(ground.site(), Truth.FAULTY, Integer.toString(status), Answer.status(status, ""));
    }

    /** Its website shows its pages, but no longer this one. */
    void forbidden() {
        rots(
                ground.honestSite(),
                Truth.FAULTY,
                "403 for this page alone",
                Answer.html(
                        403,
                        "",
                        "<html><head><title>Forbidden</title></head><body>You may not see this.</body></html>"));
    }

    void soft() {
        var kind = ground.anyOf(ground.missing());
        var site = ground.newSite(kind.getValue());
        rots(site, Truth.SOFT_MISSING, kind.getKey(), MissingPages.answer(kind.getValue(), site.name()));
    }

    /** The wording, on a website that says 404 elsewhere. */
    void softOnHonest() {
        var kind = ground.anyOf(ground.missing());
        if (kind.getKey().startsWith("no wording")
                || !kind.getKey().contains("ording") && !kind.getKey().contains("no longer")) return;
        var site = ground.honestSite();
        rots(
                site,
                Truth.SOFT_MISSING,
                kind.getKey() + ", 404 elsewhere",
                MissingPages.answer(kind.getValue(), site.name()));
    }

    void softRedirect() {
        var site = ground.newSite(null);
        var content = ground.content();
        var to = ground.isTuning()
                ? List.of("/", "/search?q=" + content.slug(), "/404.html")
                : List.of("/index.php", "/en/", "/site-search/?query=" + content.slug(), "/page-not-found?from=x");
        var next = to.get(ground.random.nextInt(to.size()));
        int status = ground.random.nextBoolean() ? 301 : 302;
        var there = next.contains("404") || next.contains("not-found")
                ? MissingPages.answer(ground.missing().values().iterator().next(), site.name())
                : next.contains("search")
                        ? site.page(Content.of(
                                "Search results", "en", "0 results for " + content.slug() + ".|Try other words."))
                        : site.page(Content.of(
                                site.name(),
                                "en",
                                "Welcome.|#What is on|A walk on Sunday.|#Find us|Behind the church."));
        ground.web.page(site.host(), next, there);
        if (ground.random.nextBoolean()) ground.web.unknownRotted(site.host(), Answer.sendsOn(status, next));
        rots(site, Truth.SOFT_MISSING, "sent to " + next.replaceFirst("=.*", "="), Answer.sendsOn(status, next));
    }

    void noSuchHost() {
        var site = ground.newSite(null);
        ground.web.lapses(site.host());
        rots(site, Truth.NO_SUCH_HOST, "name lapsed", Answer.status(404, ""));
    }

    void hangs() {
        rots(ground.site(), Truth.TIMED_OUT, "never answers", visit -> {
            Thread.sleep(20_000);
            visit.raw("");
        });
    }

    void drips() {
        rots(ground.site(), Truth.TIMED_OUT, "drips", visit -> {
            visit.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Slow</title>");
            for (int i = 0; i < 200; i++) {
                Thread.sleep(100);
                visit.raw("<p>");
            }
        });
    }

    void breaksOff() {
        int how = ground.random.nextInt(3);
        rots(
                ground.site(),
                Truth.BROKEN_OFF,
                List.of("reset", "closes at once", "closes within the page").get(how),
                visit -> {
                    if (how == 0) visit.socket.setSoLinger(true, 0);
                    if (how == 2) {
                        visit.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>Be");
                    }
                    visit.socket.close();
                });
    }

    void refused() {
        var content = ground.content();
        ground.link(ground.site().at(ground.doors.closed(), "/x"), Truth.REFUSED, false, "nobody listens", content);
    }

    void badTls() {
        var site = ground.secureSite();
        var content = ground.content();
        int how = ground.random.nextInt(4);
        int door = List.of(ground.doors.old(), ground.doors.other(), ground.doors.alone(), ground.doors.plain())
                .get(how);
        ground.link(
                "https://" + site.host() + ":" + door + "/",
                Truth.BAD_TLS,
                false,
                List.of("expired", "wrong name", "untrusted", "no TLS").get(how),
                content);
    }

    void tooLarge() {
        int how = ground.random.nextInt(3);
        Answer now = switch (how) {
            case 0 -> visit -> visit.reply(200, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", BOMB);
            case 1 ->
                visit -> {
                    visit.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Endless</title>");
                    var lots = "<p>more and more and more".repeat(2_000);
                    for (int i = 0; i < 2_000; i++) visit.raw(lots);
                };
            default ->
                visit -> {
                    visit.raw("HTTP/1.1 200 OK\r\n");
                    for (int i = 0; i < 2_000; i++) visit.raw("X-" + i + ": " + "y".repeat(500) + "\r\n");
                    visit.raw("\r\n");
                };
        };
        rots(
                ground.site(),
                Truth.TOO_LARGE,
                List.of("bomb", "endless", "huge headers").get(how),
                now);
    }

    void loop() {
        var site = ground.site();
        var content = ground.content();
        var path = ground.path(content);
        var other = ground.path(content);
        boolean long_ = ground.random.nextBoolean();
        ground.web.page(site.host(), other, Answer.sendsOn(302, path));
        ground.web.page(site.host(), path, site.page(content), Answer.sendsOn(301, long_ ? other : path));
        ground.link(ground.url(site, path), Truth.LOOP, true, long_ ? "loop of two" : "loop of one", content);
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write("<html><title>Boom</title>".getBytes(StandardCharsets.UTF_8));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) packing.write(zeros);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
