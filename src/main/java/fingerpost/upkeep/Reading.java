package fingerpost.upkeep;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What reading an address came to. */
public sealed interface Reading {

    /**
     * @param seen the same page as it is compared and kept; null for a file, whose words are not read
     */
    record Read(ReadPage page, @Nullable PageSeen seen) implements Reading {}

    /** The address is the one that failed, which is another than was asked for after a redirect. */
    record Unread(Failure why, URI address) implements Reading {}
}
