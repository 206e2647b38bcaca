package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * What websites show, with status 200, where they have no page; by kind. %S is the website's name, %P the path, %N a
 * number that differs at each answer.
 */
@NullMarked
final class MissingPages {

    static final Map<String, String> TUNING = new LinkedHashMap<>();
    static final Map<String, String> REPORTED = new LinkedHashMap<>();

    static {
        TUNING.put(
                "wording in title and heading",
                page(
                        "en",
                        "Page not found - %S",
                        "Page not found",
                        "<p>If you typed the web address, check it is correct.</p><p>You can also search or browse from the homepage.</p>"));
        TUNING.put(
                "404 in heading only",
                page(
                        "en",
                        "%S",
                        "404",
                        "<p>Oops! That page can’t be found.</p><p>It looks like nothing was found at this location. Maybe try a search?</p>"));
        TUNING.put(
                "Welsh wording",
                page(
                        "cy",
                        "Tudalen heb ei chanfod | %S",
                        "Tudalen heb ei chanfod",
                        "<p>Mae’n ddrwg gennym, ni allwn ddod o hyd i’r dudalen rydych yn chwilio amdani.</p>"));
        TUNING.put(
                "wording with suggestions",
                page(
                        "en",
                        "Not found | %S",
                        "Sorry, we couldn’t find that page",
                        "<p>Popular pages</p><ul><li><a href='/a'>Asthma</a></li><li><a href='/b'>Back pain</a></li><li><a href='/c'>Diabetes</a></li></ul>"));
        TUNING.put(
                "same for every path",
                page(
                        "en",
                        "%S",
                        "Welcome to %S",
                        "<p>We are a small group of volunteers and meet every week.</p><p>Our office is open on weekdays.</p><p>Visitors today: %N</p>"));
        TUNING.put(
                "no wording, same for every path",
                page(
                        "en",
                        "Something went wrong – %S",
                        "Hmm",
                        "<p>You have come to a part of our site that we have tidied away at %P.</p><p>Reference %N</p>"));
        TUNING.put("empty", "");

        REPORTED.put(
                "no longer available",
                page(
                        "en",
                        "%S",
                        "This page is no longer available",
                        "<p>The content you are looking for has been removed or has moved. Reference: %N.</p>"));
        REPORTED.put(
                "title only",
                page(
                        "en",
                        "Error 404 (Not Found) %S",
                        "%S",
                        "<p>Let us help you on your way: use the menu above, or ring reception.</p>"));
        REPORTED.put(
                "Welsh and English wording",
                page(
                        "cy",
                        "404 – %S",
                        "Nid yw’r dudalen hon yn bodoli",
                        "<p>Nid oes tudalen yn %P.</p><h2>This page does not exist</h2><p>There is no page at %P.</p>"));
        REPORTED.put(
                "the page may have been moved",
                page(
                        "en",
                        "Page cannot be found: %S",
                        "The page you requested could not be found",
                        "<p>The page may have been moved, renamed or deleted. Go back to the previous page, or begin again from the front page of the site.</p><ul><li>Check your spelling</li><li>Use the site map</li></ul>"));
        REPORTED.put(
                "front page for every path",
                page(
                        "en",
                        "%S – caring for our valley",
                        "Caring for our valley",
                        "<div>News: our café has a new cook.</div><div>Next walk: on Saturday at ten.</div><div>You are visitor %N.</div>"));
        REPORTED.put(
                "list of news for every path",
                page(
                        "en",
                        "Latest news",
                        "Latest news from %S",
                        "<h2>Summer fair</h2><p>Our summer fair brought in more than ever.</p><h2>New chair</h2><p>Members chose a new chair. Served in %N ms.</p>"));
        REPORTED.put("nothing but a frame", page("en", "%S", "", "<div id='menu'><a href='/'>Home</a></div>"));
        REPORTED.put(
                "lost on a walk, its wording in a second language",
                page(
                        "cy",
                        "Wedi mynd ar goll? | %S",
                        "Nid oes tudalen o’r enw hwn",
                        "<p>Ewch yn ôl i’r hafan, neu ffoniwch ni.</p><p>Cyfeirnod %N</p>"));
        REPORTED.put(
                "apology with a form",
                page(
                        "en",
                        "%S: sorry!",
                        "Oops! We can’t seem to find the page you’re looking for",
                        "<p>Tell us what you were after.</p><form action='/tell'><textarea></textarea><button>Send</button></form>"));
    }

    private MissingPages() {}

    private static String page(String language, String title, String heading, String body) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><header><a href=\"/\">%S</a><nav><a href=\"/\">Home</a> <a href=\"/contact\">Contact</a></nav></header><main>"
                + (heading.isEmpty() ? "" : "<h1>" + heading + "</h1>") + body
                + "</main><footer>© %S</footer></body></html>";
    }

    static Answer answer(String template, String siteName) {
        return visit -> Answer.html(template.replace("%S", siteName)
                        .replace("%P", visit.path.replaceAll("[<>&]", ""))
                        .replace("%N", Long.toString(System.nanoTime() % 1_000_000)))
                .to(visit);
    }
}
