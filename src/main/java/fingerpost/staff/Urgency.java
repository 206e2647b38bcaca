package fingerpost.staff;

import fingerpost.catalogue.Want;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * In what order things want people: the harm that is done while nobody acts, times how many people meet it, times how long
 * it has stood. The numbers are ours, told by their reasons; only how they compare matters.
 */
final class Urgency {

    private static final double DAYS_A_WEEK = 7;

    /** After seven weeks everything is late, and years tell nothing more. */
    private static final double MOST_FOR_WAITING = 4;

    private Urgency() {}

    static Comparator<Want> first(Instant now) {
        return Comparator.comparingDouble((Want want) -> of(want, now))
                .reversed()
                .thenComparing(Want::since)
                .thenComparing(Want::key);
    }

    static double of(Want want, Instant now) {
        return harm(want) * use(want.visits()) * wait(want.since(), now);
    }

    private static double harm(Want want) {
        return switch (want.kind()) {
            // people would be cheated; the guide has unlinked it, and so has a gap until somebody chooses another page
            case HIJACKED -> 100;
            // whoever follows it finds nothing, but is not led astray
            case BROKEN -> 30;
            // a dose or a phone number that the guide vouches for unread can hurt; other rewording seldom does
            case CHANGED -> want.pressing() ? 25 : 6;
            // a reader stumbled; when several do, something is wrong whatever the machine found
            case REPORTED -> want.pressing() ? 20 : 8;
            // somebody asked for this very person and waits
            case MENTION -> 8;
            // work that is done already and helps nobody yet
            case REVIEW -> 6;
            // within weeks a browser will warn people off, or it asks them who they are
            case CAUTION -> 4;
            // works today; old addresses are switched off in the end, and one press mends it
            case MOVED -> 3;
            // nobody has vouched for it lately, though nothing says that it is wrong
            case OVERDUE -> 2;
            // may be clumsy or wrong in one language; right in the other
            case UNREVIEWED -> 2;
            // somebody took the trouble; the guide is no worse than before without it
            case SUGGESTED -> 1;
            // something is missing that was never there
            case UNTRANSLATED -> 0.5;
            // publishers are often late, and most of these pages are as right as they were
            case PUBLISHER_OVERDUE -> 0.3;
            // people looked for it in vain; what they need may be elsewhere, and nothing that is here is wrong
            case NOT_FOUND -> 2;
        };
    }

    /** Visits range over four powers of ten; ten times the use counts about three steps more, not ten times. */
    private static double use(long visits) {
        return 1 + log2(1 + visits);
    }

    /** Twice after a week, three times after three, and so on: old things come up, and never drown a fresh alarm. */
    private static double wait(Instant since, Instant now) {
        double days = Math.max(0, Duration.between(since, now).toHours() / 24.0);
        return Math.min(MOST_FOR_WAITING, 1 + log2(1 + days / DAYS_A_WEEK));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
