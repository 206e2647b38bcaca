package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Version;
import fingerpost.catalogue.Versions;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Everything an entry ever was: who changed what, when, and the way back. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class EntryHistory {

    record Shown(Desk desk, Entry entry, List<Step> steps) {}

    /** One version and how it came from the one before; the newest is the one that holds. */
    record Step(long revision, String at, String by, String action, boolean newest, List<Versions.Change> changes) {}

    private final Catalogue catalogue;
    private final Pages pages;
    private final PeoplesNames people;

    EntryHistory(Catalogue catalogue, Pages pages, PeoplesNames people) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.people = people;
    }

    @GetMapping("/staff/entries/{id}/history")
    View history(Frame frame, Desk desk, @PathVariable String id) {
        var entry = catalogue.entry(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var steps = new ArrayList<Step>();
        Version before = null;
        for (var version : catalogue.history().ofEntry(id)) {
            steps.addFirst(new Step(
                    version.revision(),
                    Times.minute(frame, version.at()),
                    people.of(version.actor()),
                    version.action(),
                    version.revision() == entry.revision(),
                    Versions.difference(before, version)));
            before = version;
        }
        return pages.own(frame, "staff/history.jte", new Shown(desk, entry, steps));
    }
}
