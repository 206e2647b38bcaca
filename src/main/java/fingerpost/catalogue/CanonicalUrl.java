package fingerpost.catalogue;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What makes two addresses the same page: host and path, without scheme, mobile or www host, trackers and fragment. */
public final class CanonicalUrl {

    private static final int LONGEST = 2000;
    private static final Set<String> TRACKERS =
            Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "_ga", "_gl", "yclid");
    private static final Pattern SAME_SITE_HOST = Pattern.compile("^(?:www|m|mobile)\\.(?=[^.]+\\.)");

    private CanonicalUrl() {}

    /** Why the address cannot be an entry's link, or null when it can. */
    public static @Nullable String problem(String url) {
        if (url.length() > LONGEST) return "is longer than " + LONGEST + " characters";
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException notAnAddress) {
            return "is not a web address";
        }
        var scheme = uri.getScheme();
        if (scheme == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            return "must start with https:// or http://";
        }
        if (host(uri) == null) return "names no website";
        if (uri.getRawUserInfo() != null) return "must not hold a user name or password";
        return null;
    }

    /** The comparable form of an address that {@link #problem} found nothing wrong with. */
    public static String of(String url) {
        var uri = URI.create(url);
        var host = String.valueOf(host(uri));
        host = SAME_SITE_HOST.matcher(host).replaceFirst("");
        int port = uri.getPort();
        var path = uri.normalize().getRawPath();
        while (path.endsWith("/")) path = path.substring(0, path.length() - 1);
        var query = uri.getRawQuery() == null
                ? ""
                : Arrays.stream(uri.getRawQuery().split("&"))
                        .filter(pair -> !pair.isEmpty() && !isTracker(pair))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return host
                + (port < 0 || port == 80 || port == 443 ? "" : ":" + port)
                + path
                + (query.isEmpty() ? "" : "?" + query);
    }

    /** A looser form, in which two addresses are probably one page; to warn by, never to merge by. Null for no address. */
    public static @Nullable String near(String url) {
        return problem(url) == null ? NearUrl.of(url) : null;
    }

    /** The host of an address that {@link #problem} found nothing wrong with, in small ASCII letters. */
    static String hostOf(String url) {
        return String.valueOf(host(URI.create(url)));
    }

    /** The address as it was written, less trackers and fragment. */
    public static String withoutTrackers(String url) {
        var parts = url.split("#", 2)[0].split("\\?", 2);
        if (parts.length == 1) return parts[0];
        var query = Arrays.stream(parts[1].split("&"))
                .filter(pair -> !isTracker(pair))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? parts[0] : parts[0] + "?" + query;
    }

    private static boolean isTracker(String pair) {
        var name = pair.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKERS.contains(name);
    }

    private static @Nullable String host(URI uri) {
        var authority = uri.getRawAuthority();
        if (authority == null) return null;
        var host = uri.getHost() != null ? uri.getHost() : authority.replaceAll("^.*@|:\\d+$", "");
        if (host.isEmpty()) return null;
        try {
            return host.startsWith("[")
                    ? host.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAHost) {
            return null;
        }
    }
}
