package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Pages of the unseen half that are elsewhere now, for good or for now. */
@NullMarked
final class UnseenMoves {

    static final Map<String, UnseenTurn> FOR_GOOD = forGood();
    static final Map<String, UnseenTurn> FOR_NOW = forNow();

    private UnseenMoves() {}

    /** Where the page is now on the same website. */
    private static String place(Ground ground, Site site, String start, Content content, String end) {
        var path = start + content.slug() + "-" + (100_000 + ground.random.nextInt(900_000)) + end;
        ground.web.page(site.host(), path, site.page(content));
        return path;
    }

    private static UnseenTurn within(int status, String start, String end) {
        return (ground, site, _, content) -> Answer.sendsOn(status, place(ground, site, start, content, end));
    }

    /** The same body on another website, which may have been dressed anew. */
    private static UnseenTurn toNewName(int status, String start) {
        return (ground, site, _, content) -> {
            var there = ground.newSite(null);
            var named = new Site(there.host(), site.name(), there.skin(), there.skinName(), null);
            return Answer.sendsOn(status, named.at(ground.doors.plain(), place(ground, named, start, content, "")));
        };
    }

    /** Step by step, each with its own status. */
    private static UnseenTurn steps(int... statuses) {
        return (ground, site, _, content) -> {
            var to = place(ground, site, "/content/", content, "/");
            for (int i = statuses.length - 1; i > 0; i--) {
                var step = "/r/" + (1_000_000 + ground.random.nextInt(9_000_000));
                ground.web.page(site.host(), step, Answer.sendsOn(statuses[i], to));
                to = step;
            }
            return Answer.sendsOn(statuses[0], to);
        };
    }

    private static Map<String, UnseenTurn> forGood() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put("new path", within(301, "/information/", "/"));
        all.put("new path, 308", within(308, "/advice/", ""));
        all.put("without its ending", within(301, "/pages/", ""));
        all.put("under a language", within(301, "/en/our-services/", "/"));
        all.put("two steps", steps(301, 301));
        all.put("three steps", steps(301, 308, 301));
        all.put("two of the new sort", steps(308, 308));
        all.put("new name", toNewName(301, "/"));
        all.put("new name, 308", toNewName(308, "/help-and-support/"));
        all.put("with a body that says so", (ground, site, _, content) -> {
            var to = place(ground, site, "/articles/", content, ".html");
            return Answer.html(
                    301,
                    "Location: " + to + "\r\n",
                    "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html><head><title>301 Moved Permanently</title></head><body><h1>Moved Permanently</h1><p>The document has moved <a href=\""
                            + to + "\">here</a>.</p></body></html>");
        });
        all.put("to a leaflet in print", (ground, site, _, content) -> {
            var to = "/media/" + (10_000 + ground.random.nextInt(90_000)) + "/" + content.slug() + ".pdf";
            ground.web.page(site.host(), to, Answer.bytes("application/pdf", UnseenOdd.pdf(content)));
            return Answer.sendsOn(301, to);
        });
        return all;
    }

    private static Map<String, UnseenTurn> forNow() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put("session", within(302, "/app/", ";jsessionid=0A1B2C3D"));
        all.put("kept", within(307, "/current/", ""));
        all.put("see other", within(303, "/view/", "?v=2"));
        all.put("language chosen", within(302, "/en-gb/", "/"));
        all.put("cookie tried", within(302, "/p/", "?cookiesenabled=0"));
        all.put("this year's", within(302, "/2024/", ""));
        all.put("two steps", steps(302, 302));
        all.put("two steps of the new sort", steps(307, 302));
        all.put("on another host", toNewName(302, "/shared/"));
        all.put("for small screens", toNewName(307, "/m/"));
        return all;
    }
}
