package fingerpost.upkeep.loopback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Fills a loopback web with links of every class, half of them to tune on and half to report. */
@NullMarked
public final class Population {

    private Population() {}

    /**
     * Makes about this many links.
     *
     * @param slow milliseconds after which a slow page answers
     */
    public static List<LoopbackLink> fill(LoopbackWeb web, Doors doors, int links, long slow) {
        var all = new ArrayList<LoopbackLink>();
        for (var half : Half.values()) {
            var ground = new Ground(web, doors, half, half.ordinal() + 1);
            fill(ground, links / 2, slow);
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
        some(links, 5, broken::missing);
        some(links, 2, broken::gone);
        some(links, 2, broken::faulty);
        some(links, 1, broken::forbidden);
        some(links, 6, broken::soft);
        some(links, 2, broken::softOnHonest);
        some(links, 4, broken::softRedirect);
        some(links, 1, broken::noSuchHost);
        some(links, 1, broken::breaksOff);
        some(links, 1, broken::refused);
        some(links, 1, broken::badTls);
        some(links, 1, broken::tooLarge);
        some(links, 1, broken::loop);
        some(links, 5, hijacked::parked);
        some(links, 4, hijacked::spam);
        some(links, 4, hijacked::otherSite);
        some(links, 3, hijacked::otherHome);
        // these take their time, so there are few
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
