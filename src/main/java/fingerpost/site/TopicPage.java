package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Place;
import fingerpost.catalogue.Topic;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Paging;
import fingerpost.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One topic: the best page, the local services, the rest, and the topics around it. */
@Controller
final class TopicPage {

    private static final int A_PAGE = 20;
    private static final int MOST_RELATED = 8;

    record Shown(
            Words name,
            @Nullable String also,
            @Nullable Words summary,
            @Nullable Pointer best,
            boolean hasServices,
            List<Pointer> services,
            List<Pointer> others,
            Paging paging,
            List<TopicLink> parents,
            List<TopicLink> children,
            List<TopicLink> related,
            @Nullable String looked,
            String postcode,
            boolean postcodeUnknown,
            Address address) {}

    private final Catalogue catalogue;
    private final TopicTree tree;
    private final Pointers pointers;
    private final Pages pages;

    TopicPage(Catalogue catalogue, TopicTree tree, Pointers pointers, Pages pages) {
        this.catalogue = catalogue;
        this.tree = tree;
        this.pointers = pointers;
        this.pages = pages;
    }

    @GetMapping("/topics/{slug}")
    @Nullable
    View topic(
            Frame frame,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String postcode,
            @RequestParam(required = false) @Nullable String page,
            HttpServletResponse response) {
        var into = catalogue.mergedInto(slug).orElse(null);
        if (into != null) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", frame.link("/topics/" + into));
            // another merge or a change of mind must not be met by a browser's memory for good
            response.setHeader("Cache-Control", "public, max-age=3600");
            return null;
        }
        var topic = catalogue.publicTopic(slug).orElse(null);
        var inView = InView.of(frame, catalogue);
        if (topic == null || !inView.leadsTo(slug)) {
            return pages.missing(frame, "site/gone.jte", Gone.unknown("topic"), HttpStatus.NOT_FOUND);
        }
        var near = postcode.isBlank()
                ? null
                : catalogue.postcodes().locate(postcode).orElse(null);
        var shown = shown(topic, inView, frame, postcode.strip(), near, Paging.number(page));
        return postcode.isBlank()
                ? pages.page(frame, "site/topic.jte", shown)
                : pages.own(frame, "site/topic.jte", shown);
    }

    private Shown shown(Topic topic, InView inView, Frame frame, String postcode, @Nullable Place near, int page) {
        var order = new TopicOrder(
                topic,
                inView.about(topic.slug(), catalogue),
                entry -> catalogue.checks().trouble(entry, frame.language()) != null,
                near,
                frame);
        var paging = new Paging(page, A_PAGE, order.listed().size());
        var onPage = paging.of(order.listed());
        var best = order.best();
        return new Shown(
                Say.in(frame.language(), topic.name()),
                topic.also().containsKey(frame.language())
                        ? String.join(", ", Objects.requireNonNull(topic.also().get(frame.language())))
                        : null,
                Say.orNull(frame.language(), topic.summary()),
                best == null || page > 1 ? null : pointers.of(best, frame, null),
                order.hasServices(),
                shown(onPage, true, frame, near),
                shown(onPage, false, frame, near),
                paging,
                inView.links(topic.parents(), catalogue, frame),
                tree.under(topic.slug()).stream()
                        .filter(child -> inView.lists(child, tree))
                        .map(child -> TopicLink.to(child, frame))
                        .sorted(TopicLink.byName(frame))
                        .toList(),
                inView.links(SearchPage.mostNamed(order.everything(), MOST_RELATED, topic.slug()), catalogue, frame),
                lastLooked(order.everything(), frame),
                postcode,
                !postcode.isEmpty() && near == null,
                new Address(frame.link("/topics/" + topic.slug())).with("postcode", near == null ? null : postcode));
    }

    private List<Pointer> shown(List<Entry> entries, boolean services, Frame frame, @Nullable Place near) {
        return entries.stream()
                .filter(entry -> TopicOrder.isService(entry) == services)
                .map(entry -> pointers.of(entry, frame, TopicOrder.kilometres(entry, near)))
                .toList();
    }

    private static @Nullable String lastLooked(List<Entry> entries, Frame frame) {
        return entries.stream()
                .map(Entry::review)
                .filter(Objects::nonNull)
                .map(review -> review.on())
                .max(Comparator.<LocalDate>naturalOrder())
                .map(frame::date)
                .orElse(null);
    }
}
