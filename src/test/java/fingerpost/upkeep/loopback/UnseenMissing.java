package fingerpost.upkeep.loopback;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** How websites of the unseen half show, with a good status, that they have no such page. */
@NullMarked
final class UnseenMissing {

    static final Map<String, UnseenTurn> SHOWN = shown();
    static final Map<String, UnseenTurn> SENT = sent();

    /** What a website that is well may do where it has no page. */
    static final List<String> OF_SOUND_SITES = List.of(
            "oops",
            "home",
            "welsh",
            "search",
            "white with a number",
            "error page with the path",
            "lost",
            "home for good",
            "rendered as missing",
            "section",
            "no record",
            "search beneath");

    private static final UnseenTurn HONEST =
            UnseenTurn.within(404, "Page not found", "en", "We have no page at this address.|#Try|Search.");

    private UnseenMissing() {}

    static UnseenTurn unknown(@Nullable String kind) {
        if (kind == null) return HONEST;
        var shown = SHOWN.get(kind);
        return shown != null ? shown : requireNonNull(SENT.get(kind));
    }

    private static Map<String, UnseenTurn> shown() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put(
                "oops",
                UnseenTurn.within(
                        "Oops! That page can’t be found.",
                        "en",
                        "[[It looks like nothing was found at this location.|Nothing seems to live at this address.]] [[Maybe try a search?|Perhaps try one of the links below, or a search?]]|#Most Used Categories|News (14)|Events (9)|Uncategorized (3)|#Archives|Try looking in the monthly archives."));
        all.put(
                "sorry moved or removed",
                UnseenTurn.within(
                        "Page not found",
                        "en",
                        "Sorry, we can't find the page you're looking for.|It may have been [[moved, renamed or deleted|removed or given a new address]].|#What you can do|Check the address for mistakes.|Go back to the {S} home page.|Use the search at the top of the page."));
        all.put(
                "welsh",
                UnseenTurn.within(
                        "Heb ddod o hyd i’r dudalen",
                        "cy",
                        "[[Mae’n ddrwg gennym, ni allwn ddod o hyd i’r dudalen rydych yn chwilio amdani.|Nid yw’r dudalen hon yn bodoli mwyach.]]|Efallai ei bod wedi symud neu wedi cael ei dileu.|#Beth nesaf|Ewch i’r hafan neu defnyddiwch y blwch chwilio."));
        all.put(
                "both languages",
                UnseenTurn.within(
                        "404 – Tudalen heb ei chanfod / Page not found",
                        "cy",
                        "Nid yw’r dudalen y gofynnoch amdani ar gael.|The page you asked for is not available.|#Hafan / Home|Dychwelwch i’r hafan. Return to the home page."));
        all.put(
                "nothing to see in the content",
                UnseenTurn.within(
                        "Error",
                        "en",
                        "The requested page \"{P}\" could not be found.|#Contact|[[Ring the switchboard|Email the webmaster]] if you keep seeing this."));
        all.put(
                "archive",
                UnseenTurn.within(
                        "Content no longer available",
                        "en",
                        "The [[information|leaflet|guidance]] you followed a link to has been withdrawn and [[is no longer available|has been taken down]].|#Looking for something similar?|Browse all leaflets A to Z."));
        all.put(
                "category is empty",
                UnseenTurn.within(
                        "Article not found",
                        "en",
                        "The article you asked for does not exist, has been unpublished or has not been published yet.|#Latest|Ramp reopened at the side door.|Flu clinic dates for the autumn."));
        all.put(
                "item deleted",
                UnseenTurn.within(
                        "{S}",
                        "en",
                        "We couldn't find that [[event|listing|service|organisation]]. It may have [[ended|expired]] or the organiser may have deleted it.|#Other things near you|Chair yoga, Mondays.|Talking newspaper, monthly."));
        all.put(
                "no record",
                UnseenTurn.within(
                        "Directory entry",
                        "en",
                        "No record found with this reference.|#Search the directory again|Type a postcode or a name."));
        all.put(
                "lost",
                UnseenTurn.within(
                        "Are you lost?",
                        "en",
                        "[[You've wandered off the path.|This isn't the page you were after, is it?]] Even our best walkers take a wrong turn.|#Back on track|Take me home.|Tell us which link brought you here."));
        all.put(
                "white with a number",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>404</title><style>body{font:16px/1.5 sans-serif;text-align:center;padding-top:20vh}</style></head><body><h1 style=\"font-size:96px;margin:0\">404</h1><p>[[This page could not be found.|Page does not exist.|We can't find that page.]]</p><a href=\"/\">[[Go home|Back to {S}|Take me back]]</a></body></html>"));
        all.put(
                "old server's words",
                UnseenTurn.html(
                        "<HTML><HEAD><TITLE>The page cannot be found</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=410><TR><TD><FONT FACE=Verdana SIZE=4>The page cannot be found</FONT></TD></TR><TR><TD><FONT SIZE=2>The page you are looking for might have been removed, had its name changed, or is temporarily unavailable.<HR NOSHADE>Please try the following:<UL><LI>If you typed the page address in the Address bar, make sure that it is spelled correctly.<LI>Open the <A HREF=\"/\">{H}</A> home page, and then look for links.<LI>Click the Back button.</UL>HTTP 404 - File not found<BR>Internet Information Services</FONT></TD></TR></TABLE></BODY></HTML>"));
        all.put(
                "plain sentence",
                UnseenTurn.html(
                        "<html><head><title>{S}</title></head><body>[[No such page.|File not found.|Document not available.|Invalid page id.|Sorry, no content here.]]</body></html>"));
        all.put(
                "rendered as missing",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charSet=\"utf-8\"/><meta name=\"robots\" content=\"noindex\"/><title>404: This page could not be found</title></head><body><div id=\"__next\"><div style=\"height:100vh;text-align:center;display:flex\"><h1>404</h1><h2>This page could not be found<!-- -->.</h2></div></div><script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"pageProps\":{\"statusCode\":404}},\"page\":\"/_error\",\"query\":{},\"buildId\":\"{X}\"}</script></body></html>"));
        all.put(
                "dragged page",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta name=\"generator\" content=\"Wix.com Website Builder\"/><title>404 | {S}</title></head><body><div id=\"SITE_CONTAINER\"><header id=\"SITE_HEADER\"><a href=\"/\">{S}</a></header><main id=\"PAGES_CONTAINER\"><h1>There’s Nothing Here...</h1><p>We can’t find the page you’re looking for. Check the URL, or head back home.</p><a href=\"/\">Go Home</a></main></div></body></html>"));
        all.put(
                "database speaks",
                UnseenTurn.html(
                        "<html><head><title>{S} - Error</title></head><body><div id=\"header\"><a href=\"/\">{S}</a></div><b>Warning</b>:  Trying to access array offset on value of type null in <b>/home/{X}/public_html/page.php</b> on line <b>[[27|41|112]]</b><br /><p>[[The record could not be located.|No page matches that id.]]</p></body></html>"));
        all.put(
                "council's list",
                UnseenTurn.within(
                        "We can’t find that page",
                        "en",
                        "We recently [[launched a new website|moved to a new website]] and some links have changed.|#Popular pages|Bins and recycling|Council tax|Schools|Planning|Adult social care|#Tell us|Report a broken link."));
        all.put(
                "search beneath",
                UnseenTurn.within(
                        "Search results",
                        "en",
                        "Sorry, the page {P} was not found, so we searched for it instead.|Your search yielded no results.|#Tips|Check if your spelling is correct.|Remove quotation marks to search for each word by itself."));
        all.put(
                "not allowed or not there",
                UnseenTurn.within(
                        "Resource unavailable",
                        "en",
                        "This [[resource|document|file]] either does not exist or is no longer shared with everyone.|#Help|Ask the person who sent you the link for a new one."));
        all.put(
                "team site says",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><meta name=\"GENERATOR\" content=\"Microsoft SharePoint\"/><title>Error</title></head><body id=\"ms-error-body\"><div id=\"ms-error-header\" class=\"ms-pr\"><h1 class=\"ms-core-pageTitle\">Sorry, something went wrong</h1></div><div id=\"ms-error\"><p>The webpage you are looking for might have been removed, had its name changed, or is temporarily unavailable.</p><p>TECHNICAL DETAILS</p><p>Troubleshoot issues with Microsoft SharePoint Foundation.</p><p>Correlation ID: {X}-4001</p><a href=\"/\">GO BACK TO SITE</a></div></body></html>"));
        all.put(
                "store is closed",
                UnseenTurn.within(
                        "Product unavailable",
                        "en",
                        "[[This item has been discontinued.|We no longer stock this booklet.]] |#You may also like|Large print diary £6|Pill organiser £4.50|Tea towel £7"));
        all.put(
                "welsh plain",
                UnseenTurn.within(
                        "Wps!",
                        "cy",
                        "Does dim byd yma.|[[Mae’r ddolen wedi torri.|Mae’r dudalen wedi mynd.]]|#Ewch yn ôl|Yn ôl i’r hafan."));
        all.put("every path the front", (ground, site, _, _) -> {
            var front = Content.of(
                    "Welcome to " + site.name(),
                    "en",
                    "We have served these valleys since 1974.|#This week|Coffee morning on Wednesday.|Nail cutting on Friday.|#Find us|We are beside the post office.");
            var answer = site.page(front);
            ground.web.page(site.host(), "/", answer);
            return answer;
        });
        return all;
    }

    /** As {@link UnseenTurn#via}, but to the front page, which is left as it is. */
    private static UnseenTurn home(int status, String to) {
        return (_, _, _, _) -> Answer.sendsOn(status, to);
    }

    private static Map<String, UnseenTurn> sent() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put("home", home(302, "/"));
        all.put("home for good", home(301, "/"));
        all.put("home, whole address", (ground, site, _, _) -> Answer.sendsOn(301, site.at(ground.doors.plain(), "/")));
        all.put("home with a note", (ground, site, _, _) -> {
            var front = site.page(
                    Content.of(
                            site.name(),
                            "en",
                            "Sorry, the page you wanted has gone, so here is our front page.|#Services|Physiotherapy|Podiatry|Blood tests|#News|We have a new lift."));
            ground.web.page(site.host(), "/?notfound=1", front);
            return Answer.sendsOn(302, "/?notfound=1");
        });
        all.put(
                "error page",
                UnseenTurn.via(
                        302,
                        "/404",
                        UnseenTurn.within(
                                "Page not found",
                                "en",
                                "[[We looked everywhere.|We could not find it.]] The page is not here any more.|#Try|Home page.|A to Z of services.")));
        all.put(
                "error page with the path",
                UnseenTurn.via(
                        302,
                        "/error.aspx?aspxerrorpath={P}",
                        UnseenTurn.within(
                                "Sorry, an error has occurred",
                                "en",
                                "[[The page you requested could not be located.|We were unable to find what you asked for.]]|#Contact|Tell our web team.")));
        all.put(
                "file of the same sort",
                UnseenTurn.via(
                        301,
                        "/page-not-found.html",
                        UnseenTurn.html(
                                "<html><head><title>Not found</title></head><body><h1>Page not found</h1><p>[[That page is not on our server.|Please update your bookmark.]]</p><p><a href=\"/\">{S}</a></p></body></html>")));
        all.put(
                "search",
                UnseenTurn.via(
                        302,
                        "/search?q={P}",
                        UnseenTurn.within(
                                "Search",
                                "en",
                                "0 results.|#Refine your search|Pages|News|Documents|#Not what you wanted?|Ask our [[contact centre|enquiry desk]].")));
        all.put(
                "site map",
                UnseenTurn.via(
                        302,
                        "/sitemap",
                        UnseenTurn.within(
                                "Site map",
                                "en",
                                "#About|Who we are|Board papers|#Services|Children|Adults|Older people|#Contact|Complaints|Jobs")));
        all.put(
                "news",
                UnseenTurn.via(
                        301,
                        "/news/",
                        UnseenTurn.within(
                                "Latest news",
                                "en",
                                "#Abseil raises £4,000|Forty people went down the church tower.|#New trustee|Mair joins from the bank.|#Older posts|Page 2 of 31.")));
        all.put(
                "section",
                UnseenTurn.via(
                        301,
                        "/services/",
                        UnseenTurn.within(
                                "Our services",
                                "en",
                                "Choose a service.|#Adults|Speech therapy|Falls team|#Children|School nurses|Orthoptics|#Everybody|Interpreters")));
        all.put(
                "language's home",
                UnseenTurn.via(
                        302,
                        "/cy/hafan",
                        UnseenTurn.within(
                                "Hafan",
                                "cy",
                                "Croeso i wefan {S}.|#Gwasanaethau|Plant|Oedolion|#Newyddion|Mae’r lifft newydd wedi cyrraedd.")));
        all.put(
                "welsh error",
                UnseenTurn.via(
                        302,
                        "/cy/gwall",
                        UnseenTurn.within(
                                "Gwall: dim tudalen",
                                "cy",
                                "[[Ni ellir dod o hyd i’r dudalen.|Mae’r dudalen wedi’i dileu.]]|Rhowch gynnig arall arni.")));
        all.put(
                "new website",
                UnseenTurn.via(
                        301,
                        "/new-website",
                        UnseenTurn.within(
                                "Welcome to our new website",
                                "en",
                                "Old addresses no longer work; please start again from the menu.|#Why|It is easier on phones.|#Thank you|For your patience.")));
        return all;
    }
}
