package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Kind;
import fingerpost.search.Hit;
import fingerpost.search.Search;
import fingerpost.search.SearchRequest;
import fingerpost.web.Frame;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds where else to turn when an entry's link leads nowhere. */
@Component
final class Similar {

    private static final int MOST = 3;

    private final Catalogue catalogue;
    private final Search search;
    private final Pointers pointers;

    Similar(Catalogue catalogue, Search search, Pointers pointers) {
        this.catalogue = catalogue;
        this.search = search;
        this.pointers = pointers;
    }

    /**
     * A few entries that help instead: what search finds for its title, those about the same first; then what else is
     * about its main topic; else the best that search finds. None of them is in trouble itself.
     */
    List<Pointer> to(Entry entry, Frame frame) {
        var language = frame.language();
        var inView = InView.of(frame, catalogue);
        var request = SearchRequest.of(entry.title().best(language), language).asShownBy(inView.slug());
        var found = search.find(request).hits().stream().map(Hit::entry).toList();
        var main = entry.topics().stream().limit(1).toList();
        var similar = firstFew(
                Stream.concat(
                        found.stream().filter(other -> !Collections.disjoint(other.topics(), entry.topics())),
                        inView.shown(catalogue.about(main)).stream().filter(other -> other.kind() == entry.kind())),
                entry,
                language);
        if (similar.isEmpty()) similar = firstFew(found.stream(), entry, language);
        return pointers.of(similar, frame);
    }

    private List<Entry> firstFew(Stream<Entry> others, Entry than, String language) {
        var few = new LinkedHashMap<String, Entry>();
        others.filter(other -> !other.id().equals(than.id()) && helps(other, language))
                .forEach(other -> few.putIfAbsent(other.id(), other));
        return few.values().stream().limit(MOST).toList();
    }

    /** A service helps without its website. */
    private boolean helps(Entry entry, String language) {
        return entry.kind() == Kind.SERVICE || catalogue.checks().trouble(entry, language) == null;
    }
}
