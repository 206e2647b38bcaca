package fingerpost.upkeep;

import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Source;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the catalogue's sources publishes a page. */
public final class KnownSources {

    private KnownSources() {}

    /** By the host of the source's own address, the nearest one first; else by the name the website gives itself. */
    public static Optional<Source> publisherOf(ReadPage page, Collection<Source> sources) {
        var byHost = sources.stream()
                .filter(source -> isWithin(page.publisher(), host(source)))
                .max(Comparator.comparingInt(source -> host(source).length()));
        return byHost.isPresent() ? byHost : byName(page, sources);
    }

    private static Optional<Source> byName(ReadPage page, Collection<Source> sources) {
        var name = page.publisherName();
        if (name == null) return Optional.empty();
        return sources.stream()
                .filter(source -> source.name().byLanguage().values().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    private static String host(Source source) {
        var url = source.url();
        return url == null || CanonicalUrl.problem(url) != null
                ? ""
                : PageReader.host(URI.create(url)).toLowerCase(Locale.ROOT);
    }

    private static boolean isWithin(String host, String sourceHost) {
        return !sourceHost.isEmpty() && (host.equals(sourceHost) || host.endsWith("." + sourceHost));
    }
}
