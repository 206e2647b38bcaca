package fingerpost.catalogue;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A looser key than {@link CanonicalUrl#of}: two addresses with the same one are probably, but not surely, one page. */
final class NearUrl {

    /** Goes up when the key of any address changes, so that stored keys are worked out anew. */
    static final int RULES = 2;

    private static final Pattern HOSTS_FOR_DEVICES =
            Pattern.compile("^(?:(?:www\\d?|m|mobile|amp|wap|touch)\\.)+(?=[^.]+\\.)");
    private static final Pattern FRONT_PAGE = Pattern.compile("/(?:index|default|home)\\.[a-z]{3,5}$");
    private static final Pattern AMP = Pattern.compile("(?:/amp|\\.amp)$|^/amp(?=/)");
    private static final Pattern ENDING = Pattern.compile("\\.(?:html?|aspx|php)$");
    private static final Pattern SESSION = Pattern.compile(";jsessionid=[^/?]*");
    private static final Set<String> NOT_CONTENT =
            Set.of("amp", "outputtype", "print", "printable", "share", "source", "ref", "referrer", "cmpid", "cid");

    private NearUrl() {}

    /** The key of an address that {@link CanonicalUrl#problem} found nothing wrong with. */
    static String of(String url) {
        var same = CanonicalUrl.of(url);
        int slash = (same + "/").indexOf('/');
        int question = (same + "?").indexOf('?');
        var host = HOSTS_FOR_DEVICES
                .matcher(same.substring(0, Math.min(slash, question)))
                .replaceFirst("");
        var film = film(host + same.substring(Math.min(slash, question)));
        if (film != null) return film;
        var path = slash < question ? same.substring(slash, question) : "";
        path = SESSION.matcher(plain(path)).replaceAll("").replaceAll("/{2,}", "/");
        path = AMP.matcher(path.replaceFirst("/$", "")).replaceAll("");
        path = ENDING.matcher(FRONT_PAGE.matcher(path).replaceFirst("")).replaceFirst("");
        var query = question >= same.length() ? "" : query(same.substring(question + 1));
        return host + path.replaceFirst("/$", "") + (query.isEmpty() ? "" : "?" + query);
    }

    private static String query(String query) {
        return Arrays.stream(query.toLowerCase(Locale.ROOT).split("&"))
                .filter(pair -> !NOT_CONTENT.contains(pair.split("=", 2)[0]) && !pair.endsWith("="))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String plain(String path) {
        try {
            var decoded = URI.create(path.replaceFirst("^/+", "/")).getPath();
            return String.valueOf(decoded).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return path.toLowerCase(Locale.ROOT);
        }
    }

    /** One film is one film, whichever way it is played and from whichever second. */
    private static @Nullable String film(String same) {
        var film = Video.of("https://" + same);
        if (film == null) return null;
        return (film.host().equals("youtube") ? "youtube.com/watch?v=" : "vimeo.com/") + film.id();
    }
}
