package fingerpost.upkeep.loopback;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * One link of the loopback web.
 *
 * @param rots whether it was fine before the web rotted; else it has always been as it is
 * @param template which of its class's templates made it
 * @param titles what a curator would have called it
 */
@NullMarked
public record LoopbackLink(URI address, Truth truth, boolean rots, Half half, String template, List<String> titles) {

    /** What was so before the web rotted. */
    public Truth young() {
        return rots ? Truth.FINE : truth;
    }
}
