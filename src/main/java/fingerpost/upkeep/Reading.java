package fingerpost.upkeep;

import java.net.URI;

/** What reading an address came to. */
public sealed interface Reading {

    record Read(ReadPage page) implements Reading {}

    /** The address is the one that failed, which is another than was asked for after a redirect. */
    record Unread(Failure why, URI address) implements Reading {}
}
