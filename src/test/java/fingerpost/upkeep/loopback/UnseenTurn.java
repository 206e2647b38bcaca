package fingerpost.upkeep.loopback;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** What a website of the unseen half does, once it is known where and with which words. */
@NullMarked
@FunctionalInterface
interface UnseenTurn {

    Answer of(Ground ground, Site site, String path, Content content);

    static UnseenTurn html(String html) {
        return html(200, "", html);
    }

    /** The headers each end in CR LF. */
    static UnseenTurn html(int status, String headers, String html) {
        return (ground, site, _, content) -> {
            var filled = UnseenGaps.fill(html, site, content, ground.random);
            var more = UnseenGaps.fill(headers, site, content, ground.random);
            var type = headers.contains("Content-Type") ? "" : "Content-Type: text/html; charset=utf-8\r\n";
            return visit -> visit.reply(
                    status,
                    more + type,
                    filled.replace("{P}", UnseenGaps.shown(visit.path)).getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Within the website's own design; lines are parted by bars, headings begin with #. */
    static UnseenTurn within(String title, String language, String written) {
        return within(200, title, language, written);
    }

    static UnseenTurn within(int status, String title, String language, String written) {
        return (ground, site, _, content) -> {
            // bars within choices would part lines, so the choices are made first
            var random = new Random(ground.random.nextLong());
            var said = Content.of(
                    UnseenGaps.fill(title, site, content, random),
                    language,
                    UnseenGaps.fill(written, site, content, random));
            var page = site.skin().page(site.name(), said);
            return visit -> visit.reply(
                    status,
                    "Content-Type: text/html; charset=utf-8\r\n",
                    page.replace("{P}", UnseenGaps.shown(visit.path)).getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Everything is sent to one path of the same website, where something else is. */
    static UnseenTurn via(int status, String to, UnseenTurn there) {
        return (ground, site, path, content) -> {
            var filled = UnseenGaps.fill(to, site, content, ground.random);
            var answer = there.of(ground, site, path, content);
            var mark = filled.replaceFirst("\\{P\\}.*", "");
            return visit -> {
                if (visit.path.startsWith(mark)) answer.to(visit);
                else {
                    var where = filled.replace("{P}", java.net.URLEncoder.encode(visit.path, StandardCharsets.UTF_8));
                    ground.web.page(site.host(), where, answer);
                    Answer.sendsOn(status, where).to(visit);
                }
            };
        };
    }

    /** Everything is sent to one page of another website. */
    static UnseenTurn away(int status, String host, String to, UnseenTurn there) {
        return (ground, site, path, content) -> {
            var where = UnseenGaps.fill(host, site, content, ground.random);
            var filled = UnseenGaps.fill(to, site, content, ground.random);
            var answer = there.of(ground, new Site(where, site.name(), site.skin(), "", null), path, content);
            ground.web.page(where, filled, answer);
            if (to.equals("/")) ground.web.unknown(where, answer);
            return Answer.sendsOn(status, "http://" + where + ":" + ground.doors.plain() + filled);
        };
    }
}
