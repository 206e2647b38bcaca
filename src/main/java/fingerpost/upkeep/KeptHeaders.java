package fingerpost.upkeep;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hc.core5.http.Header;

/**
 * The headers of an answer that tell what it is: how fresh, whether it wants a sign-in, who stands in the way. Of cookies
 * only the names are kept, by which those who keep programs out are known; what is in them is nobody's business.
 */
final class KeptHeaders {

    private static final Set<String> NAMES = Set.of(
            "cache-control",
            "cf-mitigated",
            "cf-ray",
            "content-length",
            "content-range",
            "date",
            "etag",
            "last-modified",
            "link",
            "location",
            "refresh",
            "retry-after",
            "sg-captcha",
            "server",
            "via",
            "www-authenticate",
            "x-akamai-transformed",
            "x-amz-cf-id",
            "x-amzn-waf-action",
            "x-cdn",
            "x-cache",
            "x-datadome",
            "x-datadome-cid",
            "x-dd-b",
            "x-iinfo",
            "x-kpsdk-ct",
            "x-px-block",
            "x-powered-by",
            "x-robots-tag",
            "x-sucuri-block",
            "x-sucuri-id",
            "x-vercel-challenge-token",
            "x-vercel-mitigated");
    private static final String COOKIE = "set-cookie";
    private static final int LONGEST = 500;

    private KeptHeaders() {}

    /** By name in small letters; lines of one name are joined with commas, and cut at {@value #LONGEST} characters. */
    static Map<String, String> of(Header[] sent) {
        var kept = new HashMap<String, String>();
        for (var header : sent) {
            var name = header.getName().toLowerCase(Locale.ROOT);
            var value = header.getValue();
            if (value == null) continue;
            if (name.equals(COOKIE)) value = value.split("[=;]", 2)[0];
            else if (!NAMES.contains(name)) continue;
            kept.merge(name, clipped(value.strip()), (before, more) -> clipped(before + ", " + more));
        }
        return Map.copyOf(kept);
    }

    private static String clipped(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
