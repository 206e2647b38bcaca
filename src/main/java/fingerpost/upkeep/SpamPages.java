package fingerpost.upkeep;

import fingerpost.upkeep.Finding.Hijacked;
import fingerpost.upkeep.Finding.Sign;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gambling, adult and pharmacy spam. Health websites speak of all three every day, to warn, to treat and to help; spam
 * sells them. So a page is spam only when its title, headings and links name the trade and also sell it, more than they
 * help, and the page was no such thing before.
 */
final class SpamPages {

    private static final Pattern TRADE =
            Pattern.compile("(?iU)\\b(?:" + SpamWords.TRADE + ")\\b|" + SpamWords.TRADE_UNSPACED);
    private static final Pattern SALE = Pattern.compile(
            "(?iU)\\b(?:play (?:now|slots|online|free)|bet (?:now|on)|join (?:now|free|casino|today)|free (?:spins?|bets?|pills|videos?|hookups?|porn|sex)|get free|bonus(?:es)?|no deposit|deposit|real money|welcome bonus|odds|best online|top online|live (?:casino|betting|sex)"
                    + "|daftar|terpercaya|resmi|hari ini|agen|situs|login slot\\w*"
                    + "|buy|order|cheap(?:est)?|lowest|best price|add to cart|no prescription|without (?:a )?prescriptions?|generic|discreet|fast shipping|ship(?:ping)? worldwide|bestsellers?|sale"
                    + "|watch|hot|most viewed|videos?|tube|movies|girls|singles|tonight|near you|dating|over 18|18\\+|book an?"
                    + "|no wagering|wagering|payouts?|play here|up to [£$€]\\d|not on gamstop|no rx|without a doctor|overnight|bitcoin|over 18"
                    + "|играть|бонус\\w*|зеркало|деньги|регистраци\\w*|" + SpamWords.SALE + ")\\b|"
                    + SpamWords.SALE_UNSPACED);
    private static final Pattern HELP = Pattern.compile(
            "(?iU)\\b(?:addict\\w*|help|helps|support|advice|problems?|harms?|treat(?:s|ed|ment|ments|ing)?|symptoms?|side effects?|stop|quit|recover\\w*|clinics?|counsel\\w*|therap\\w*|doctors?|nurses?|GP|NHS|hospitals?|patients?|parents?|young people|families|carers?|medicines?|dysfunction|impotence|prostate|contracepti\\w*|sexual health|self-exclu\\w*|leaflets?|opening (?:times|hours)|prescription charges?|coping|worried|risks?|safe|safety|community pharmacy"
                    + "|cymorth|cefnogaeth|triniaeth|meddyg\\w*|niweidiol|cyngor|iechyd)\\b");

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
        if (!SpamWords.mayTrade(front) && !SpamWords.mayTrade(links) && !SpamWords.mayTrade(text)) return null;
        var trade = TRADE.matcher(front);
        boolean namedInFront = trade.find();
        var evidence = namedInFront ? trade.group() : "";
        int tradingLinks = tradingLinks(links);
        int namesBelow = count(TRADE, text);
        int sellsBelow = count(SALE, text);
        if (!namedInFront && tradingLinks < 5) {
            return sellsBelow(opened, front, links, namesBelow + tradingLinks, sellsBelow)
                    ? new Hijacked(Sign.SPAM, Words.clip(opened.title(), 200))
                    : null;
        }
        // what a curator chose because it speaks of these is what it was
        var known = String.join("\n", link.names())
                + (link.before() == null ? "" : "\n" + link.before().title());
        int names = count(TRADE, front) * 2 + tradingLinks;
        // where headings are short, the text sells
        int sells = count(SALE, front) * 2 + count(SALE, links) + Math.min(MOST_BELOW, sellsBelow);
        int helps = count(HELP, front) * 2 + count(HELP, links) + helpBelow(opened);
        if (TRADE.matcher(known).find()) helps += 4;
        if (names < 3 || sells < 3 || names + sells <= 2 * helps) return null;
        return new Hijacked(Sign.SPAM, Words.clip((evidence + ": " + opened.title()).strip(), 200));
    }

    /** Whether, below a title that was left as it was, the text does little but sell. */
    private static boolean sellsBelow(Opened opened, String front, String links, int names, int sells) {
        int all = sells + count(SALE, links);
        return names >= MOST_BELOW
                && sells >= 3
                && names * SPARSE >= opened.words()
                && names + all > 2 * (2 * count(HELP, front) + count(HELP, links) + helpBelow(opened));
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
            if (!one.isEmpty() && TRADE.matcher(one).find())
                trading += SALE.matcher(one).find() ? 2 : 1;
        }
        return trading;
    }

    /** How much its text is about help: at most as much as three headings. */
    private static int helpBelow(Opened opened) {
        var text = opened.text();
        return Math.min(6, count(HELP, text.substring(0, Math.min(READ, text.length()))));
    }

    private static int count(Pattern pattern, String words) {
        int count = 0;
        for (var found = pattern.matcher(words); found.find(); ) count++;
        return count;
    }
}
