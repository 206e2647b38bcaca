package fingerpost.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A film on a website for films: youtube or vimeo, and the id it has there. */
public record Video(String host, String id) {

    private static final Set<String> YOUTUBE =
            Set.of("youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com", "youtu.be");
    private static final Pattern YOUTUBE_PATH =
            Pattern.compile("/(?:embed/|shorts/|live/|v/)?([A-Za-z0-9_-]{11})(?:/.*)?");
    private static final Pattern YOUTUBE_QUERY = Pattern.compile("(?:^|&)v=([A-Za-z0-9_-]{11})(?:&|$)");
    private static final Pattern VIMEO_PATH =
            Pattern.compile("/(?:video/|channels/[^/]+/|groups/[^/]+/videos/)?(\\d{5,12})(?:/.*)?");

    /** The film at this address, or null when it is none. */
    public static @Nullable Video of(@Nullable String address) {
        try {
            return address == null ? null : of(new URI(address));
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** As {@link #of(String)}. */
    public static @Nullable Video of(URI address) {
        var host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        var path = String.valueOf(address.getRawPath());
        if (YOUTUBE.contains(host)) {
            var query = YOUTUBE_QUERY.matcher(String.valueOf(address.getRawQuery()));
            if (path.equals("/watch")) return query.find() ? new Video("youtube", query.group(1)) : null;
            var steps = YOUTUBE_PATH.matcher(path);
            boolean named = host.equals("youtu.be") || path.indexOf('/', 1) > 0;
            return named && steps.matches() ? new Video("youtube", steps.group(1)) : null;
        }
        if (host.equals("vimeo.com") || host.equals("player.vimeo.com")) {
            var steps = VIMEO_PATH.matcher(path);
            return steps.matches() ? new Video("vimeo", steps.group(1)) : null;
        }
        return null;
    }
}
