package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.EntryLink;
import fingerpost.catalogue.Link;
import fingerpost.web.Frame;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how entries' links are. */
@Component
final class LinksNow {

    private final Catalogue catalogue;
    private final Clock clock;

    LinksNow(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** How the link is that this reader would follow; null when there is none, or it was never asked. */
    @Nullable
    LinkNow of(Entry entry, Frame frame) {
        var url = entry.urlFor(frame.language());
        if (url == null) return null;
        var own = entry.urls().exactly(frame.language()) == null ? "" : frame.language();
        return catalogue.checks().linksOf(List.of(entry.id())).getOrDefault(entry.id(), List.of()).stream()
                .filter(one -> one.language().equals(own))
                .map(EntryLink::link)
                .findFirst()
                .map(link -> now(link, frame))
                .orElse(null);
    }

    private @Nullable LinkNow now(Link link, Frame frame) {
        if (link.verdict() == null || link.checked() == null || link.since() == null) return null;
        return new LinkNow(link.verdict().word(), checked(link.checked(), frame), frame.date(day(link.since())));
    }

    private String checked(Instant at, Frame frame) {
        var day = day(at);
        var today = LocalDate.now(clock);
        if (!day.isBefore(today)) return frame.text("linknow.today");
        if (day.equals(today.minusDays(1))) return frame.text("linknow.yesterday");
        return frame.text("linknow.on", frame.date(day));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
