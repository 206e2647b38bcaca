package fingerpost.upkeep.loopback;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Links of the fresh half, whose templates were written by somebody who had not read the judge. */
@NullMarked
final class FreshLinks {

    private static final List<String> TELLING_PATHS = List.of(
            "/nhs-login/help-%d",
            "/wards/404-north/%d",
            "/lost-property/not-found-items-%d",
            "/staff-and-patients/sign-in-desk-%d",
            "/error-in-your-bill/%d",
            "/research/search-for-a-cure/%d",
            "/index/homepage-of-hope/%d",
            "/parking/%d",
            "/account/login-hub-cafe-%d.aspx");

    private static final String SHELL =
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"/><meta name=\"theme-color\" content=\"#000000\"/><title>{S}</title><script defer=\"defer\" src=\"/static/js/main.8f3b.js\"></script><link href=\"/static/css/main.css\" rel=\"stylesheet\"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=\"root\"></div></body></html>";

    private final Ground ground;

    FreshLinks(Ground ground) {
        this.ground = ground;
    }

    private void add(Site site, Content content, String path, Answer answer, Truth truth, String template) {
        ground.web.page(site.host(), path, answer);
        ground.link(ground.url(site, path), truth, false, template, content);
    }

    private void becomes(Site site, Content content, String path, Answer now, Truth truth, String template) {
        ground.web.page(site.host(), path, site.page(content), now);
        ground.link(ground.url(site, path), truth, true, template, content);
    }

    void tricky() {
        var content = FreshTricky.ALL.get(ground.links.size() % FreshTricky.ALL.size());
        var site = ground.site();
        var path = ground.path(content);
        add(site, content, path, site.page(content), Truth.FINE, "tricky: " + content.title());
    }

    void odd() {
        odd(FreshOdd.FINE, Truth.FINE);
    }

    void sentForNow() {
        odd(FreshOdd.SENT_FOR_NOW, Truth.TEMPORARY);
    }

    void sentForGood() {
        odd(FreshOdd.SENT_FOR_GOOD, Truth.MOVED);
    }

    private void odd(Map<String, FreshTurn> kinds, Truth truth) {
        var kind = ground.anyOf(kinds);
        var site = ground.honestSite();
        var content = ground.content();
        var path = ground.path(content);
        add(site, content, path, kind.getValue().of(ground, site, path, content), truth, "odd: " + kind.getKey());
    }

    /** Its address has words of logins, errors and searches. */
    void tellingPath() {
        var site = ground.site();
        var content = ground.content();
        int turn = ground.links.size();
        var path = TELLING_PATHS.get(turn % TELLING_PATHS.size()).formatted(turn);
        add(site, content, path, site.page(content), Truth.FINE, "at " + path.replaceAll("\\d+(\\.aspx)?$", ""));
    }

    /** From http to https, and on to www. */
    void secured() {
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        var bare = Ground.SECURE_FRESH;
        ground.web.first(bare);
        ground.web.first("www." + bare);
        var safe = "https://" + bare + ":" + ground.doors.good() + path;
        var last = "https://www." + bare + ":" + ground.doors.good() + path;
        ground.web.page("www." + bare, path, site.page(content));
        ground.web.page(
                bare,
                path,
                visit -> Answer.sendsOn(301, visit.socket instanceof javax.net.ssl.SSLSocket ? last : safe)
                        .to(visit));
        ground.link(
                "http://" + bare + ":" + ground.doors.plain() + path, Truth.MOVED, false, "http, https, www", content);
    }

    void shell() {
        var site = ground.newSite(null);
        var content = ground.content();
        ground.web.unknown(site.host(), Answer.html(SHELL.replace("{S}", site.name())));
        ground.link(ground.url(site, ground.path(content)), Truth.FINE, false, "shell", content);
    }

    /** The page has changed, as pages do; it is still the page. */
    void changed() {
        var site = ground.honestSite();
        var subject = FreshTopics.ALL.get(ground.random.nextInt(FreshTopics.ALL.size()));
        var content = FreshTopics.some(subject, ground.random);
        int how = ground.random.nextInt(4);
        var now = switch (how) {
            case 0 -> site.page(FreshTopics.some(subject, ground.random));
            case 1 -> ground.site().page(content);
            case 2 ->
                site.page(new Content(
                        content.title() + (content.isWelsh() ? ": canllaw newydd" : ": our new guide"),
                        content.language(),
                        FreshTopics.some(subject, ground.random).parts()));
            default ->
                site.page(new Content(
                        content.title(), content.language(), content.parts().subList(0, 2)));
        };
        becomes(
                site,
                content,
                ground.path(content),
                now,
                Truth.FINE,
                "changed: "
                        + List.of("rewritten", "redesigned", "renamed", "shortened")
                                .get(how));
    }

    void login() {
        var login = ground.anyOf(FreshLogins.ALL);
        var site = ground.honestSite();
        var content = ground.content();
        var path = ground.path(content);
        becomes(site, content, path, login.getValue().of(ground, site, path, content), Truth.LOGIN, login.getKey());
    }

    void wall() {
        whole(FreshWalls.ALL, Truth.BOT_WALL);
    }

    void parked() {
        whole(FreshParked.ALL, Truth.PARKED);
    }

    void spam() {
        if (ground.random.nextInt(3) > 0) {
            whole(FreshSpam.ALL, Truth.SPAM);
            return;
        }
        // somebody broke into the website and left this on one page
        var kind = ground.anyOf(FreshSpam.ALL);
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        becomes(site, content, path, kind.getValue().of(ground, site, path, content), Truth.SPAM, kind.getKey());
    }

    /** All of a website answers so. */
    private void whole(Map<String, FreshTurn> kinds, Truth truth) {
        var kind = ground.anyOf(kinds);
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        var now = kind.getValue().of(ground, site, path, content);
        ground.web.takenOver(site.host(), now);
        becomes(site, content, path, now, truth, kind.getKey());
    }

    void otherSite() {
        var kind = ground.anyOf(FreshOthers.ALL);
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        var now = kind.getValue().of(ground, site, path, content);
        ground.web.page(site.host(), "/", site.page(content), now);
        becomes(site, content, path, now, Truth.OTHER_SITE, kind.getKey());
    }

    void otherHome() {
        var site = ground.newSite(null);
        var other = ground.openSite();
        var content = ground.content();
        var path = ground.path(content);
        int how = ground.random.nextInt(5);
        var front = ground.url(other, "/");
        var now = switch (how) {
            case 0 -> Answer.sendsOn(301, front);
            case 1 -> {
                var shop = ground.anyOf(FreshOthers.ALL).getValue().of(ground, other, "/", content);
                ground.web.page(other.host(), "/?ref=" + site.host(), shop);
                ground.web.page(other.host(), "/", shop);
                yield Answer.sendsOn(302, front + "?ref=" + site.host());
            }
            case 2 -> {
                ground.web.page(other.host(), "/home", Answer.sendsOn(302, "/"));
                yield Answer.sendsOn(301, ground.url(other, "/home"));
            }
            case 3 -> {
                ground.web.page(
                        other.host(),
                        "/cy/",
                        FreshTurn.within(
                                        "Croeso",
                                        "cy",
                                        "Rydym wedi uno i greu un elusen gryfach.|#Ein gwasanaethau|Cwnsela, grwpiau a chyngor ar fudd-daliadau.")
                                .of(ground, other, "/cy/", content));
                yield Answer.sendsOn(301, ground.url(other, "/cy/"));
            }
            default ->
                Answer.html("<html><head><meta http-equiv=\"refresh\" content=\"0;URL='" + front
                        + "'\" /></head><body></body></html>");
        };
        if (ground.random.nextBoolean()) ground.web.takenOver(site.host(), now);
        becomes(
                site,
                content,
                path,
                now,
                Truth.OTHER_HOME,
                List.of(
                                "front page",
                                "a shop's, with where from",
                                "by way of /home",
                                "Welsh front page",
                                "by a refresh")
                        .get(how));
    }

    /** On a website that says 404 elsewhere, or shows the same wherever it has no page. */
    void softShown() {
        var kind = ground.anyOf(FreshMissing.SHOWN);
        var site = ground.random.nextBoolean() ? ground.honestSite() : ground.newSite(kind.getKey());
        var content = ground.content();
        var path = ground.path(content);
        becomes(
                site,
                content,
                path,
                kind.getValue().of(ground, site, path, content),
                Truth.SOFT_MISSING,
                kind.getKey() + (site.missing() == null ? ", 404 elsewhere" : ""));
    }

    void softSent() {
        var kind = ground.anyOf(FreshMissing.SENT);
        var site = ground.random.nextBoolean() ? ground.newSite(null) : ground.newSite(kind.getKey());
        var content = ground.content();
        var path = ground.path(content);
        becomes(
                site,
                content,
                path,
                kind.getValue().of(ground, site, path, content),
                Truth.SOFT_MISSING,
                kind.getKey() + (site.missing() == null ? ", 404 elsewhere" : ""));
    }
}
