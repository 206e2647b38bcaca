package fingerpost.upkeep;

import fingerpost.catalogue.Link;
import fingerpost.catalogue.LinkClaim;
import fingerpost.catalogue.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a link is to be asked next. */
final class Schedule {

    /**
     * With the three days that a failing link is given, and a few hours of jitter and queueing, what is truly broken is off
     * the public's path within seven days of breaking.
     */
    static final Duration USUAL = Duration.ofDays(3);

    /** A local service's page says where to go and when: people stand before closed doors when it is not right. */
    static final Duration OF_SERVICE = Duration.ofDays(2);

    /** What is followed every day does the most harm while it is wrong. */
    static final Duration OF_MANY = Duration.ofDays(1);

    static final long MANY_VISITS = 300;

    /** So that the looks that confirm a failure come on different days and at about the same hour. */
    static final Duration WHILE_FAILING = Duration.ofDays(1);

    /** What has been broken or hijacked this long is not coming back tomorrow. */
    static final Duration GIVEN_UP = Duration.ofDays(30);

    static final Duration PUT_OFF = Duration.ofHours(1);

    /** One look in ten that finds it failing or changed makes a link a restless one. */
    private static final int RESTLESS = 10;

    /** Fewer looks than these say nothing about how steady a link is. */
    private static final int KNOWN = 5;

    /** A tenth to either side, so that what came together falls due apart. */
    private static final double JITTER = 0.1;

    /** Late only, so that as many looks as it takes span as many days as it takes. */
    private static final double LATE_WHILE_FAILING = 0.08;

    Instant next(LinkClaim claim, @Nullable Verdict verdict, int failures, @Nullable Instant failingSince, Instant at) {
        double chance = chance(claim.link());
        boolean trouble = verdict != null && verdict.isTrouble();
        if (failures > 0 && failingSince != null && failingSince.plus(GIVEN_UP).isAfter(at)
                || trouble && failures == 0) {
            return at.plusMillis(Math.round(WHILE_FAILING.toMillis() * (1 + LATE_WHILE_FAILING * chance)));
        }
        var usual = usual(claim);
        return at.plusMillis(Math.round(usual.toMillis() * (1 - JITTER + 2 * JITTER * chance)));
    }

    Instant putOff(LinkClaim claim, Instant at) {
        return at.plusMillis(Math.round(PUT_OFF.toMillis() * (1 + chance(claim.link()))));
    }

    private static Duration usual(LinkClaim claim) {
        if (claim.visits() >= MANY_VISITS) return OF_MANY;
        var link = claim.link();
        boolean restless = link.checks() >= KNOWN && (link.failed() + link.changes()) * RESTLESS >= link.checks();
        return claim.ofService() || restless ? OF_SERVICE : USUAL;
    }

    /** From 0 to 1, the same for the same look at the same link on every machine. */
    private static double chance(Link link) {
        long mixed = (Long.parseUnsignedLong(link.id().substring(0, 16), 16) + link.checks()) * 0x9E3779B97F4A7C15L;
        return (mixed >>> 11) * 0x1.0p-53;
    }
}
