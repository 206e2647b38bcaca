package fingerpost.upkeep;

import java.net.InetAddress;
import java.time.Duration;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.NullMarked;

/** Clients as the guide has them, with less patience. */
@NullMarked
final class Clients {

    static final AddressRanges LOOPBACK = AddressRanges.parse("127.0.0.0/8");
    static final Limits SHORT =
            new Limits(Duration.ofMillis(500), Duration.ofMillis(700), Duration.ofMillis(1500), 300_000, 50, 4_000, 5);
    static final Limits PATIENT =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 300_000, 50, 4_000, 5);
    static final Pace AT_ITS_EASE = new Pace(64, 8, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1), false);

    private Clients() {}

    /** One that may ask loopback. */
    static GuardedClient inside() {
        return of(InetAddress::getAllByName, LOOPBACK, AT_ITS_EASE);
    }

    static GuardedClient of(AddressGuard.Names names, AddressRanges letThrough, Pace pace) {
        return of(names, letThrough, pace, SHORT);
    }

    static GuardedClient of(AddressGuard.Names names, AddressRanges letThrough, Pace pace, Limits limits) {
        return new GuardedClient(
                names, letThrough, "https://guide.example/about", limits, pace, SSLContexts::createDefault);
    }
}
