package fingerpost.upkeep;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The leave to send one request to one host, until closed. */
interface Turn extends AutoCloseable {

    /** How a request comes by it. */
    interface Queue {

        /** Waits for it; throws {@link NotAllowed} when it would take too long or must not be. */
        Turn at(URI address) throws NotAllowed;
    }

    /** The host answered, in this time, and perhaps said when it wants to be asked again. */
    void answered(int status, @Nullable String retryAfter, Duration took);

    /** It did not. */
    void failed(Failure why);

    @Override
    void close();

    /** For whoever need not wait. */
    Turn FREE = new Turn() {
        @Override
        public void answered(int status, @Nullable String retryAfter, Duration took) {}

        @Override
        public void failed(Failure why) {}

        @Override
        public void close() {}
    };
}
