package fingerpost.upkeep;

import fingerpost.catalogue.Verdict;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One link's year, drawn from its number. Rates a year: GOV.UK found 6.2 % of its links missing at a moment, and about one
 * link in ten not all right; a quarter of links are gone after about ten years, most in their first. The rest are our own
 * assumptions, on the dear side.
 */
@NullMarked
final class SimulatedLink {

    private static final double MISSING_AT_FIRST = 0.062;
    private static final double HIJACKED_AT_FIRST = 0.003;
    private static final double MOVED_AT_FIRST = 0.03;
    private static final double WALLED_AT_FIRST = 0.01;
    private static final double LOST_A_YEAR = 0.07;
    private static final double HIJACKED_A_YEAR = 0.004;
    private static final double MOVED_A_YEAR = 0.06;
    private static final double WALLED_A_YEAR = 0.01;

    /** What matters is reworded on a page every other year; twice as often a few words are. */
    private static final double REWORDED_A_YEAR = 0.5;

    private static final double TOUCHED_A_YEAR = 1;

    /** A fifth of pages print a date or a count that is another every day. */
    private static final double RESTLESS = 0.2;

    /** Of each site: for an hour to two days. */
    private static final double BAD_HOURS_A_YEAR = 6;

    private static final int LINKS_OF_A_SITE = 16;
    private static final String[] WORDS =
            ("knees backs sleep breathing walking pain stiffness clinic nurse doctor exercise rest warmth water"
                            + " children adults weeks months swelling tablets inhaler cream advice help support")
                    .split(" ");

    private record Spell(Instant from, Instant to) {
        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    private final int number;
    private final String url;
    private final boolean restless;
    private final List<Spell> badHours;
    private final List<Instant> reworded;
    private final List<Instant> touched;
    private final Set<Instant> told = new HashSet<>();
    private final Set<Verdict> answered = EnumSet.noneOf(Verdict.class);
    private @Nullable Instant lost;
    private @Nullable Finding lostAs;
    private @Nullable Instant moved;
    private @Nullable Instant walled;

    private SimulatedLink(int number, String url, Random random, Instant from, int days) {
        this.number = number;
        this.url = url;
        this.restless = random.nextDouble() < RESTLESS;
        this.badHours = badHours(site(number), from, days);
        this.reworded = times(random, REWORDED_A_YEAR, from, days);
        this.touched = times(random, TOUCHED_A_YEAR, from, days);
        this.lost = once(random, MISSING_AT_FIRST, LOST_A_YEAR, from);
        this.lostAs = lost == null ? null : loss(random);
        var hijacked = once(random, HIJACKED_AT_FIRST, HIJACKED_A_YEAR, from);
        if (hijacked != null && (lost == null || hijacked.isBefore(lost))) {
            lost = hijacked;
            lostAs = new Finding.Hijacked(Finding.Sign.PARKED, "this domain is for sale");
        }
        this.moved = once(random, MOVED_AT_FIRST, MOVED_A_YEAR, from);
        this.walled = once(random, WALLED_AT_FIRST, WALLED_A_YEAR, from);
    }

    static SimulatedLink of(int number, int links, Instant from, int days) {
        var url = "https://www.site" + site(number) + ".example/page/" + number;
        return new SimulatedLink(number, url, new Random(number * 7_919L + 1), from, days);
    }

    /** One site has a twelfth of all links, as the largest source of an area does; the rest are of small ones. */
    private static int site(int number) {
        return number % 12 == 0 ? 0 : 1 + number / LINKS_OF_A_SITE;
    }

    private static @Nullable Instant once(Random random, double atFirst, double aYear, Instant from) {
        if (random.nextDouble() < atFirst) return from.minus(1, ChronoUnit.DAYS);
        double years = -Math.log(1 - random.nextDouble()) / aYear;
        return years > 2 ? null : from.plus(Math.round(years * 365 * 24 * 60), ChronoUnit.MINUTES);
    }

    private static List<Instant> times(Random random, double aYear, Instant from, int days) {
        var times = new ArrayList<Instant>();
        for (double day = next(random, aYear); day < days; day += next(random, aYear)) {
            times.add(from.plus(Math.round(day * 24 * 60), ChronoUnit.MINUTES));
        }
        return times;
    }

    private static double next(Random random, double aYear) {
        return -Math.log(1 - random.nextDouble()) / aYear * 365;
    }

    private static List<Spell> badHours(int site, Instant from, int days) {
        var random = new Random(site * 104_729L + 3);
        return times(random, BAD_HOURS_A_YEAR, from, days).stream()
                .map(start -> new Spell(
                        start,
                        start.plus(
                                Math.min(2_880, Math.round(60 - Math.log(1 - random.nextDouble()) * 360)),
                                ChronoUnit.MINUTES)))
                .toList();
    }

    private static Finding loss(Random random) {
        double which = random.nextDouble();
        if (which < 0.70) return new Finding.Failing(Failure.MISSING);
        if (which < 0.82) return new Finding.SoftMissing(Finding.Lack.TO_HOME, "");
        if (which < 0.86) return new Finding.Gone(Failure.MISSING);
        if (which < 0.91) return new Finding.Gone(Failure.NO_SUCH_HOST);
        if (which < 0.95) return new Finding.Failing(Failure.TLS_EXPIRED);
        return new Finding.Failing(Failure.TIMED_OUT);
    }

    String url() {
        return url;
    }

    String title() {
        return "Page " + number;
    }

    /** The page at its new address; it moves no more. */
    SimulatedLink movedOn(String to) {
        var there = new SimulatedLink(number, to, new Random(number * 7_919L + 1), Instant.EPOCH, 0);
        there.reworded.addAll(reworded);
        there.touched.addAll(touched);
        there.moved = null;
        there.lost = lost;
        there.lostAs = lostAs;
        there.walled = walled;
        return there;
    }

    /** A link that a curator has just looked at. */
    SimulatedLink sound() {
        lost = null;
        moved = null;
        walled = null;
        return this;
    }

    Finding finding(Instant at) {
        if (lost != null && lostAs != null && !at.isBefore(lost)) return lostAs;
        if (badHours.stream().anyMatch(spell -> spell.holds(at))) {
            return new Finding.Failing(number % 2 == 0 ? Failure.TIMED_OUT : Failure.FAULTY);
        }
        if (walled != null && !at.isBefore(walled)) return new Finding.Caution(Finding.Why.BOT_WALL, "cloudflare");
        if (moved != null && !at.isBefore(moved)) return new Finding.Moved(URI.create(url + "-new"));
        return new Finding.Fine();
    }

    /** The page then: reworded versions say another dose or other weeks, touched ones another word or two. */
    PageSeen page(Instant at) {
        int version = (int) reworded.stream().filter(one -> !one.isAfter(at)).count();
        int touches = (int) touched.stream().filter(one -> !one.isAfter(at)).count();
        long day = restless ? at.getEpochSecond() / 86_400 : 0;
        var sections = new ArrayList<Section>();
        for (int part = 0; part < 6; part++) {
            var lines = new ArrayList<String>();
            for (int line = 0; line < 5; line++) lines.add(sentence(part * 10 + line, touches));
            if (part == version % 6 && version > 0) {
                lines.add("Take " + (version + 2) + " tablets every " + (version + 5) + " hours for " + (version + 1)
                        + " weeks, and " + sentence(900 + version, 0));
            }
            sections.add(new Section("About " + WORDS[part], lines));
        }
        if (restless) {
            sections.add(new Section(
                    "",
                    List.of("Page last reviewed: "
                            + Instant.ofEpochSecond(day * 86_400).toString().substring(0, 10))));
        }
        long hash = ((number * 31L + version) * 1_009 + touches) * 100_003 + day;
        return new PageSeen(title(), "en", sections, null, Map.of(), false, hash, null, null);
    }

    private String sentence(int line, int touches) {
        var random = new Random(number * 1_000L + line);
        var words = new ArrayList<String>();
        for (int i = 0; i < 14; i++) words.add(WORDS[random.nextInt(WORDS.length)]);
        // each touch is of one word of one line
        for (int touch = 0; touch < touches; touch++) {
            if (touch * 7 % 35 == line % 10 + line / 10 * 5) words.set(touch % 14, "often");
        }
        return String.join(" ", words) + ".";
    }

    /** Since when nobody finds the page there; null when it is there, or will be again after a bad hour. */
    @Nullable
    Instant rottenSince(Instant at) {
        return lost != null && !lost.isAfter(at) ? lost : null;
    }

    boolean isFirstTold(Instant since) {
        return told.add(since);
    }

    boolean isMissed(Instant before) {
        return lost != null && lost.isBefore(before) && told.isEmpty() && !answered.contains(Verdict.MOVED);
    }

    /** Whether a person has something to do: of a caution once, of the rest as often as it is raised. */
    boolean wantsPerson(Verdict verdict) {
        boolean first = answered.add(verdict);
        return first || verdict != Verdict.CAUTION;
    }
}
