package fingerpost.upkeep;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What asking an address came to. */
public sealed interface Fetched {

    /** The redirects that were followed, in order; empty when there were none. */
    List<Hop> hops();

    /** An address that sent on elsewhere, with the status it did so by (301 or 308: for good). */
    record Hop(URI address, int status) {}

    /**
     * The website answered.
     *
     * @param status 200 to 599, and no redirect
     * @param contentType in small letters and without parameters (text/html), or null when it names none
     * @param charset the name given with the content type, which may be wrong or unknown
     * @param contentLanguage the header's words (en-GB, cy), or null
     * @param disposition Content-Disposition's words, or null
     * @param body unpacked; empty unless the status is a success and the type is one of text
     */
    record Page(
            URI finalAddress,
            List<Hop> hops,
            int status,
            @Nullable String contentType,
            @Nullable String charset,
            @Nullable String contentLanguage,
            @Nullable String disposition,
            Body body)
            implements Fetched {}

    /** The bytes of an answer. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Body(byte[] bytes) {

        static final Body NONE = new Body(new byte[0]);
    }

    /** It could not be asked or understood; the address is the one of the hop that failed. */
    record Failed(Failure why, URI address, List<Hop> hops) implements Fetched {}
}
