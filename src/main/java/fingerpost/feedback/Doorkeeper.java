package fingerpost.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps machines out without asking people a riddle. A form with a proof of work goes in at once; one without is shown to
 * its sender and goes in when it is sent from there, no sooner than it can be read. Nothing is kept of either.
 */
@Component
final class Doorkeeper {

    /** The fields that every form of ours has. */
    static final String TICKET = "form";

    static final String PROOF = "proof";

    /** Nobody sees it, and programs fill in whatever is there. */
    static final String TRAP = "homepage";

    private static final Duration LIFETIME = Duration.ofDays(1);

    /** To choose and to press takes longer. */
    private static final Duration QUICKEST = Duration.ofSeconds(2);

    /** To read over what will be sent takes longer. */
    static final Duration QUICKEST_READING = Duration.ofSeconds(5);

    private static final int MOST_USED = 500_000;
    private static final int NUMBER_BYTES = 12;

    private final Seal seal;
    private final Proofs proofs;
    private final Limits limits;
    private final Clock clock;
    private final Cache<String, Boolean> used = Caffeine.newBuilder()
            .maximumSize(MOST_USED)
            .expireAfterWrite(LIFETIME)
            .build();

    Doorkeeper(Seal seal, Proofs proofs, Limits limits, Clock clock) {
        this.seal = seal;
        this.proofs = proofs;
        this.limits = limits;
        this.clock = clock;
    }

    /** For a first form. */
    Guard guard(String purpose, String about) {
        return guard(new Ticket(purpose, about, clock.instant(), Seal.random(NUMBER_BYTES), null));
    }

    /** For a form that shows what will be sent. */
    Guard guard(String purpose, String about, SortedMap<String, String> content) {
        return guard(new Ticket(purpose, about, clock.instant(), Seal.random(NUMBER_BYTES), hash(content)));
    }

    /** The same again for a form that was sent too soon, so that its time goes on; a fresh one if it was none of ours. */
    Guard again(HttpServletRequest request, String purpose, String about, SortedMap<String, String> content) {
        var ticket = ticket(request, purpose, about);
        if (ticket == null) return guard(purpose, about, content);
        return guard(new Ticket(purpose, about, ticket.at(), ticket.number(), hash(content)));
    }

    private Guard guard(Ticket ticket) {
        var challenge = proofs.challenge(ticket.number());
        return new Guard(
                seal.seal(ticket.words()),
                challenge.algorithm,
                challenge.challenge,
                challenge.salt,
                Proofs.MOST,
                challenge.signature);
    }

    /** Whether what was sent may be filed; content is what would be, by field. A ticket that lets something in is used up. */
    Admission ask(HttpServletRequest request, String purpose, String about, SortedMap<String, String> content) {
        if (isFromElsewhere(request)) return new Admission.Out(Admission.Why.ELSEWHERE);
        var ticket = ticket(request, purpose, about);
        if (ticket == null) return new Admission.Out(Admission.Why.OLD);
        if (used.getIfPresent(ticket.number()) != null) return new Admission.Out(Admission.Why.USED);
        if (!field(request, TRAP).isEmpty()) return new Admission.Out(Admission.Why.TRAP);
        var age = Duration.between(ticket.at(), clock.instant());
        boolean proven = proofs.isProven(field(request, PROOF), ticket.number());
        boolean shown = ticket.content() != null && ticket.content().equals(hash(content));
        var quickest = !proven && shown ? QUICKEST_READING : QUICKEST;
        if (age.compareTo(quickest) < 0) return new Admission.Out(Admission.Why.QUICK);
        if (!proven && !shown) return new Admission.Show();
        if (!isRoom(proven, limits.network(request))) return new Admission.Out(Admission.Why.BUSY);
        // of two that come at once one is let in
        return used.asMap().putIfAbsent(ticket.number(), true) == null
                ? new Admission.In()
                : new Admission.Out(Admission.Why.USED);
    }

    private boolean isRoom(boolean proven, String network) {
        if (proven) return limits.take(Limits.What.PROVEN, network) && limits.take(Limits.What.ALL, "");
        return limits.take(Limits.What.UNPROVEN, network)
                && limits.take(Limits.What.ALL_UNPROVEN, "")
                && limits.take(Limits.What.ALL, "");
    }

    private @Nullable Ticket ticket(HttpServletRequest request, String purpose, String about) {
        var ticket = seal.open(field(request, TICKET)).map(Ticket::of).orElse(null);
        if (ticket == null
                || !ticket.purpose().equals(purpose)
                || !ticket.about().equals(about)) return null;
        return ticket.at().plus(LIFETIME).isBefore(clock.instant()) ? null : ticket;
    }

    /** What browsers say of where a form stood; those that say nothing are believed. */
    static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    static String field(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String hash(SortedMap<String, String> content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            content.forEach(
                    (name, value) -> digest.update((name + "=" + value + "\u0000").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
