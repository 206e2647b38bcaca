package fingerpost.upkeep;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words, in English and Welsh, in which websites say that they have no such page, while their status says all is well. */
final class MissingWords {

    private static final String THING =
            "(?:page|web ?page|content|article|resource|document|file|item|information|url|address|leaflet|record|listing|category|tudalen|dudalen|cynnwys)";
    private static final QuickPattern PHRASE = QuickPattern.anywhere(
            THING
                    + "(?: that)?(?: you(?:’re| are|'re| have|’ve|'ve)? (?:requested|asked for|(?:are )?looking for|wanted|tried to (?:reach|view)))?(?: (?:is|was|has|cannot|can’t|can't|could|can not|does|doesn’t|doesn't|may))?(?: not)?(?: seem to| appear to)?(?: be| been)?"
                    + " (?:not (?:be )?found|found|exist|no longer (?:available|exists?|here)|(?:been )?(?:removed|deleted|withdrawn|retired|taken down|decommissioned)|expired|unavailable|missing|not (?:available|exist))"
                    + "|(?:can’t|can't|cannot|can not|couldn’t|couldn't|could not|unable to|didn’t|didn't) (?:seem to )?(?:be )?(?:find|found|locate)(?: (?:the|that|this|your|a))?(?: "
                    + THING + ")?"
                    + "|no (?:such|matching) " + THING
                    + "|nothing (?:was )?found|(?:we|you)(?:’ve|'ve| have) (?:lost|taken a wrong turn)"
                    + "|not[ -]found|" + THING
                    + " (?:error|missing)|this page (?:does not|doesn’t|doesn't) exist|error(?: code)?:? 40[34]|40[34] error|http 404|(?<!\\d)(?<!\\d )404(?! ?\\d)"
                    + "|heb (?:ei|ei gh|gael ei) (?:chanfod|ganfod|ddarganfod|darganfod)|heb ganfod|ddim (?:yn bodoli|ar gael|wedi’i chanfod)|nid yw.{0,40}(?:bodoli|ar gael|cael ei chanfod)"
                    + "|(?:methu|ni allwn|ni ellir|wedi methu)(?: â)? (?:dod o hyd|canfod|ddod o hyd)|nid oes (?:y fath |unrhyw )?(?:d|t)udalen|(?:d|t)udalen (?:ar goll|coll)|wedi mynd ar goll|gwall 404|dim tudalen"
                    + "|no such file or directory|(?:dim|ni chafwyd)(?: unrhyw)? ganlyniadau|no results? (?:were )?found|this (?:web ?)?page has (?:been )?moved|our pages are no longer (?:available|here)|this website has (?:now )?(?:closed|been closed)");
    /** What articles say about the phrase, or that makes it one among others. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)[‘“\"'].*(?:found|404).*[’”\"']|\\b(?:what|why|how|means?|meaning|improving|our website|about|guide|when|fixing)\\b");

    private static final int LONGEST = 90;
    /** A page that says it is missing has this much to say at most, with its suggestions. */
    private static final int WORDS = 120;
    /** A line of its text may say it at such length. */
    private static final int LONGEST_BELOW = 300;
    /** So few words it has when nobody knows what it said before. */
    private static final int FEW_WORDS = 60;
    // a page may tell what to do if something is not there
    private static final Pattern IN_CASE = Pattern.compile("(?iu)\\b(?:if|in case|should you|os)\\b");

    /** How plainly a page says that it is missing. */
    enum Said {
        NOTHING,
        /** In passing: the website's answer for a page that cannot be there decides. */
        PERHAPS,
        PLAINLY
    }

    private MissingWords() {}

    static Said of(Opened opened) {
        var said = Said.NOTHING;
        for (var line : (opened.title() + "\n" + opened.headings()).split("\n")) {
            if (line.isEmpty() || !PHRASE.isIn(line)) continue;
            boolean plainly = line.length() <= LONGEST
                    && opened.words() <= WORDS
                    && !ABOUT.matcher(line).find();
            if (plainly) return Said.PLAINLY;
            said = Said.PERHAPS;
        }
        return said;
    }

    /** The line that says it in the text of a page that has few others; null when there is none. */
    static @Nullable String below(Watched link, Opened opened) {
        if (opened.words() > (link.before() == null ? FEW_WORDS : WORDS)) return null;
        for (var line : opened.text().split("\n")) {
            if (line.length() <= LONGEST_BELOW
                    && PHRASE.isIn(line)
                    && !IN_CASE.matcher(line).find()
                    && !ABOUT.matcher(line).find()) return line;
        }
        return null;
    }

    /** The line that says it. */
    static String evidence(Opened opened) {
        for (var line : (opened.title() + "\n" + opened.headings()).split("\n")) {
            if (PHRASE.isIn(line)) return line;
        }
        return opened.title();
    }

    /** Whether the entry itself is about pages that are missing, by its names. */
    static boolean isItsSubject(Watched link) {
        return link.names().stream().anyMatch(name -> PHRASE.isIn(name));
    }

    /** The beginning of a film's page that YouTube serves once the film is no more. */
    static @Nullable String goneFilm(Opened opened) {
        if (fingerpost.catalogue.Video.of(opened.page().finalAddress()) == null) return null;
        boolean nameless = opened.title().equals("- youtube") || opened.title().equals("youtube");
        return nameless && opened.markup().contains("\"playabilityStatus\":{\"status\":\"ERROR\"")
                ? opened.title()
                : null;
    }
}
