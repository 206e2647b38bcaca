package fingerpost.upkeep;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages that send a browser on by themselves, as old hosts forward names that cannot answer with a redirect. */
final class Refresh {

    private static final Pattern TO = Pattern.compile(
            "(?i)\\s*(\\d{1,2})(?:\\.\\d+)?\\s*[;,]\\s*(?:url\\s*=\\s*)?[\"']?\\s*([^\"'\\s].*?)[\"']?\\s*");
    private static final int SOON = 10;
    private static final int HARDLY_A_WORD = 40;

    private Refresh() {}

    /** Where the page sends on to within seconds, having hardly a word itself; or null. */
    static @Nullable URI of(Opened opened) {
        if (opened.words() > HARDLY_A_WORD) return null;
        var here = opened.page().finalAddress();
        var header = opened.page().headers().get("refresh");
        var next = header == null ? null : from(here, header);
        if (next != null) return next;
        for (var meta : opened.parts().metas()) {
            // without scripts is not how people see it
            if (!meta.attr("http-equiv").equalsIgnoreCase("refresh") || meta.closest("noscript") != null) continue;
            next = from(here, meta.attr("content"));
            if (next != null) return next;
        }
        return null;
    }

    private static @Nullable URI from(URI here, String written) {
        var found = TO.matcher(written);
        if (!found.matches() || Integer.parseInt(found.group(1)) > SOON) return null;
        var next = WebAddress.webSeenFrom(here, found.group(2));
        return next == null || next.equals(here) ? null : next;
    }
}
