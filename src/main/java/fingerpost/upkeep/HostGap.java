package fingerpost.upkeep;

import java.time.Duration;

/**
 * When one host may be asked next. Each trouble doubles the time between two requests, a slow answer makes it as long as
 * the answer took, and each good answer takes an eighth of what is too much off again. All moments and spans are
 * nanoseconds of {@link System#nanoTime}.
 */
final class HostGap {

    private static final long LEAST_IN_TROUBLE = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_LEAVE = Duration.ofDays(1).toNanos();

    private final long longest;
    private final long usual;
    private long least;
    private long gap;
    private long next;
    private int overloaded;

    HostGap(Duration usual, Duration longest, long now) {
        this.longest = longest.toNanos();
        this.usual = usual.toNanos();
        this.least = this.usual;
        this.gap = this.usual;
        this.next = now;
    }

    /** Its robots.txt asks for this time between two requests; zero if it does not. */
    synchronized void crawlDelay(Duration asked) {
        least = Math.max(usual, Math.min(asked.toNanos(), longest));
        gap = Math.max(gap, least);
    }

    /** Zero, and the request goes now; or how long to wait before asking this again. */
    synchronized long untilNext(long now) {
        if (next - now > 0) return next - now;
        next = now + gap;
        return 0;
    }

    /** How long the last of so many requests would wait. */
    synchronized long untilLast(long now, int requests) {
        return Math.max(0, next - now) + requests * gap;
    }

    synchronized void well(long took) {
        overloaded = 0;
        long wanted = Math.max(least, Math.min(took, longest));
        gap = wanted > gap ? wanted : gap - (gap - wanted) / 8;
    }

    /** It did not answer in time, or at all. */
    synchronized void trouble(long now) {
        gap = Math.max(least, Math.min(longest, Math.max(gap * 2, LEAST_IN_TROUBLE)));
        notBefore(now + gap);
    }

    /**
     * It says that it has too much to do.
     *
     * @param itself whether it said so of itself: one page that is out of order says little of its host, a second one in
     *     a row does
     * @param leave that it asked for; zero when it named no time
     */
    synchronized void busy(long now, boolean itself, long leave) {
        overloaded++;
        trouble(now);
        if ((itself || overloaded > 1) && longest > 0) {
            notBefore(now + Math.min(leave, LONGEST_LEAVE));
        }
    }

    /** Such moments may pass the end of what a long holds. */
    private void notBefore(long moment) {
        if (moment - next > 0) next = moment;
    }
}
