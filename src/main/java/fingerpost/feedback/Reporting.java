package fingerpost.feedback;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.ReportChoice;
import fingerpost.catalogue.WantKind;
import fingerpost.web.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Files a report that the screens let through, and gives it to whom the entry is. */
@Component
final class Reporting {

    /** Who gives it to them, as history names it. */
    private static final String MACHINE = "machine";

    private final Catalogue catalogue;
    private final Owners owners;
    private final ApplicationEventPublisher events;

    Reporting(Catalogue catalogue, Owners owners, ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.owners = owners;
        this.events = events;
    }

    void file(Entry entry, ReportChoice choice, String words, @Nullable String arm) {
        var filed = catalogue.reports().file(entry.id(), choice, words);
        if (filed.fresh()) {
            owners.of(entry.id())
                    .ifPresent(owner ->
                            catalogue.wants().assign(WantKind.REPORTED, String.valueOf(filed.id()), owner, MACHINE));
            // the machine looks before a person has to
            if (choice == ReportChoice.LINK) catalogue.checks().checkNow(entry.id());
        }
        events.publishEvent(new Told(entry.id(), Told.What.REPORTED, arm));
    }
}
