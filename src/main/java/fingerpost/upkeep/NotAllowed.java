package fingerpost.upkeep;

import java.net.UnknownHostException;

/** The guard does not let a connection be made; as an unknown host, because the resolver may throw nothing else. */
final class NotAllowed extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    private final Failure why;

    NotAllowed(Failure why, String host) {
        super(host);
        this.why = why;
    }

    Failure why() {
        return why;
    }
}
