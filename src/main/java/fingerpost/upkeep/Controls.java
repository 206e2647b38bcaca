package fingerpost.upkeep;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses that always answer as themselves as long as our own way out is open. */
final class Controls {

    /** Run by three that have nothing to do with one another; https, so that nobody on the way can answer for them. */
    static final List<URI> USUAL = List.of(
            URI.create("https://www.gov.uk/"),
            URI.create("https://www.wikipedia.org/"),
            URI.create("https://www.w3.org/"));

    /** So that a quick run does not ask strangers for each of its batches. */
    private static final Duration HOLDS_FOR = Duration.ofSeconds(15);

    private static final Controls NONE = new Controls(
            List.of(),
            _ -> {
                throw new IllegalStateException("there is nothing to ask");
            },
            Instant::now);

    private record Answer(Instant at, Optional<Outage> outage) {}

    private final List<URI> addresses;
    private final Function<URI, Fetched> fetch;
    private final InstantSource clock;
    private @Nullable Answer last;

    Controls(List<URI> addresses, Function<URI, Fetched> fetch, InstantSource clock) {
        this.addresses = List.copyOf(addresses);
        this.fetch = fetch;
        this.clock = clock;
    }

    static Controls none() {
        return NONE;
    }

    boolean areSet() {
        return !addresses.isEmpty();
    }

    /** An outage when most of them do not answer as themselves. */
    synchronized Optional<Outage> unreached() {
        if (addresses.isEmpty()) return Optional.empty();
        var now = clock.instant();
        if (last == null
                || last.outage().isPresent()
                || last.at().plus(HOLDS_FOR).isBefore(now)) {
            last = new Answer(now, ask());
        }
        return last.outage();
    }

    private Optional<Outage> ask() {
        var silent = new ArrayList<URI>();
        var bodies = new ArrayList<Integer>();
        for (var address : addresses) {
            if (fetch.apply(address) instanceof Fetched.Page page && isItself(page, address)) {
                bodies.add(Arrays.hashCode(page.body().bytes()));
            } else {
                silent.add(address);
            }
        }
        boolean alike = bodies.size() > 1 && bodies.stream().distinct().count() == 1;
        if (!alike && silent.size() * 2 <= addresses.size() && silent.size() < addresses.size()) {
            return Optional.empty();
        }
        var told = (alike ? addresses : silent).stream().map(URI::toString).collect(Collectors.joining(", "));
        return Optional.of(new Outage(Outage.Why.CONTROLS, told));
    }

    private static boolean isItself(Fetched.Page page, URI address) {
        return page.status() < 300 && RegisteredDomain.isSame(page.finalAddress(), address);
    }
}
