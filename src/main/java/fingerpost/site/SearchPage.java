package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Problem;
import fingerpost.search.Found;
import fingerpost.search.Search;
import fingerpost.search.SearchRequest;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Paging;
import fingerpost.web.Searching;
import fingerpost.web.Trial;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was found for someone's own words, and where else to turn. */
@Controller
final class SearchPage {

    private static final List<String> PARAMETERS = List.of("q", "postcode", "kind", "reach", "page");
    private static final int NEAREST_TOPICS = 6;

    /**
     * What the page shows. Problems are fields that could not be used; narrows are the ways to see fewer results, and
     * address leads to any page of these ones. The trial's view says how much results tell of where they come from, and
     * picking is how they are picked for a handout, or null.
     */
    record Shown(
            String q,
            String postcode,
            List<String> problems,
            List<Pointer> results,
            Paging paging,
            @Nullable Link suggestion,
            List<TopicLink> topics,
            List<Narrow> narrows,
            Address address,
            @Nullable AlarmCard alarm,
            Trial.View trial,
            @Nullable Picking picking) {

        boolean nothingAsked() {
            return q.isBlank();
        }
    }

    record Link(String text, String href) {}

    record Narrow(String word, @Nullable String href) {}

    private final Catalogue catalogue;
    private final Search search;
    private final Pointers pointers;
    private final Trial trial;
    private final Searching searching;
    private final Pages pages;

    SearchPage(Catalogue catalogue, Search search, Pointers pointers, Trial trial, Searching searching, Pages pages) {
        this.catalogue = catalogue;
        this.search = search;
        this.pointers = pointers;
        this.trial = trial;
        this.searching = searching;
        this.pages = pages;
    }

    @GetMapping("/search")
    View results(Frame frame, HttpServletRequest http, @RequestParam Map<String, String> asked) {
        var known = new HashMap<>(asked);
        known.keySet().retainAll(PARAMETERS);
        var parsed = SearchRequest.parse(known, frame.language(), catalogue);
        var inView = InView.of(frame, catalogue);
        var request = parsed.request().asShownBy(inView.slug());
        var address = new Address(frame.link("/search"))
                .with("q", request.text())
                .with("postcode", request.near() == null ? null : parsed.postcode());
        var filtered = address.with(
                        "kind", request.kind() == null ? null : request.kind().word())
                .with("reach", request.reach() == null ? null : request.reach().word());
        var found = request.text().isBlank() ? null : search.find(request);
        boolean compared = found != null && !found.hits().isEmpty() && !Picking.isAsked(http);
        var view = compared ? trial.view(http) : Trial.View.USUAL;
        if (found != null && request.page() == 1) told(http, request, found);
        var results = found == null ? List.<Pointer>of() : results(found, frame, view);
        var picking = Picking.of(http, results, inView, pointers, catalogue, frame);
        return pages.own(
                frame,
                picking == null ? "site/results.jte" : "site/choose.jte",
                new Shown(
                        request.text(),
                        parsed.postcode() == null ? "" : parsed.postcode(),
                        parsed.problems().stream()
                                .map(Problem::field)
                                .distinct()
                                .toList(),
                        results,
                        new Paging(request.page(), request.size(), found == null ? 0 : found.total()),
                        suggestion(found, address),
                        topics(found, inView, frame),
                        narrows(request, address),
                        filtered,
                        AlarmCard.of(found == null ? null : found.alarm(), frame),
                        view,
                        picking));
    }

    /** The words of an emergency are nobody's to count. */
    private void told(HttpServletRequest http, SearchRequest request, Found found) {
        var text = found.alarm() == null ? request.text() : "";
        searching.searched(http, text, request.language(), found.total(), topic(found));
    }

    /** What most of the results are about; empty when that cannot be told. */
    private static String topic(Found found) {
        var entries = found.hits().stream().map(hit -> hit.entry()).toList();
        return mostNamed(entries, 1, "").stream().findFirst().orElse("");
    }

    private List<Pointer> results(Found found, Frame frame, Trial.View view) {
        return found.hits().stream()
                .map(hit -> pointers.of(hit.entry(), frame, hit.kilometres(), view.provenance()))
                .toList();
    }

    private static @Nullable Link suggestion(@Nullable Found found, Address address) {
        var other = found == null ? null : found.suggestion();
        return other == null ? null : new Link(other, address.with("q", other).toString());
    }

    /** Those to browse when nothing was found, else those that most of the results are about. */
    private List<TopicLink> topics(@Nullable Found found, InView inView, Frame frame) {
        if (found == null) return List.of();
        if (found.hits().isEmpty()) {
            return inView.ordered(found.browse()).stream()
                    .map(topic -> TopicLink.to(topic, frame))
                    .toList();
        }
        var entries = found.hits().stream().map(hit -> hit.entry()).toList();
        return inView.links(mostNamed(entries, NEAREST_TOPICS, ""), catalogue, frame);
    }

    /** The topics that these entries name most often, without one of them. */
    static List<String> mostNamed(List<Entry> entries, int most, String without) {
        var times = new LinkedHashMap<String, Integer>();
        for (var entry : entries) {
            for (var topic : entry.topics()) if (!topic.equals(without)) times.merge(topic, 1, Integer::sum);
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Narrow> narrows(SearchRequest request, Address address) {
        var kind = request.kind() == null ? "all" : request.kind().word();
        return List.of(
                new Narrow("all", kind.equals("all") ? null : address.toString()),
                new Narrow(
                        "resource",
                        kind.equals("resource")
                                ? null
                                : address.with("kind", "resource").toString()),
                new Narrow(
                        "service",
                        kind.equals("service")
                                ? null
                                : address.with("kind", "service").toString()));
    }
}
