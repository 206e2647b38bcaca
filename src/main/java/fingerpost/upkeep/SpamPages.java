package fingerpost.upkeep;

import fingerpost.upkeep.Finding.Hijacked;
import fingerpost.upkeep.Finding.Sign;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gambling, adult and pharmacy spam. Health websites speak of all three every day, to warn, to treat and to help; spam
 * sells them. So a page is spam only when its title, headings and links name the trade and also sell it, more than they
 * help, and the page was no such thing before.
 */
final class SpamPages {

    private static final QuickPattern TRADE = QuickPattern.ofWords(SpamWords.TRADE, SpamWords.TRADE_UNSPACED);
    private static final QuickPattern SALE = QuickPattern.ofWords(
            "play (?:now|slots|online|free)|bet (?:now|on)|join (?:now|free|casino|today)|free (?:spins?|bets?|pills|videos?|hookups?|porn|sex)|get free|bonus(?:es)?|no deposit|deposit|real money|welcome bonus|odds|best online|top online|live (?:casino|betting|sex)"
                    + "|daftar|terpercaya|resmi|hari ini|agen|situs|login slot\\w*"
                    + "|buy|order|cheap(?:est)?|lowest|best price|add to cart|no prescription|without (?:a )?prescriptions?|generic|discreet|fast shipping|ship(?:ping)? worldwide|bestsellers?|sale"
                    + "|watch|hot|most viewed|videos?|tube|movies|girls|singles|tonight|near you|dating|over 18|18\\+|book an?"
                    + "|no wagering|wagering|payouts?|play here|up to [£$€]\\d|not on gamstop|no rx|without a doctor|overnight|bitcoin|over 18"
                    + "|играть|бонус\\w*|зеркало|деньги|регистраци\\w*|" + SpamWords.SALE,
            SpamWords.SALE_UNSPACED);
    private static final QuickPattern HELP = QuickPattern.ofWords(
            "addict\\w*|help|helps|support|advice|problems?|harms?|treat(?:s|ed|ment|ments|ing)?|symptoms?|side effects?|stop|quit|recover\\w*|clinics?|counsel\\w*|therap\\w*|doctors?|nurses?|GP|NHS|hospitals?|patients?|parents?|young people|families|carers?|medicines?|dysfunction|impotence|prostate|contracepti\\w*|sexual health|self-exclu\\w*|leaflets?|opening (?:times|hours)|prescription charges?|coping|worried|risks?|safe|safety|community pharmacy"
                    + "|cymorth|cefnogaeth|triniaeth|meddyg\\w*|niweidiol|cyngor|iechyd");

    private static final int MOST_ANCHORS = 150;
    private static final int READ = 4_000;
    private static final int MOST_BELOW = 4;
    /** At least one word of so many names the trade. */
    private static final int SPARSE = 12;

    private SpamPages() {}

    static @Nullable Hijacked of(Watched link, Opened opened) {
        var front = opened.title() + "\n" + headings(opened);
        var links = links(opened);
        var text = opened.text().substring(0, Math.min(READ, opened.text().length()));
        var evidence = TRADE.first(front);
        boolean namedInFront = !evidence.isEmpty();
        int tradingLinks = tradingLinks(links);
        int namesBelow = TRADE.count(text);
        if (!namedInFront && tradingLinks == 0 && namesBelow == 0) return null;
        int sellsBelow = SALE.count(text);
        if (!namedInFront && tradingLinks < 5) {
            return sellsBelow(opened, front, links, namesBelow + tradingLinks, sellsBelow)
                    ? new Hijacked(Sign.SPAM, Words.clip(opened.title(), 200))
                    : null;
        }
        // what a curator chose because it speaks of these is what it was
        var known = String.join("\n", link.names())
                + (link.before() == null ? "" : "\n" + link.before().title());
        int names = TRADE.count(front) * 2 + tradingLinks;
        // where headings are short, the text sells
        int sells = SALE.count(front) * 2 + SALE.count(links) + Math.min(MOST_BELOW, sellsBelow);
        int helps = HELP.count(front) * 2 + HELP.count(links) + helpBelow(opened);
        if (TRADE.isIn(known)) helps += 4;
        if (names < 3 || sells < 3 || names + sells <= 2 * helps) return null;
        return new Hijacked(Sign.SPAM, Words.clip((evidence + ": " + opened.title()).strip(), 200));
    }

    /** Whether, below a title that was left as it was, the text does little but sell. */
    private static boolean sellsBelow(Opened opened, String front, String links, int names, int sells) {
        int all = sells + SALE.count(links);
        return names >= MOST_BELOW
                && sells >= 3
                && names * SPARSE >= opened.words()
                && names + all > 2 * (2 * HELP.count(front) + HELP.count(links) + helpBelow(opened));
    }

    private static String headings(Opened opened) {
        var headings = new StringBuilder(opened.headings());
        int most = 20;
        for (var section : opened.seen().sections()) {
            if (most-- == 0) break;
            headings.append('\n').append(section.heading());
        }
        return headings.toString().toLowerCase(Locale.ROOT);
    }

    private static String links(Opened opened) {
        var links = new StringBuilder();
        opened.parts().anchors().stream()
                .limit(MOST_ANCHORS)
                .forEach(one ->
                        links.append(Words.clip(Words.plain(one.text()), 80)).append('\n'));
        return links.toString();
    }

    /** Links that name the trade and sell it in one breath. */
    private static int tradingLinks(String links) {
        int trading = 0;
        for (var one : links.split("\n")) {
            if (!one.isEmpty() && TRADE.isIn(one)) trading += SALE.isIn(one) ? 2 : 1;
        }
        return trading;
    }

    /** How much its text is about help: at most as much as three headings. */
    private static int helpBelow(Opened opened) {
        var text = opened.text();
        return Math.min(6, HELP.count(text.substring(0, Math.min(READ, text.length()))));
    }
}
