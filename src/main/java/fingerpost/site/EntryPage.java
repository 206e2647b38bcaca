package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Service;
import fingerpost.catalogue.Video;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Everything about one pointer. */
@Controller
final class EntryPage {

    /**
     * What the page shows; film is the website that plays it, when the link is a film's; link says how it is, and astray
     * what is said instead of leading there.
     */
    record Shown(
            Pointer pointer,
            @Nullable String film,
            @Nullable Publisher publisher,
            @Nullable String link,
            @Nullable Astray astray,
            @Nullable Due nextLook,
            @Nullable String publisherLooked,
            @Nullable Due publisherNext,
            List<TopicLink> topics,
            @Nullable Details details,
            List<Other> others,
            List<ChangeLine.Shown> changes) {}

    /** By when somebody means to look again, and whether that day is over. */
    record Due(String day, boolean past) {}

    /** Who publishes it, where, and what makes them trustworthy. */
    record Publisher(Words name, @Nullable String website, List<String> marks) {}

    /** What only a service has. Days are the lines of an ordinary week. */
    record Details(
            @Nullable String email,
            @Nullable String cost,
            List<String> days,
            @Nullable String serves) {}

    /** The page it points to in another language. */
    record Other(String language, String website, String href) {}

    private final Catalogue catalogue;
    private final Pointers pointers;
    private final LinksNow links;
    private final Astrays astrays;
    private final ChangeLines changes;
    private final Pages pages;

    EntryPage(
            Catalogue catalogue, Pointers pointers, LinksNow links, Astrays astrays, ChangeLines changes, Pages pages) {
        this.catalogue = catalogue;
        this.pointers = pointers;
        this.links = links;
        this.astrays = astrays;
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping("/entries/{id}")
    View entry(Frame frame, @PathVariable String id) {
        var entry = catalogue.entry(id).orElse(null);
        if (entry != null && entry.isPublic()) return pages.page(frame, "site/entry.jte", shown(entry, frame));
        return gone(catalogue, pages, frame, entry);
    }

    /** The page instead of an entry that was taken out, or that the public never could see. */
    static View gone(Catalogue catalogue, Pages pages, Frame frame, @Nullable Entry entry) {
        if (entry == null
                || !ChangeLines.wasPublic(entry)
                || catalogue.history().everPublic(List.of(entry.id())).isEmpty()) {
            return pages.missing(frame, "site/gone.jte", Gone.unknown("entry"), HttpStatus.NOT_FOUND);
        }
        var withdrawal = entry.withdrawal();
        var gone = new Gone(
                "withdrawn",
                Say.in(frame.language(), entry.title()),
                withdrawal == null ? null : Say.orNull(frame.language(), withdrawal.reason()),
                withdrawal == null ? null : instead(catalogue, frame, withdrawal.replacement()));
        return pages.missing(frame, "site/gone.jte", gone, HttpStatus.GONE);
    }

    /** The first public entry on the way from one replacement to the next. */
    private static @Nullable TopicLink instead(Catalogue catalogue, Frame frame, @Nullable String replacement) {
        for (var next = replacement; next != null; ) {
            var entry = catalogue.entry(next).orElse(null);
            if (entry == null) return null;
            if (entry.isPublic()) {
                return new TopicLink(Say.in(frame.language(), entry.title()), frame.link("/entries/" + entry.id()));
            }
            var withdrawal = entry.withdrawal();
            next = withdrawal == null ? null : withdrawal.replacement();
        }
        return null;
    }

    private Shown shown(Entry entry, Frame frame) {
        var review = entry.review();
        var printed = entry.publisherReview();
        var astray = astrays.of(entry, frame);
        var pointer = astray == null ? pointers.of(entry, frame, null) : astray.pointer();
        return new Shown(
                pointer,
                astray == null ? film(entry, frame) : null,
                publisher(entry, frame),
                astray == null ? told(links.of(entry, frame), frame) : null,
                astray,
                due(review == null ? null : review.next(), frame),
                printed == null || printed.on() == null ? null : frame.date(printed.on()),
                due(printed == null ? null : printed.next(), frame),
                TopicLink.to(entry.topics(), catalogue.topics(), frame),
                entry.service() == null ? null : details(entry.service(), frame),
                others(entry, frame),
                changes.of(entry.id(), frame));
    }

    /** In words how a link is that people are led to; one just found to be in trouble is told of on the next page. */
    private static @Nullable String told(@Nullable LinkNow link, Frame frame) {
        return link == null || link.isTrouble() ? null : frame.text("linknow." + link.word(), link.checked());
    }

    private @Nullable Due due(@Nullable LocalDate day, Frame frame) {
        return day == null ? null : new Due(frame.date(day), pointers.isPast(day));
    }

    private static @Nullable String film(Entry entry, Frame frame) {
        var video = Video.of(entry.urlFor(frame.language()));
        return video == null ? null : frame.text("film.on." + video.host());
    }

    private @Nullable Publisher publisher(Entry entry, Frame frame) {
        var slug = entry.source();
        var source = slug == null ? null : catalogue.sources().get(slug);
        if (source == null) return null;
        var website = source.url() == null ? null : Pointers.website(source.url());
        return new Publisher(Say.in(frame.language(), source.name()), website, source.marks());
    }

    private static Details details(Service service, Frame frame) {
        var cost = service.cost();
        var known = cost == null ? null : frame.textOrNull("cost." + cost);
        return new Details(
                service.email(),
                known == null ? cost : known,
                days(service, frame),
                service.serves().isEmpty() ? null : String.join(", ", service.serves()));
    }

    private static List<String> days(Service service, Frame frame) {
        if (service.hours() == null) return List.of();
        var hours = Hours.read(service.hours());
        if (hours == null) return List.of(service.hours());
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day(hours, day, frame))
                .toList();
    }

    private static String day(Hours hours, DayOfWeek day, Frame frame) {
        var spans = hours.week().getOrDefault(day, List.of());
        var times = spans.isEmpty()
                ? frame.text("entry.hours.closed")
                : spans.stream().map(Span::toString).collect(Collectors.joining(", "));
        return day.getDisplayName(TextStyle.FULL, frame.locale()) + ": " + times;
    }

    private List<Other> others(Entry entry, Frame frame) {
        return frame.twins().stream()
                .filter(twin -> entry.urls().exactly(twin.language()) != null
                        || entry.url() != null
                                && twin.language().equals(catalogue.area().firstLanguage())
                                && entry.urls().exactly(frame.language()) != null)
                .filter(twin -> catalogue.checks().trouble(entry, twin.language()) == null)
                .map(twin -> new Other(
                        twin.language(),
                        String.valueOf(Pointers.website(String.valueOf(entry.urlFor(twin.language())))),
                        twin.href().replaceFirst("/entries/", "/go/")))
                .toList();
    }
}
