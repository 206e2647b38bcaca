package fingerpost.upkeep.loopback;

import org.jspecify.annotations.NullMarked;

/** What a page has become, or always was; it may put up other pages and websites that it needs. */
@NullMarked
@FunctionalInterface
interface FreshTurn {

    Answer of(Ground ground, Site site, String path, Content content);

    /** The same for everybody: {S} is the website's name, {H} its host, {P} the path, {T} the old title, {N} a number that changes. */
    static FreshTurn html(int status, String headers, String html) {
        return (_, site, _, content) -> visit ->
                Answer.html(status, headers, filled(html, site, content, visit)).to(visit);
    }

    static FreshTurn html(String html) {
        return html(200, "", html);
    }

    /** Words in the website's own template. */
    static FreshTurn within(String title, String language, String written) {
        return (_, site, _, content) -> visit -> Answer.html(filled(
                        site.skin().page(site.name(), Content.of(title, language, written)), site, content, visit))
                .to(visit);
    }

    /** Every path but one is sent on to that one, where the other is shown. */
    static FreshTurn through(int status, String to, FreshTurn there) {
        return (ground, site, path, content) -> {
            var shown = there.of(ground, site, path, content);
            var address = to.replace("{P}", java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8))
                    .replace("{H}", bare(site));
            ground.web.page(site.host(), address, shown);
            return visit -> {
                if (visit.path.equals(address)) shown.to(visit);
                else Answer.sendsOn(status, address).to(visit);
            };
        };
    }

    /** Sent on to another website, where the other is shown. */
    static FreshTurn away(int status, String host, String to, FreshTurn there) {
        return (ground, site, path, content) -> {
            var name = host.replace("{H}", bare(site));
            var address = to.replace("{H}", bare(site));
            ground.web.page(name, address, there.of(ground, site, path, content));
            return Answer.sendsOn(status, "http://" + name + ":" + ground.doors.plain() + address);
        };
    }

    private static String bare(Site site) {
        return site.host().replaceFirst("^www\\.", "");
    }

    private static String filled(String html, Site site, Content content, Visit visit) {
        return html.replace("{S}", site.name())
                .replace("{H}", bare(site))
                .replace("{P}", visit.path.replaceAll("[<>&\"]", ""))
                .replace("{T}", content.title())
                .replace("{N}", Long.toString(System.nanoTime() % 100_000_000));
    }
}
