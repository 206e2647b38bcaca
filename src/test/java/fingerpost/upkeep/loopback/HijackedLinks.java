package fingerpost.upkeep.loopback;

import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Links whose websites have passed to others. */
@NullMarked
final class HijackedLinks {

    private final Ground ground;

    HijackedLinks(Ground ground) {
        this.ground = ground;
    }

    private void taken(Truth truth, Map<String, String> templates) {
        var template = ground.anyOf(templates);
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        ground.web.page(site.host(), path, site.page(content));
        int how = ground.random.nextInt(4);
        var answer = Takeovers.answer(template.getValue(), site.host());
        if (how == 0) {
            // every path is sent on to the taken website's front page
            ground.web.page(site.host(), "/", site.page(content), answer);
            ground.web.page(site.host(), path, site.page(content), Answer.sendsOn(302, "/"));
            ground.web.unknownRotted(site.host(), Answer.sendsOn(302, "/"));
        } else {
            ground.web.takenOver(site.host(), answer);
        }
        ground.link(
                ground.url(site, path), truth, true, template.getKey() + (how == 0 ? ", sent to front" : ""), content);
    }

    void parked() {
        taken(Truth.PARKED, ground.isTuning() ? Takeovers.PARKED_TUNING : Takeovers.PARKED_REPORTED);
    }

    void spam() {
        taken(Truth.SPAM, ground.isTuning() ? Takeovers.SPAM_TUNING : Takeovers.SPAM_REPORTED);
    }

    /** Another's website in the same place, with every page answered by itself. */
    void otherSite() {
        var template = ground.anyOf(ground.isTuning() ? Takeovers.OTHER_TUNING : Takeovers.OTHER_REPORTED);
        var site = ground.newSite(null);
        var content = ground.content();
        var path = ground.path(content);
        ground.web.page(site.host(), path, site.page(content), Takeovers.answer(template.getValue(), site.host()));
        ground.link(ground.url(site, path), Truth.OTHER_SITE, true, template.getKey(), content);
    }

    void otherHome() {
        var template = ground.anyOf(ground.isTuning() ? Takeovers.OTHER_TUNING : Takeovers.OTHER_REPORTED);
        var site = ground.newSite(null);
        var other = ground.openSite();
        var content = ground.content();
        var path = ground.path(content);
        boolean health = ground.random.nextBoolean();
        if (!health) ground.web.page(other.host(), "/", Takeovers.answer(template.getValue(), other.host()));
        int status = ground.random.nextBoolean() ? 301 : 302;
        var to = ground.url(other, ground.random.nextInt(3) == 0 ? "/?utm_source=redirect" : "/");
        if (to.contains("utm")) {
            ground.web.page(other.host(), "/?utm_source=redirect", Takeovers.answer(template.getValue(), other.host()));
        }
        ground.web.page(site.host(), path, site.page(content), Answer.sendsOn(status, to));
        ground.link(
                ground.url(site, path),
                Truth.OTHER_HOME,
                true,
                health ? "another website’s front page" : template.getKey(),
                content);
    }
}
