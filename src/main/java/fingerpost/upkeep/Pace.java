package fingerpost.upkeep;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How fast the guide asks when it looks after its links; whoever waits for one page is not held up by it.
 *
 * @param atOnce requests to all hosts together
 * @param perHost requests to one host at the same time
 * @param gap between the starts of two requests to one host, while it is well; zero for none
 * @param longestGap that a host which is slow, busy or asks for it is given. Zero: no host is ever given more time than
 *     the gap, whatever it says, which is for measuring on one's own machine only
 * @param patience the longest that one request waits for its turn at its host; it is put off instead
 * @param robots whether robots.txt is asked for and kept to
 */
public record Pace(int atOnce, int perHost, Duration gap, Duration longestGap, Duration patience, boolean robots) {

    public static final Pace POLITE =
            new Pace(64, 2, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(10), true);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})/(\\d{1,3})/(\\d{1,5})");

    /**
     * As a setting has it: requests to all hosts at once, to one host at once, and milliseconds between two to one host,
     * such as {@code 64/2/500}. Throws with what is wrong.
     */
    public static Pace of(String setting) {
        var written = WRITTEN.matcher(setting);
        if (!written.matches() || Integer.parseInt(written.group(1)) == 0 || Integer.parseInt(written.group(2)) == 0) {
            throw new IllegalArgumentException("must be three whole numbers such as 64/2/500, not " + setting);
        }
        var gap = Duration.ofMillis(Integer.parseInt(written.group(3)));
        return new Pace(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                gap,
                gap.isZero() ? gap : POLITE.longestGap(),
                POLITE.patience(),
                true);
    }

    /** As {@link #of} reads it. */
    public String setting() {
        return atOnce + "/" + perHost + "/" + gap.toMillis();
    }

    public Pace {
        if (atOnce < 1 || perHost < 1) throw new IllegalArgumentException("at least one request at a time");
    }
}
