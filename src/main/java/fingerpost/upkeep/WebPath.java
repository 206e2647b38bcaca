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
                    + "|.*/(?:page-?)?not-?found(?:-?page)?" + END
                    + "|.*/(?:page|file)-?(?:missing|unavailable|removed)" + END
                    + "|.*/(?:errors?|error-?page|notfound|pagenotfound|heb-ei-ganfod|heb-ei-chanfod)" + END);
    private static final Pattern LOGIN = Pattern.compile(
            ".*/(?:users?/|accounts?/|auth/|members?/|portal/)?(?:log-?in|sign-?in|log-?on|sign-?on|signon|sso|saml2?|oauth2?|authorize|authenticate|wp-login|mewngofnodi)"
                    + "(?:/.*|" + END + ")");
    private static final Pattern LOGIN_HOST =
            Pattern.compile("(?:login|log-in|signin|sign-in|sso|auth|idp|adfs|oauth|accounts?|identity|id)\\..+"
                    + "|.*\\.(?:b2clogin\\.com|okta\\.com|auth0\\.com|onelogin\\.com|ciamlogin\\.com)");

    private WebPath() {}

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
        return MISSING.matcher(path(address)).matches();
    }

    static boolean isLogin(URI address) {
        return LOGIN.matcher(path(address)).matches()
                || LOGIN_HOST.matcher(RegisteredDomain.host(address)).matches();
    }
}
