package fingerpost.upkeep;

import fingerpost.catalogue.CanonicalUrl;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The addresses that a page gives for itself: its canonical one, and its twins in other languages. */
final class PageLinks {

    /** What a link to the same page in another language is called, by language. */
    private static final Map<String, String> OWN_NAMES = Map.of("en", "english", "cy", "cymraeg");

    // icons and hidden words around the name
    private static final int MOST_PIECES = 5;

    private final PageParts parts;
    private final URI here;
    private final URI base;

    PageLinks(PageParts parts, URI here) {
        this.parts = parts;
        this.here = here;
        var written = parts.links().stream()
                .filter(one -> one.normalName().equals("base") && one.hasAttr("href"))
                .findFirst()
                .map(one -> one.attr("href"))
                .orElse("");
        var base = written.isEmpty() ? null : WebAddress.webSeenFrom(here, written);
        this.base = base == null ? here : base;
    }

    /** The canonical address, or null; a page that gives its website's front page instead has made a slip. */
    @Nullable
    String canonical() {
        for (var written : new String[] {linked("canonical"), parts.meta("og:url")}) {
            var address = written == null || written.isBlank() ? null : address(written);
            if (address != null && (!isFront(address) || isFront(here.toString()))) return address;
        }
        return null;
    }

    private @Nullable String linked(String relation) {
        for (var one : parts.links()) {
            if (one.attr("rel").equalsIgnoreCase(relation) && one.hasAttr("href")) return one.attr("href");
        }
        return null;
    }

    /** What the page says are its addresses in these languages, by language. */
    SortedMap<String, String> twins(List<String> languages) {
        var twins = new TreeMap<String, String>();
        for (var one : parts.links()) {
            if (!one.attr("rel").toLowerCase(Locale.ROOT).contains("alternate")) continue;
            add(twins, PageLanguage.code(one.attr("hreflang")), one, languages);
        }
        for (var one : parts.anchors()) {
            if (one.hasAttr("hreflang")) add(twins, PageLanguage.code(one.attr("hreflang")), one, languages);
        }
        for (var one : parts.anchors()) {
            if (one.childNodeSize() == 0 || one.childNodeSize() > MOST_PIECES) continue;
            var called = Words.plain(one.text()).toLowerCase(Locale.ROOT);
            for (var language : languages) {
                if (called.equals(OWN_NAMES.get(language))) add(twins, language, one, languages);
            }
        }
        return twins;
    }

    private void add(SortedMap<String, String> twins, @Nullable String language, Element link, List<String> languages) {
        if (language == null || !languages.contains(language) || !link.hasAttr("href")) return;
        var address = address(link.attr("href"));
        if (address == null || twins.containsKey(language)) return;
        // a link to the other language's front page is no twin of this page
        if (isFront(address) && !isFront(here.toString()) || address.equals(here.toString())) return;
        twins.put(language, address);
    }

    private @Nullable String address(String written) {
        var address = WebAddress.webSeenFrom(base, written);
        if (address == null || CanonicalUrl.problem(address.toString()) != null) return null;
        return CanonicalUrl.withoutTrackers(address.toString());
    }

    private static boolean isFront(String address) {
        var uri = URI.create(address);
        return uri.getRawPath().length() <= 1 && uri.getRawQuery() == null;
    }
}
