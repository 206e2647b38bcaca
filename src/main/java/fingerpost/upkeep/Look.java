package fingerpost.upkeep;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One look at a link.
 *
 * @param seen the page, to be kept and compared with; only where it is the page that the link is for, and null where it
 *     is the same as last time
 * @param took how long its website took
 */
public record Look(URI asked, Finding finding, @Nullable PageSeen seen, Duration took) {}
