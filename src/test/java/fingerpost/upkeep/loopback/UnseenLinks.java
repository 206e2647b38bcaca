package fingerpost.upkeep.loopback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Links of the unseen half, whose templates were written last, by somebody who had read nothing of the judge. */
@NullMarked
final class UnseenLinks {

    private static final List<String> TELLING_PATHS = List.of(
            "/gambling-help/online-casino-harm-%d",
            "/404/how-we-mended-our-links-%d",
            "/login-troubles/%d.html",
            "/domain-for-sale-scams/%d",
            "/viagra-and-your-heart-%d/",
            "/news/search?article=%d",
            "/maintenance/boiler-%d",
            "/removed/teeth-%d",
            "/redirect-your-post/%d",
            "/access-denied-no-more/%d",
            "/errors-in-prescribing-%d.aspx");

    private final Ground ground;
    private int tricky;
    private int telling;
    private int changed;

    UnseenLinks(Ground ground) {
        this.ground = ground;
    }

    private void link(Site site, String path, Truth truth, boolean rots, String template, Content content) {
        ground.link(ground.url(site, path), truth, rots, template, content);
    }

    private boolean oneIn(int many) {
        return ground.random.nextInt(many) == 0;
    }

    private void sound(Site site, Content content, String path, Answer answer, String template) {
        ground.web.page(site.host(), path, answer);
        link(site, path, Truth.FINE, false, template, content);
    }

    void plain() {
        var site = ground.site();
        var content = ground.content();
        sound(site, content, ground.path(content), site.page(content), "plain: " + site.skinName());
    }

    void tricky() {
        var site = ground.site();
        var content = UnseenTricky.page(tricky++, ground.random);
        sound(site, content, ground.path(content), site.page(content), "tricky: " + content.title());
    }

    void front() {
        var site = ground.newSite(null);
        var content = Content.of(site.name(), "en", "The front page.");
        link(site, "/", Truth.FINE, false, "front: " + site.skinName(), content);
    }

    void tellingPath() {
        var site = ground.site();
        var content = ground.content();
        var path = TELLING_PATHS
                .get(telling++ % TELLING_PATHS.size())
                .replace("%d", Integer.toString(1_000 + ground.random.nextInt(9_000) + telling * 10_000));
        sound(site, content, path, site.page(content), "telling path");
    }

    /** On a page only; the rest of the website is as ever. Half of them were fine when the curators found them. */
    private void single(Site site, Map<String, UnseenTurn> kinds, Truth truth, String family) {
        var kind = ground.anyOf(kinds);
        var content = ground.content();
        var path = ground.path(content);
        var answer = kind.getValue().of(ground, site, path, content);
        boolean rots = truth != Truth.FINE && oneIn(2);
        if (rots) ground.web.page(site.host(), path, site.page(content), answer);
        else ground.web.page(site.host(), path, answer);
        link(site, path, truth, rots, family + kind.getKey(), content);
    }

    /** On the whole website. */
    private void whole(Site site, Map<String, UnseenTurn> kinds, Truth truth, String family) {
        var kind = ground.anyOf(kinds);
        var content = ground.content();
        var path = ground.path(content);
        var answer = kind.getValue().of(ground, site, path, content);
        boolean rots = oneIn(2);
        if (truth == Truth.OTHER_SITE && oneIn(3)) {
            // the new owner has put up what the old addresses had, and nothing else
            var home = Answer.html(site.skin().page(site.name(), content));
            var other = kind.getValue().of(ground, site, "/", content);
            ground.web
                    .page(site.host(), path, site.page(content), answer)
                    .page(site.host(), "/", home, other)
                    .unknownRotted(site.host(), Answer.status(404, ""));
            rots = true;
        } else if (rots) {
            ground.web.page(site.host(), path, site.page(content)).takenOver(site.host(), answer);
        } else {
            ground.web
                    .page(site.host(), path, answer)
                    .page(site.host(), "/", answer)
                    .unknown(site.host(), answer);
        }
        link(site, path, truth, rots, family + kind.getKey(), content);
    }

    void odd() {
        single(ground.honestSite(), UnseenOdd.FINE, Truth.FINE, "odd: ");
    }

    void shell() {
        single(ground.honestSite(), UnseenOdd.SHELLS, Truth.FINE, "shell: ");
    }

    /** The page was done again, and is as sound as it was. */
    void changed() {
        var site = ground.honestSite();
        var before = ground.content();
        var path = ground.path(before);
        int how = changed++ % 8;
        var after = after(before, how);
        var dressed = how < 2 ? ground.newSite(null).skin() : site.skin();
        var now = Answer.html(dressed.page(how == 1 ? site.name() + " and District" : site.name(), after));
        ground.web.page(site.host(), path, site.page(before), now);
        link(site, path, Truth.FINE, true, "changed: " + how, before);
    }

    private static Content after(Content before, int how) {
        var title = before.title();
        var parts = new ArrayList<>(before.parts());
        switch (how) {
            case 2 -> title = before.isWelsh() ? "Y cyfan am " + title : title + ": an updated guide";
            case 3 -> Collections.reverse(parts);
            case 4 -> parts.subList(1, parts.size()).clear();
            case 5 ->
                parts.addFirst(new Content.Part(
                        before.isWelsh() ? "Pwysig" : "Important",
                        List.of(
                                before.isWelsh()
                                        ? "Mae’r oriau wedi newid dros y gaeaf."
                                        : "Winter hours apply until the end of March.")));
            case 6 ->
                parts.add(new Content.Part(
                        before.isWelsh() ? "Adborth" : "What you told us",
                        List.of("“A great help to my family.”", "“Diolch o galon.”")));
            case 7 ->
                parts.replaceAll(
                        part -> new Content.Part(part.heading(), part.lines().subList(0, 1)));
            default -> {}
        }
        return new Content(title, before.language(), List.copyOf(parts));
    }

    void sentForGood() {
        single(ground.honestSite(), UnseenMoves.FOR_GOOD, Truth.MOVED, "moved: ");
    }

    /** From a plain address to the same one with a certificate. */
    void secured() {
        var site = ground.secureSite();
        var content = ground.content();
        var path = ground.path(content);
        var to = "https://" + site.host() + ":" + ground.doors.good() + "/secure" + path;
        ground.web
                .page(site.host(), path, Answer.sendsOn(301, to))
                .page(site.host(), "/secure" + path, site.page(content));
        link(site, path, Truth.MOVED, false, "moved: secured", content);
    }

    void sentForNow() {
        single(ground.honestSite(), UnseenMoves.FOR_NOW, Truth.TEMPORARY, "for now: ");
    }

    void login() {
        single(ground.honestSite(), UnseenLogins.ALL, Truth.LOGIN, "login: ");
    }

    void wall() {
        whole(ground.newSite(null), UnseenWalls.ALL, Truth.BOT_WALL, "wall: ");
    }

    void busy() {
        whole(ground.newSite(null), UnseenStates.BUSY, Truth.BUSY, "busy: ");
    }

    void missing() {
        single(ground.honestSite(), UnseenStates.MISSING, Truth.MISSING, "missing: ");
    }

    void gone() {
        single(ground.honestSite(), UnseenStates.GONE, Truth.GONE, "gone: ");
    }

    void faulty() {
        single(ground.newSite(null), UnseenStates.FAULTY, Truth.FAULTY, "faulty: ");
    }

    /** The website answers so wherever it has no page, or only for this one. */
    void softShown() {
        soft(UnseenMissing.SHOWN, "shown: ");
    }

    void softSent() {
        soft(UnseenMissing.SENT, "sent: ");
    }

    private void soft(Map<String, UnseenTurn> kinds, String family) {
        var kind = ground.anyOf(kinds);
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        var answer = kind.getValue().of(ground, site, path, content);
        // one in three is on a website that says 404 to what it never knew
        if (!oneIn(3)) ground.web.unknown(site.host(), answer);
        boolean rots = oneIn(2);
        if (rots) ground.web.page(site.host(), path, site.page(content), answer);
        else ground.web.page(site.host(), path, answer);
        link(site, path, Truth.SOFT_MISSING, rots, family + kind.getKey(), content);
    }

    void parked() {
        whole(ground.openSite(), UnseenParked.ALL, Truth.PARKED, "parked: ");
    }

    /** One in three is one page of a website that is otherwise as it was. */
    void spam() {
        if (oneIn(3)) single(ground.openSite(), UnseenSpam.ALL, Truth.SPAM, "spam on one page: ");
        else whole(ground.openSite(), UnseenSpam.ALL, Truth.SPAM, "spam: ");
    }

    void otherSite() {
        whole(ground.openSite(), UnseenOthers.BLOGS, Truth.OTHER_SITE, "other: ");
    }

    void otherHome() {
        whole(ground.openSite(), UnseenOthers.HOMES, Truth.OTHER_HOME, "other home: ");
    }
}
