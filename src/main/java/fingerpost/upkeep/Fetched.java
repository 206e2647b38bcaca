package fingerpost.upkeep;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
     * @param status 200 to 599, and no redirect that leads anywhere
     * @param contentType in small letters and without parameters (text/html), or null when it names none
     * @param charset the name given with the content type, which may be wrong or unknown
     * @param contentLanguage the header's words (en-GB, cy), or null
     * @param disposition Content-Disposition's words, or null
     * @param body unpacked; empty unless the type is one of text; of answers that are no success only what a program
     *     asked for, and only their start
     * @param headers those that {@link KeptHeaders} keeps, by name in small letters, clipped
     * @param certificateEnds when the certificate of the final address runs out; null for http
     * @param took from asking to having it, with every redirect and without waiting for its turn
     */
    record Page(
            URI finalAddress,
            List<Hop> hops,
            int status,
            @Nullable String contentType,
            @Nullable String charset,
            @Nullable String contentLanguage,
            @Nullable String disposition,
            Body body,
            Map<String, String> headers,
            @Nullable Instant certificateEnds,
            Duration took)
            implements Fetched {

        public Page {
            hops = List.copyOf(hops);
            headers = Map.copyOf(headers);
        }

        /** The same, at the end of a longer way that took so much longer. */
        Page after(List<Hop> way, Duration longer) {
            return new Page(
                    finalAddress,
                    way,
                    status,
                    contentType,
                    charset,
                    contentLanguage,
                    disposition,
                    body,
                    headers,
                    certificateEnds,
                    took.plus(longer));
        }

        /** One that came at once and without other headers. */
        public Page(
                URI finalAddress,
                List<Hop> hops,
                int status,
                @Nullable String contentType,
                @Nullable String charset,
                @Nullable String contentLanguage,
                @Nullable String disposition,
                Body body) {
            this(
                    finalAddress,
                    hops,
                    status,
                    contentType,
                    charset,
                    contentLanguage,
                    disposition,
                    body,
                    Map.of(),
                    null,
                    Duration.ZERO);
        }
    }

    /** The bytes of an answer; cut when more was to come than is read. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Body(byte[] bytes, boolean cut) {

        static final Body NONE = new Body(new byte[0]);

        /** All of it. */
        Body(byte[] bytes) {
            this(bytes, false);
        }
    }

    /** The page is as it was when it had the etag or date that were asked with. */
    record NotModified(
            URI finalAddress,
            List<Hop> hops,
            Map<String, String> headers,
            @Nullable Instant certificateEnds,
            Duration took)
            implements Fetched {}

    /** It could not be asked or understood; the address is the one of the hop that failed. */
    record Failed(Failure why, URI address, List<Hop> hops) implements Fetched {}
}
