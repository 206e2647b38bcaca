package fingerpost.upkeep.loopback;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One website of the population.
 *
 * @param missing what it shows with status 200 where it has no page; null when it says 404
 */
@NullMarked
record Site(
        String host,
        String name,
        Skin skin,
        String skinName,
        @Nullable String missing) {

    String at(int port, String path) {
        return "http://" + host + ":" + port + path;
    }

    Answer page(Content content) {
        return Answer.html(skin.page(name, content));
    }
}
