package fingerpost.upkeep;

import fingerpost.catalogue.Format;
import fingerpost.catalogue.Video;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** What a person gets who opens a page: told by its website, else by what it says of itself. */
final class PageFormat {

    private static final Set<String> APPS = Set.of("apps.apple.com", "itunes.apple.com", "play.google.com");
    private static final Set<String> SOUNDS =
            Set.of("podcasts.apple.com", "open.spotify.com", "soundcloud.com", "audioboom.com");

    private PageFormat() {}

    static Format of(PageParts parts, URI here) {
        var host = PageReader.host(here);
        if (Video.of(here) != null) return Format.VIDEO;
        if (APPS.contains(host)) return Format.APP;
        if (SOUNDS.contains(host)) return Format.AUDIO;
        if (host.equals("bbc.co.uk") && here.getRawPath().startsWith("/sounds/")) return Format.AUDIO;
        var said = parts.meta("og:type");
        if (said != null && said.toLowerCase(Locale.ROOT).startsWith("video.")) return Format.VIDEO;
        return Format.PAGE;
    }
}
