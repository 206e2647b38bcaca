package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.ReportOutcome;
import fingerpost.catalogue.Service;
import fingerpost.catalogue.Video;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Trial;
import fingerpost.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Everything about one pointer. */
@Controller
final class EntryPage {

    /**
     * What the page shows; film is the website that plays it, when the link is a film's; link says how it is, and astray
     * what is said instead of leading there. Declared tells whether whoever looked at it, by role, has declared an
     * interest, settled what became of what readers reported, and carried is what links on carry from the page of results
     * that led here.
     */
    record Shown(
            Pointer pointer,
            @Nullable String film,
            @Nullable Publisher publisher,
            Words chosenBy,
            boolean declared,
            @Nullable String link,
            @Nullable Astray astray,
            @Nullable Due nextLook,
            @Nullable String publisherLooked,
            @Nullable Due publisherNext,
            List<TopicLink> topics,
            @Nullable Details details,
            List<Other> others,
            List<ChangeLine.Shown> changes,
            List<String> settled,
            String carried) {}

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
    private final Trial trial;
    private final Pages pages;

    EntryPage(
            Catalogue catalogue,
            Pointers pointers,
            LinksNow links,
            Astrays astrays,
            ChangeLines changes,
            Trial trial,
            Pages pages) {
        this.catalogue = catalogue;
        this.pointers = pointers;
        this.links = links;
        this.astrays = astrays;
        this.changes = changes;
        this.trial = trial;
        this.pages = pages;
    }

    @GetMapping("/entries/{id}")
    View entry(
            Frame frame,
            @PathVariable String id,
            @RequestParam(name = Trial.TICKET, required = false) @Nullable String ticket) {
        var entry = catalogue.entry(id).orElse(null);
        var inView = InView.of(frame, catalogue);
        if (entry != null && inView.shows(entry)) {
            var carried = trial.of(ticket).carried();
            var shown = shown(entry, inView, frame, carried);
            return carried.isEmpty()
                    ? pages.page(frame, "site/entry.jte", shown)
                    : pages.own(frame, "site/entry.jte", shown);
        }
        return gone(catalogue, pages, frame, entry);
    }

    /** The page instead of an entry that was taken out, or that the public never could see. */
    static View gone(Catalogue catalogue, Pages pages, Frame frame, @Nullable Entry entry) {
        // what a practice hides is not withdrawn, and is not there
        var life = entry == null || InView.of(frame, catalogue).hides(entry)
                ? null
                : catalogue.history().publicLives(List.of(entry.id())).get(entry.id());
        var seen = life == null ? null : life.gone();
        if (seen == null) {
            return pages.missing(frame, "site/gone.jte", Gone.unknown("entry"), HttpStatus.NOT_FOUND);
        }
        var withdrawal = seen.withdrawal();
        var gone = new Gone(
                "withdrawn",
                Say.in(frame.language(), seen.title()),
                withdrawal == null ? null : Say.orNull(frame.language(), withdrawal.reason()),
                withdrawal == null ? null : instead(catalogue, frame, withdrawal.replacement()));
        return pages.missing(frame, "site/gone.jte", gone, HttpStatus.GONE);
    }

    /** The first public entry on the way from one replacement to the next. */
    private static @Nullable TopicLink instead(Catalogue catalogue, Frame frame, @Nullable String replacement) {
        for (var next = replacement; next != null; ) {
            var entry = catalogue.entry(next).orElse(null);
            if (entry == null) return null;
            if (InView.of(frame, catalogue).shows(entry)) {
                return new TopicLink(Say.in(frame.language(), entry.title()), frame.link("/entries/" + entry.id()));
            }
            var withdrawal = entry.withdrawal();
            next = withdrawal == null ? null : withdrawal.replacement();
        }
        return null;
    }

    private Shown shown(Entry entry, InView inView, Frame frame, String carried) {
        var review = entry.review();
        var printed = entry.publisherReview();
        var astray = astrays.of(entry, frame);
        var pointer = astray == null ? pointers.of(entry, frame, null) : astray.pointer();
        var link = astray == null ? links.of(entry, frame) : null;
        return new Shown(
                pointer,
                astray == null ? film(entry, frame) : null,
                publisher(entry, frame),
                chosenBy(entry, frame),
                review != null
                        && catalogue.interests().values().stream()
                                .anyMatch(one -> one.until() == null && one.isOf(review.by())),
                link == null ? null : link.told(frame),
                astray,
                due(review == null ? null : review.next(), frame),
                printed == null || printed.on() == null ? null : frame.date(printed.on()),
                due(printed == null ? null : printed.next(), frame),
                inView.links(entry.topics(), catalogue, frame),
                entry.service() == null ? null : details(entry.service(), frame),
                others(entry, frame),
                changes.of(entry.id(), frame),
                settled(entry, frame),
                carried);
    }

    private List<String> settled(Entry entry, Frame frame) {
        return catalogue.reports().settled(entry.id()).stream()
                .map(report -> frame.text(
                        "report.settled." + (report.outcome() == ReportOutcome.FIXED ? "fixed" : "fine"),
                        frame.text("report.choice." + report.choice().word()),
                        frame.date(pointers.day(report.first())),
                        frame.date(pointers.day(report.closed() == null ? report.last() : report.closed()))))
                .toList();
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

    /** The practice whose own service it is, else the organisation that answers for the guide, else the guide. */
    private Words chosenBy(Entry entry, Frame frame) {
        var practice = entry.practice() == null ? null : catalogue.practices().get(entry.practice());
        if (practice != null) return Say.in(frame.language(), practice.name());
        var organisation = catalogue.area().organisation();
        return organisation == null || catalogue.area().demonstration()
                ? frame.guideName()
                : Say.in(frame.language(), Localised.in(catalogue.area().firstLanguage(), organisation));
    }

    private static Details details(Service service, Frame frame) {
        var cost = service.cost();
        var known = cost == null ? null : frame.textOrNull("cost." + cost);
        return new Details(
                service.email(),
                known == null ? cost : known,
                Hours.days(service.hours(), frame),
                service.serves().isEmpty() ? null : String.join(", ", service.serves()));
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
                        twin.href().replaceFirst("/entries/(?=[^/]+$)", "/go/")))
                .toList();
    }
}
