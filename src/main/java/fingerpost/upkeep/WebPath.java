package fingerpost.upkeep;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the path of an address says of the page there. */
final class WebPath {

    private static final String END = "(?:\\.(?:html?|php|aspx?|jsp|cfm))?/?";
    private static final Pattern FRONT =
            Pattern.compile("/?(?:(?:en|cy|en-gb|cy-gb|english|cymraeg|eng|cym|welsh|uk|wales|cymru)/?)?"
                    + "(?:(?:index|home|default|welcome|homepage|hafan|croeso|main|start)" + END + ")?");
    private static final Pattern SEARCH = Pattern.compile(
            ".*/(?:site-?)?(?:search|chwilio|find|searchresults?|search-results?|canlyniadau-chwilio)(?:[-_]?results?)?"
                    + END);
    private static final Pattern MISSING = Pattern.compile(
            ".*/(?:(?:error|errors|err|http)[-_/]?)?(?:404|410)(?:[-_/.](?:error|page|not-?found).*)?" + END
                    + "|.*/(?:page-?)?not-?found(?:-?(?:page|error))?" + END
                    + "|.*/(?:page|file)-?(?:missing|unavailable|removed)" + END
                    + "|.*/(?:errors?|error-?page|notfound|pagenotfound|heb-ei-ganfod|heb-ei-chanfod)" + END);
    private static final Pattern LOGIN = Pattern.compile(
            ".*/(?:users?/|accounts?/|auth/|members?/|portal/)?(?:log-?in|sign-?in|log-?on|sign-?on|signon|sso|saml2?|oauth2?|authorize|authenticate|wp-login|mewngofnodi)"
                    + "(?:/.*|" + END + ")");
    private static final Pattern LOGIN_HOST =
            Pattern.compile("(?:login|log-in|signin|sign-in|sso|auth|idp|adfs|oauth|accounts?|identity|id)\\..+"
                    + "|.*\\.(?:b2clogin\\.com|okta\\.com|auth0\\.com|onelogin\\.com|ciamlogin\\.com)");

    private WebPath() {}

    /** So frameworks hand on what was asked for to the page that says it is not there. */
    private static final Pattern ERROR_QUERY = Pattern.compile("(?i)(?:.*&)?aspxerrorpath=.*");

    private static final Pattern SITE_MAP =
            Pattern.compile(".*/(?:site-?map|map-o?r?-?safle|map-y-wefan|map-y-safle)" + END);
    /** SAML, OAuth 2 and WS-Federation, by what their standards call the parts of a query. */
    private static final Pattern LOGIN_QUERY = Pattern.compile(
            "(?:.*&)?(?:SAMLRequest|wa=wsignin1\\.0|client_id=.*&(?:response_type|scope|redirect_uri)=).*");

    private static String path(URI address) {
        return String.valueOf(address.getRawPath()).toLowerCase(Locale.ROOT);
    }

    /** Whether it is the first page of a website or of one of its languages. */
    static boolean isFront(URI address) {
        var query = address.getRawQuery();
        // /?p=12 is a page of its own, /?utm_source=x is not
        return FRONT.matcher(path(address)).matches()
                && (query == null || !query.matches("(?i)(?:.*&)?(?:p|id|page|page_?id|q|s|itemid|nid|post)=.+"));
    }

    static boolean isSearch(URI address) {
        return SEARCH.matcher(path(address)).matches()
                || FRONT.matcher(path(address)).matches()
                        && String.valueOf(address.getRawQuery()).matches("(?i)(?:.*&)?(?:s|q|query|search)=.*");
    }

    /** Whether it names the page that tells of missing ones. */
    static boolean isMissing(URI address) {
        return MISSING.matcher(path(address)).matches()
                || ERROR_QUERY.matcher(String.valueOf(address.getRawQuery())).matches();
    }

    static boolean isSiteMap(URI address) {
        return SITE_MAP.matcher(path(address)).matches();
    }

    static boolean isLogin(URI address) {
        return LOGIN.matcher(path(address)).matches()
                || LOGIN_QUERY.matcher(String.valueOf(address.getRawQuery())).matches()
                || LOGIN_HOST.matcher(RegisteredDomain.host(address)).matches();
    }
}
