package fingerpost.upkeep;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What {@link GuardedClient#fetch(Ask)} is to ask for, and on whose behalf.
 *
 * @param etag as the page had it last time, or null
 * @param lastModified as the page had it last time, or null; sent only when there is no etag
 */
public record Ask(
        URI address,
        Manner manner,
        Part part,
        @Nullable String etag,
        @Nullable String lastModified) {

    /** Who is behind it. */
    public enum Manner {
        /** Somebody waits for this one page: asked at once, as a browser would. */
        PERSON,
        /** The guide itself looks after its links: in its turn, and only where robots.txt lets it. */
        PROGRAM
    }

    /** How much is wanted. */
    public enum Part {
        /** GET; what a program asks for is cut at the limit, what a person asks for fails there as too large. */
        PAGE,
        /** GET of the first {@value #START_BYTES} bytes; a website that sends everything is cut there. */
        START,
        /** HEAD. Not every website answers it as it answers GET. */
        HEADERS
    }

    static final int START_BYTES = 65_536;

    /** The whole page, for somebody who waits for it. */
    public static Ask byPerson(URI address) {
        return new Ask(address, Manner.PERSON, Part.PAGE, null, null);
    }

    /** The whole page, in its turn. */
    public static Ask byProgram(URI address) {
        return new Ask(address, Manner.PROGRAM, Part.PAGE, null, null);
    }

    /** The same, of its start only. */
    public Ask start() {
        return new Ask(address, manner, Part.START, etag, lastModified);
    }

    /** The same, of its headers only. */
    public Ask headers() {
        return new Ask(address, manner, Part.HEADERS, etag, lastModified);
    }

    /**
     * The same, only if it has changed since the page had these. They are told to the host asked (with or without www)
     * and to no other that it sends on to: another website's yes would mean nothing.
     */
    public Ask ifChanged(@Nullable String etag, @Nullable String lastModified) {
        return new Ask(address, manner, part, etag, lastModified);
    }
}
