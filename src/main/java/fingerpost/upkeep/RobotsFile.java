package fingerpost.upkeep;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import fingerpost.upkeep.Fetched.Body;
import fingerpost.upkeep.Fetched.Page;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One website's robots.txt as far as it concerns the guide.
 *
 * @param failure why no page of the website may be asked for now, or null
 */
record RobotsFile(SimpleRobotRules rules, @Nullable Failure failure, Duration keptFor) {

    /** The name that websites may address the guide by in robots.txt. */
    static final String PRODUCT = "fingerpost";

    static final RobotsFile ABSENT =
            new RobotsFile(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null, Duration.ofDays(1));

    private static final Duration TRY_AGAIN = Duration.ofMinutes(30);
    private static final int MOST_BYTES = 512_000;

    static RobotsFile of(URI address, Page page) {
        int status = page.status();
        if (status >= 500 || status == 429) return ofFailure(Failure.NOT_NOW);
        if (status > 299) return ABSENT;
        // the parser closes websites whose crawl delay is longer than this; ours is bounded where it is kept to
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        var rules = parser.parseContent(address.toString(), read(page.body()), "text/plain", Set.of(PRODUCT));
        return new RobotsFile(rules, null, Duration.ofDays(1));
    }

    /** Whole lines only: of a longer rule half a one would close more. */
    private static byte[] read(Body body) {
        var sent = body.bytes();
        if (!body.cut() && sent.length <= MOST_BYTES) return sent;
        int end = Math.min(sent.length, MOST_BYTES);
        while (end > 0 && sent[end - 1] != '\n') end--;
        return Arrays.copyOf(sent, end);
    }

    /**
     * When robots.txt could not be had. A website that cannot be reached is not asked for anything else either, and is
     * told to be failing as it is; a file that leads nowhere is none.
     */
    static RobotsFile ofFailure(Failure why) {
        return switch (why) {
            case TOO_MANY_REDIRECTS, WANTS_COOKIE, NOT_WEB, NOT_ALLOWED_ADDRESS, NOT_ALLOWED_PORT -> ABSENT;
            default -> new RobotsFile(ABSENT.rules(), why, TRY_AGAIN);
        };
    }

    int weight() {
        return 10 + rules.getRobotRules().size();
    }

    /** As {@link Robots#crawlDelay}. */
    Duration crawlDelay(URI page) throws NotAllowed {
        if (failure != null) throw new NotAllowed(failure, page.getHost());
        if (!rules.isAllowed(page.toString())) throw new NotAllowed(Failure.ROBOTS, page.getHost());
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }
}
