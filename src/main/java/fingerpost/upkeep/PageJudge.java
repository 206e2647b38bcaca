package fingerpost.upkeep;

import fingerpost.upkeep.Finding.Caution;
import fingerpost.upkeep.Finding.Fine;
import fingerpost.upkeep.Finding.Hijacked;
import fingerpost.upkeep.Finding.Lack;
import fingerpost.upkeep.Finding.Sign;
import fingerpost.upkeep.Finding.SoftMissing;
import fingerpost.upkeep.Finding.Why;
import org.jspecify.annotations.Nullable;

/**
 * Judges a page that came with a good status, surest signs first: walls and takeovers name themselves, redirects tell by
 * where they end, and only then do words count.
 */
final class PageJudge {

    private final RandomPaths randomPaths;

    PageJudge(RandomPaths randomPaths) {
        this.randomPaths = randomPaths;
    }

    /** What is wrong with the page; {@link Fine} when nothing is. */
    Finding judge(Watched link, Opened opened) {
        var wall = BotWalls.of(opened);
        if (wall != null) return new Caution(Why.BOT_WALL, wall);
        var parked = ParkedPages.of(link, opened);
        if (parked != null) return parked;
        var spam = SpamPages.of(link, opened);
        if (spam != null) return spam;
        var login = LoginPages.of(link, opened);
        if (login != null) return new Caution(Why.LOGIN, login);
        var sent = opened.page().hops().isEmpty() ? null : sentOn(link, opened);
        if (sent != null) return sent;
        var none = NoWebsite.of(opened);
        if (none != null) return new SoftMissing(Lack.NO_WEBSITE, none);
        if (NoWebsite.isEmpty(opened)) return new SoftMissing(Lack.EMPTY, "");
        return byWords(link, opened);
    }

    /** Where a redirect ended, when that is not where the page can be. */
    private @Nullable Finding sentOn(Watched link, Opened opened) {
        var there = opened.page().finalAddress();
        var asked = link.link();
        boolean same = RegisteredDomain.isSame(asked, there);
        if (same && WebPath.isMissing(there) && !WebPath.isMissing(asked)) {
            return new SoftMissing(Lack.NOT_FOUND_ADDRESS, there.toString());
        }
        if (same && WebPath.isSearch(there) && !WebPath.isSearch(asked)) {
            return new SoftMissing(Lack.TO_SEARCH, there.toString());
        }
        if (same && WebPath.isSiteMap(there) && !WebPath.isSiteMap(asked)) {
            return new SoftMissing(Lack.NOT_FOUND_ADDRESS, there.toString());
        }
        if (same && !WebPath.isFront(there) && !WebPath.isFront(asked) && !Likeness.isNamed(link, opened)) {
            var given = randomPaths.beside(asked).there();
            if (given != null && there.getPath().equals(given.getPath()) && RegisteredDomain.isSame(given, there)) {
                return new SoftMissing(Lack.SAME_AS_RANDOM, there.toString());
            }
        }
        // a front page that is what the link was for all along is where it has moved to
        if (!WebPath.isFront(there) || Likeness.recalls(link, opened)) return null;
        if (same) {
            if (WebPath.isFront(asked)) return null;
            return Likeness.isForeign(link, opened)
                    ? new Hijacked(Sign.OTHER_SITE, opened.title())
                    : new SoftMissing(Lack.TO_HOME, there.toString());
        }
        // a whole website that moves keeps its front page's words; without any of before there is no telling
        if (WebPath.isFront(asked) && !Likeness.isForeign(link, opened)) return null;
        return RegisteredDomain.isClosed(there)
                ? new SoftMissing(Lack.TO_HOME, there.toString())
                : new Hijacked(Sign.OTHER_HOME, there.toString());
    }

    private Finding byWords(Watched link, Opened opened) {
        var film = MissingWords.goneFilm(opened);
        if (film != null) return new SoftMissing(Lack.NOT_FOUND_WORDING, film);
        var said = MissingWords.of(opened);
        if (said == MissingWords.Said.PLAINLY && !MissingWords.isItsSubject(link)) {
            return new SoftMissing(Lack.NOT_FOUND_WORDING, MissingWords.evidence(opened));
        }
        var below = MissingWords.isItsSubject(link) || Likeness.isNamed(link, opened)
                ? null
                : MissingWords.below(link, opened);
        if (below != null) return new SoftMissing(Lack.NOT_FOUND_WORDING, below);
        var before = link.before();
        boolean known = before != null && Likeness.isSame(before, opened.seen());
        if (known) return new Fine();
        // only what is new or has turned into something else is worth a request more, and a front page is what any path
        // of a small website may show
        if (!WebPath.isFront(link.link()) && !opened.isShell()) {
            var given = randomPaths.beside(link.link());
            if (given.page() != null && given.page().isLike(Fingerprint.of(opened, link.link()))) {
                return Likeness.isForeign(link, opened)
                        ? new Hijacked(Sign.OTHER_SITE, opened.title())
                        : new SoftMissing(Lack.SAME_AS_RANDOM, opened.title());
            }
        }
        if (Likeness.isForeign(link, opened)) return new Hijacked(Sign.OTHER_SITE, opened.title());
        return Likeness.isReplaced(link, opened) ? new SoftMissing(Lack.REPLACED, opened.title()) : new Fine();
    }
}
