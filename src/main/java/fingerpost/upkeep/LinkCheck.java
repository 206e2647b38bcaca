package fingerpost.upkeep;

import fingerpost.catalogue.CanonicalUrl;
import fingerpost.upkeep.Fetched.Failed;
import fingerpost.upkeep.Fetched.Hop;
import fingerpost.upkeep.Fetched.NotModified;
import fingerpost.upkeep.Fetched.Page;
import fingerpost.upkeep.Finding.Caution;
import fingerpost.upkeep.Finding.Failing;
import fingerpost.upkeep.Finding.Fine;
import fingerpost.upkeep.Finding.Gone;
import fingerpost.upkeep.Finding.Lack;
import fingerpost.upkeep.Finding.Moved;
import fingerpost.upkeep.Finding.SoftMissing;
import fingerpost.upkeep.Finding.Why;
import fingerpost.upkeep.PageSeen.Headers;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one link: asks for its page once, reads it once, and judges it. Pages are asked for by GET, never HEAD: each
 * page is read anyway, of files only the headers are taken before the line is cut, and too many websites answer HEAD
 * otherwise than GET. Holds what it learns of hosts, so that all looks of a server share one. Never throws.
 */
public final class LinkCheck {

    static final Duration SLOW = Duration.ofSeconds(8);
    static final Duration SOON = Duration.ofDays(21);

    // markup is packed to a fifth or a tenth
    private static final int PACKED = 50;

    private final GuardedClient client;
    private final PageReader reader;
    private final SecondResolver second;
    private final RandomPaths randomPaths;
    private final PageJudge judge;
    private final Clock clock;
    private final Duration slow;

    public LinkCheck(GuardedClient client, PageReader reader, SecondResolver second, Clock clock) {
        this(client, reader, second, clock, SLOW);
    }

    LinkCheck(GuardedClient client, PageReader reader, SecondResolver second, Clock clock, Duration slow) {
        this.client = client;
        this.reader = reader;
        this.second = second;
        this.randomPaths = new RandomPaths(client, reader);
        this.judge = new PageJudge(randomPaths);
        this.clock = clock;
        this.slow = slow;
    }

    /** One look; holds up the calling thread for as long as the website and its turn take. */
    public Look look(Watched link) {
        var ask = Ask.byProgram(link.link());
        var before = link.kept();
        if (before != null) ask = ask.ifChanged(before.etag(), before.lastModified());
        return switch (client.fetch(ask)) {
            case Failed failed -> look(link, failed(failed), null, Duration.ZERO);
            case NotModified same -> {
                var sound = sound(link, same.finalAddress(), same.hops(), same.certificateEnds(), same.took());
                yield look(link, sound instanceof Fine ? new Finding.NotModified() : sound, null, same.took());
            }
            case Page page
            when page.status() < 200 || page.status() > 299 -> look(link, refused(link, page), null, page.took());
            case Page page -> read(link, page, true);
        };
    }

    /** What a page that sends browsers on by itself leads to, as if it had been a redirect for now. */
    private Look refreshed(Watched link, Page page, URI next) {
        var hops = new ArrayList<>(page.hops());
        hops.add(new Hop(page.finalAddress(), 302));
        return switch (client.fetch(Ask.byProgram(next))) {
            case Failed failed -> {
                hops.addAll(failed.hops());
                yield look(link, failed(new Failed(failed.why(), failed.address(), hops)), null, page.took());
            }
            // a page is never asked for on a condition here
            case NotModified _ -> look(link, new Failing(Failure.FAULTY), null, page.took());
            case Page there -> {
                hops.addAll(there.hops());
                var whole = there.after(hops, page.took());
                yield there.status() < 200 || there.status() > 299
                        ? look(link, refused(link, whole), null, whole.took())
                        : read(link, whole, false);
            }
        };
    }

    private static Look look(Watched link, Finding finding, @Nullable PageSeen seen, Duration took) {
        return new Look(link.link(), finding, seen, took);
    }

    private Finding failed(Failed failed) {
        return switch (failed.why()) {
            case ROBOTS -> new Caution(Why.ROBOTS, failed.address().toString());
            case WANTS_COOKIE -> new Caution(Why.BOT_WALL, "cookie");
            case NOT_NOW -> new Caution(Why.BUSY, failed.address().toString());
            // a redirect to a name that lapsed is its website's slip, which it may mend
            case NO_SUCH_HOST ->
                failed.hops().isEmpty() && second.denies(RegisteredDomain.host(failed.address()))
                        ? new Gone(Failure.NO_SUCH_HOST)
                        : new Failing(Failure.NO_SUCH_HOST);
            default -> new Failing(failed.why());
        };
    }

    /** What a status that is no success says, once no wall has said it. */
    private Finding refused(Watched link, Page page) {
        var wall = BotWalls.ofRefusal(page);
        if (wall != null && page.status() != 404 && page.status() != 410) return new Caution(Why.BOT_WALL, wall);
        if (LoginPages.ofRefusal(page)) return new Caution(Why.LOGIN, Integer.toString(page.status()));
        return switch (page.status()) {
            case 401 -> new Caution(Why.LOGIN, "401");
            case 410 -> new Gone(Failure.MISSING);
            case 429 -> new Caution(Why.BUSY, page.headers().getOrDefault("retry-after", ""));
            case 503 ->
                page.headers().containsKey("retry-after")
                        ? new Caution(Why.BUSY, page.headers().getOrDefault("retry-after", ""))
                        : new Failing(Failure.BUSY);
            case 403, 405, 406 -> keptBack(link, page);
            default -> new Failing(Failure.ofStatus(page.status()));
        };
    }

    /** Whether a website refuses us this page only, or all of them, which says nothing of the page. */
    private Finding keptBack(Watched link, Page page) {
        // so Amazon's stores say that a file is not there
        if (page.headers().getOrDefault("server", "").equals("AmazonS3")) return new Failing(Failure.KEPT_BACK);
        int random = randomPaths.beside(link.link()).status();
        return random == 0 || random == page.status()
                ? new Caution(Why.BOT_WALL, Integer.toString(page.status()))
                : new Failing(Failure.KEPT_BACK);
    }

    private Look read(Watched link, Page page, boolean follows) {
        var sound = sound(link, page.finalAddress(), page.hops(), page.certificateEnds(), page.took());
        var before = link.kept();
        if (before != null && PageReader.hash(page.body().bytes()) == before.bodyHash()) {
            return look(link, sound, null, page.took());
        }
        if (PageReader.isConsentWall(page.finalAddress())) return look(link, sound, null, page.took());
        var headers = page.headers();
        var opened = reader.opened(
                page, new Headers(headers.get("etag"), headers.get("last-modified"), headers.get("x-robots-tag")));
        if (opened == null) return look(link, unread(page, sound), null, page.took());
        if (isEndless(page) && opened.text().length() >= MainText.LONGEST - 1_000) {
            return look(link, new Failing(Failure.TOO_LARGE), null, page.took());
        }
        var next = BotWalls.of(opened) == null ? Refresh.of(opened) : null;
        if (next != null && follows) return refreshed(link, page, next);
        if (next != null && page.hops().stream().anyMatch(hop -> hop.address().equals(next))) {
            return look(link, new Failing(Failure.TOO_MANY_REDIRECTS), null, page.took());
        }
        var judged = judge.judge(link, opened);
        return judged instanceof Fine
                ? look(link, sound, opened.seen(), page.took())
                : look(link, judged, null, page.took());
    }

    /** What is no page to read: mostly a file, which is fine. */
    private static Finding unread(Page page, Finding sound) {
        if (FileFormat.of(page) != null) return sound;
        int read = page.body().bytes().length;
        if (read == 0 && (page.contentType() == null || page.status() == 204)) return new SoftMissing(Lack.EMPTY, "");
        if (!page.body().cut()) return sound;
        // cut off and not words, or nothing but markup: made to choke whoever reads it
        return Markup.text(page) == null || isEndless(page) ? new Failing(Failure.TOO_LARGE) : sound;
    }

    /** More came than is read, and nothing said how much it would be, or it came packed beyond all measure. */
    private static boolean isEndless(Page page) {
        if (!page.body().cut()) return false;
        var length = page.headers().get("content-length");
        return length == null
                || !length.matches("\\d{1,12}")
                || Long.parseLong(length) * PACKED < page.body().bytes().length;
    }

    /** What there is to say of a link whose page is as it should be. */
    private Finding sound(Watched link, URI there, List<Hop> hops, @Nullable Instant certificateEnds, Duration took) {
        boolean forGood = !hops.isEmpty() && hops.stream().allMatch(hop -> hop.status() == 301 || hop.status() == 308);
        if (forGood && !isWithinFront(link.link(), there)) {
            var to = URI.create(CanonicalUrl.withoutTrackers(there.toString()));
            if (!to.equals(link.link())) return new Moved(to);
        }
        if (certificateEnds != null && certificateEnds.isBefore(clock.instant().plus(SOON))) {
            return new Caution(Why.CERTIFICATE_SOON, certificateEnds.toString());
        }
        if (took.compareTo(slow) > 0) return new Caution(Why.SLOW, took.toString());
        return new Fine();
    }

    /** A website that sends from / to /en/home has not moved. */
    private static boolean isWithinFront(URI asked, URI there) {
        return WebPath.isFront(asked)
                && RegisteredDomain.host(asked).equals(RegisteredDomain.host(there))
                && String.valueOf(asked.getScheme()).equals(there.getScheme());
    }
}
