package fingerpost.practices;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Onlooker;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts on which websites practices' embeds are shown. Of a request it reads where it comes from, and nothing else. */
@Component
final class Sightings implements Onlooker {

    private static final Pattern OF_PRACTICE = Pattern.compile("(?:/[a-z]{2})?/embed/([a-z0-9-]{1,100})(?:/.*)?");
    private static final Pattern HOST = Pattern.compile("(?=.{4,253}$)(?:[a-z0-9-]+\\.)+[a-z][a-z0-9-]+");

    private final Catalogue catalogue;
    private final String own;

    Sightings(Catalogue catalogue, @Value("${fingerpost.base-url}") String base) {
        this.catalogue = catalogue;
        var host = URI.create(base).getHost();
        this.own = host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    @Override
    public void asked(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return;
        var path = OF_PRACTICE.matcher(request.getRequestURI());
        if (!path.matches() || !catalogue.practices().containsKey(path.group(1))) return;
        var host = host(request.getHeader("Origin"));
        if (host == null) host = host(request.getHeader("Referer"));
        if (host != null && !host.equals(own)) catalogue.seenFrom().count(path.group(1), host);
    }

    /** The host that an address names, in lower case; null when it names none that a website could have. */
    private static @Nullable String host(@Nullable String address) {
        if (address == null || address.length() > 2_000) return null;
        try {
            var host = new URI(address).getHost();
            if (host == null) return null;
            var plain = host.toLowerCase(Locale.ROOT);
            return HOST.matcher(plain).matches() ? plain : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
