package fingerpost.upkeep.loopback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Fills a loopback web with links of every class: to tune on, to report, fresh and unseen. */
@NullMarked
public final class Population {

    /** As many as it takes for each of its templates to be met with a few times; more would only repeat them. */
    private static final int UNSEEN = 1_350;

    private Population() {}

    /**
     * Makes about this many links to tune on and to report together, half as many fresh ones, and as many unseen ones
     * or fewer.
     *
     * @param slow milliseconds after which a slow page answers
     */
    public static List<LoopbackLink> fill(LoopbackWeb web, Doors doors, int links, long slow) {
        var all = new ArrayList<LoopbackLink>();
        for (var half : Half.values()) {
            var ground = new Ground(web, doors, half, half.ordinal() + 1);
            if (half == Half.FRESH) fillFresh(ground, links / 2, slow);
            else if (half == Half.UNSEEN) fillUnseen(ground, Math.min(UNSEEN, links / 2), slow);
            else fill(ground, links / 2, slow);
            all.addAll(ground.links);
        }
        return List.copyOf(all);
    }

    private static void fill(Ground ground, int links, long slow) {
        var sound = new SoundLinks(ground);
        var broken = new BrokenLinks(ground);
        var hijacked = new HijackedLinks(ground);
        some(links, 24, sound::plain);
        some(links, 8, sound::tricky);
        some(links, 5, sound::changed);
        some(links, 7, sound::odd);
        some(links, 1, sound::shell);
        some(links, 1, sound::front);
        some(links, 6, sound::moved);
        some(links, 4, sound::temporary);
        some(links, 4, sound::login);
        some(links, 6, sound::wall);
        some(links, 2, sound::busy);
        some(links, 1, sound::certificate);
        refusing(links, broken);
        some(links, 6, broken::soft);
        some(links, 2, broken::softOnHonest);
        some(links, 4, broken::softRedirect);
        failing(links, broken);
        some(links, 5, hijacked::parked);
        some(links, 4, hijacked::spam);
        some(links, 4, hijacked::otherSite);
        some(links, 3, hijacked::otherHome);
        late(links, slow, sound, broken);
    }

    private static void fillFresh(Ground ground, int links, long slow) {
        var sound = new SoundLinks(ground);
        var broken = new BrokenLinks(ground);
        var fresh = new FreshLinks(ground);
        some(links, 24, sound::plain);
        some(links, 8, fresh::tricky);
        some(links, 5, fresh::changed);
        some(links, 6, fresh::odd);
        some(links, 2, fresh::tellingPath);
        some(links, 1, fresh::shell);
        some(links, 1, sound::front);
        some(links, 3, sound::moved);
        some(links, 2, fresh::sentForGood);
        some(links, 1, fresh::secured);
        some(links, 1, sound::temporary);
        some(links, 3, fresh::sentForNow);
        some(links, 4, fresh::login);
        some(links, 6, fresh::wall);
        some(links, 2, sound::busy);
        some(links, 1, sound::certificate);
        refusing(links, broken);
        some(links, 8, fresh::softShown);
        some(links, 4, fresh::softSent);
        failing(links, broken);
        some(links, 5, fresh::parked);
        some(links, 5, fresh::spam);
        some(links, 4, fresh::otherSite);
        some(links, 3, fresh::otherHome);
        late(links, slow, sound, broken);
    }

    private static void fillUnseen(Ground ground, int links, long slow) {
        var unseen = new UnseenLinks(ground);
        some(links, 22, unseen::plain);
        some(links, 9, unseen::tricky);
        some(links, 8, unseen::odd);
        some(links, 4, unseen::changed);
        some(links, 2, unseen::tellingPath);
        some(links, 1, unseen::shell);
        some(links, 1, unseen::front);
        some(links, 5, unseen::sentForGood);
        some(links, 1, unseen::secured);
        some(links, 4, unseen::sentForNow);
        some(links, 5, unseen::login);
        some(links, 8, unseen::wall);
        some(links, 2, unseen::busy);
        some(links, 1, new SoundLinks(ground)::certificate);
        some(links, 4, unseen::missing);
        some(links, 2, unseen::gone);
        some(links, 2, unseen::faulty);
        some(links, 1, new BrokenLinks(ground)::forbidden);
        some(links, 8, unseen::softShown);
        some(links, 4, unseen::softSent);
        failing(links, new BrokenLinks(ground));
        some(links, 5, unseen::parked);
        some(links, 6, unseen::spam);
        some(links, 4, unseen::otherSite);
        some(links, 3, unseen::otherHome);
        late(links, slow, new SoundLinks(ground), new BrokenLinks(ground));
    }

    private static void refusing(int links, BrokenLinks broken) {
        some(links, 5, broken::missing);
        some(links, 2, broken::gone);
        some(links, 2, broken::faulty);
        some(links, 1, broken::forbidden);
    }

    private static void failing(int links, BrokenLinks broken) {
        some(links, 1, broken::noSuchHost);
        some(links, 1, broken::breaksOff);
        some(links, 1, broken::refused);
        some(links, 1, broken::badTls);
        some(links, 1, broken::tooLarge);
        some(links, 1, broken::loop);
    }

    /** These take their time, so there are few. */
    private static void late(int links, long slow, SoundLinks sound, BrokenLinks broken) {
        for (int i = 0; i < Math.max(2, links / 400); i++) {
            sound.slow(slow);
            broken.hangs();
            broken.drips();
        }
    }

    private static void some(int links, int percent, Runnable one) {
        for (int i = 0; i < Math.max(2, links * percent / 113); i++) one.run();
    }
}
