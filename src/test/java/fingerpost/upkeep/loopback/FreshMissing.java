package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What websites of the fresh half do, without saying 404, where they have no page; by kind. */
@NullMarked
final class FreshMissing {

    /** Shown in the page's stead. */
    static final Map<String, FreshTurn> SHOWN = new LinkedHashMap<>();

    /** Where the visitor is sent instead. */
    static final Map<String, FreshTurn> SENT = new LinkedHashMap<>();

    static {
        SHOWN.put(
                "theme: does not seem to exist",
                FreshTurn.within(
                        "This page doesn't seem to exist.",
                        "en",
                        "It looks like the link pointing here was faulty. Maybe try searching?"));
        SHOWN.put(
                "builder: no results found",
                FreshTurn.within(
                        "No Results Found",
                        "en",
                        "The page you requested could not be found. Try refining your search, or use the navigation above to locate the post."));
        SHOWN.put(
                "CMS: requested page",
                FreshTurn.within("Page not found", "en", "The requested page could not be found."));
        SHOWN.put(
                "SharePoint: not here",
                FreshTurn.within(
                        "Sorry, something went wrong",
                        "en",
                        "The page you're looking for doesn't exist.|Check for a typo in the URL, or go to the site home.|Correlation ID: 6f3aa19e-{N}"));
        SHOWN.put(
                "builder: isn't available",
                FreshTurn.within(
                        "404", "en", "This page isn’t available. Sorry about that.|Check the URL, or head back home."));
        SHOWN.put(
                "studio: looking for",
                FreshTurn.within(
                        "{S}",
                        "en",
                        "We couldn't find the page you were looking for. This is either because:|There is an error in the URL entered into your web browser. Please check the URL and try again.|The page you are looking for has been moved or deleted.|You can return to our homepage, or search."));
        SHOWN.put(
                "Welsh: cannot be found",
                FreshTurn.within(
                        "Wps! Methu dod o hyd i’r dudalen",
                        "cy",
                        "Efallai ei bod wedi symud neu wedi cael ei dileu.|Rhowch gynnig ar chwilio, neu dychwelwch i’r hafan."));
        SHOWN.put(
                "Welsh: error 404",
                FreshTurn.within(
                        "Gwall 404",
                        "cy",
                        "Yn anffodus, nid yw’r dudalen hon ar gael mwyach.|Ewch yn ôl i’r dudalen gartref."));
        SHOWN.put(
                "bilingual",
                FreshTurn.within(
                        "Tudalen heb ei ganfod / Page not found",
                        "cy",
                        "Nid oedd modd canfod y dudalen y gofynnoch amdani.|The page that you asked for could not be found."));
        SHOWN.put(
                "empty search in place",
                FreshTurn.within(
                        "Nothing Found",
                        "en",
                        "Sorry, but nothing matched your search terms. Please try again with some different keywords."));
        SHOWN.put(
                "we have moved, look there",
                FreshTurn.within(
                        "This page has moved",
                        "en",
                        "We have a new website and this page has moved. Please update your bookmarks.|Start from the home page of the new site to look for what you need."));
        SHOWN.put(
                "record expired",
                FreshTurn.within(
                        "Resource not found",
                        "en",
                        "The resource you have requested has expired or been removed by its owner.|Search the directory again for something similar."));
        SHOWN.put(
                "retired",
                FreshTurn.within(
                        "Sorry, this page has been retired",
                        "en",
                        "We review our information regularly and have taken this page down.|Our A to Z may have what you need."));
        SHOWN.put(
                "unknown category",
                FreshTurn.within(
                        "Error",
                        "en",
                        "Article not found|You may not be able to visit this page because of: an out-of-date bookmark, a mistyped address, or you have no access to this page.|If difficulties persist, please contact the System Administrator of this site."));
        SHOWN.put(
                "a joke",
                FreshTurn.within(
                        "Well, this is awkward…",
                        "en",
                        "The page you want has gone for a walk and we cannot see it from here.|Error code: 404|Let us take you home."));
        SHOWN.put(
                "CMS's own 404 text",
                FreshTurn.html(
                        "<!DOCTYPE html><html><head><title>Page Not Found</title><link rel=stylesheet href=/umbraco/nonodes.css></head><body><section><article><div><h1>Page Not Found</h1><h2>No umbraco document matches the URL '{P}'.</h2><p>This page can be replaced with a custom 404. Check the documentation for <a href='https://our.umbraco.com/'>Custom 404 Error Pages</a>.</p></div></article></section></body></html>"));
        SHOWN.put(
                "web server's text",
                FreshTurn.html(
                        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html><head><title>404 - File or directory not found.</title></head><body><div id=\"header\"><h1>Server Error</h1></div><div id=\"content\"><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></div></body></html>"));
        SHOWN.put(
                "script's warning",
                FreshTurn.html(
                        "<br />\n<b>Warning</b>:  include(pages/{P}.php): Failed to open stream: No such file or directory in <b>/home/web/public_html/index.php</b> on line <b>31</b><br />\n<br />\n<b>Warning</b>:  include(): Failed opening 'pages/{P}.php' for inclusion in <b>/home/web/public_html/index.php</b> on line <b>31</b><br />"));
        SHOWN.put(
                "shell of an app",
                FreshTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charSet=\"utf-8\"/><meta name=\"robots\" content=\"noindex\"/><title>404: This page could not be found</title><script src=\"/_next/static/chunks/main.js\" defer></script></head><body><div id=\"__next\"><div><h1 class=\"next-error-h1\">404</h1><div><h2>This page could not be found.</h2></div></div></div><script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"pageProps\":{\"statusCode\":404}},\"page\":\"/_error\"}</script></body></html>"));
        SHOWN.put(
                "account suspended",
                FreshTurn.html(
                        "<!DOCTYPE html><html><head><title>Account Suspended</title></head><body><div class=\"container\"><div class=\"info-heading\"><i class=\"fas fa-info-circle\"></i> Account Suspended</div><div>This Account has been suspended.</div><div><a href=\"mailto:webmaster@{H}\">Contact your hosting provider</a> for more information.</div></div></body></html>"));

        // these were first taken for parked: but whose the name is does not show, only that there is no website
        SHOWN.put(
                "hosting panel's default",
                FreshTurn.through(
                        302,
                        "/cgi-sys/defaultwebpage.cgi",
                        FreshTurn.html(
                                "<!DOCTYPE html><html><head><title>Default Web Site Page</title></head><body><div class=\"container\"><div class=\"heading\">SORRY!</div><p>If you are the owner of this website, please contact your hosting provider: <a href=\"mailto:webmaster@{H}\">webmaster@{H}</a></p><p>It is possible you have reached this page because:</p><ul><li>The IP address has changed.</li><li>There has been a server misconfiguration.</li></ul></div></body></html>")));
        SHOWN.put(
                "other panel's default",
                FreshTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Web Server's Default Page</title></head><body><h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the control panel for hosting. You see it because there is no website at this address.</p><p>You can do the following: create domains and set up hosting.</p></body></html>"));

        var front = FreshTurn.within(
                "{S}",
                "en",
                "Caring for people in our part of Wales since 1974.|#What we do|Clinics, visits at home and groups in four villages.|#News|Volunteers wanted for the spring fair.|#Find us|We are next to the library.");
        SENT.put("to the front", FreshTurn.through(301, "/home", front));
        SENT.put("to the front, for now", FreshTurn.through(302, "/?from=legacy", front));
        SENT.put(
                "to the Welsh front",
                FreshTurn.through(
                        301,
                        "/cy/hafan",
                        FreshTurn.within(
                                "Croeso i {S}",
                                "cy",
                                "Gofalu am bobl ein hardal ers 1974.|#Ein gwaith|Clinigau, ymweliadau cartref a grwpiau mewn pedwar pentref.|#Newyddion|Mae angen gwirfoddolwyr ar gyfer ffair y gwanwyn.")));
        SENT.put(
                "to a search",
                FreshTurn.through(
                        302,
                        "/search-results?q=old+page&notfound=1",
                        FreshTurn.within(
                                "Search",
                                "en",
                                "Your search for “old page” returned no results.|Check your spelling or use fewer words.")));
        SENT.put(
                "to a search in Welsh",
                FreshTurn.through(
                        302,
                        "/chwilio?c=hen",
                        FreshTurn.within(
                                "Canlyniadau chwilio",
                                "cy",
                                "Ni chafwyd unrhyw ganlyniadau.|Ceisiwch eto gyda geiriau eraill.")));
        SENT.put(
                "to the site map",
                FreshTurn.through(
                        301,
                        "/sitemap",
                        FreshTurn.within(
                                "Site map", "en", "#Services|Clinics|Groups|Leaflets|#About us|Board|Jobs|Contact")));
        SENT.put(
                "to an error path",
                FreshTurn.through(
                        302,
                        "/Error/NotFound?aspxerrorpath={P}",
                        FreshTurn.within(
                                "Sorry, an error has occurred",
                                "en",
                                "We have been told about it.|Please go back and try again.")));
        SENT.put(
                "to a page for missing ones",
                FreshTurn.through(
                        302,
                        "/Pages/PageNotFoundError.aspx?requestUrl={P}",
                        FreshTurn.within(
                                "We can't find what you want",
                                "en",
                                "It may have been renamed when we tidied up.|Go to the home page.")));
        SENT.put(
                "to a notice that it closed",
                FreshTurn.through(
                        301,
                        "/site-closed",
                        FreshTurn.within(
                                "This website has closed",
                                "en",
                                "Thank you to all who used {S} over the years.|Our pages are no longer available. For advice on health, visit 111.wales.nhs.uk.")));
    }

    private FreshMissing() {}
}
