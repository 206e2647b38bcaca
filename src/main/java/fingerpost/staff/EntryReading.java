package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Status;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A published entry as all staff read it, with what is for them only. */
@Controller
@Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class EntryReading {

    /** What the page shows; further is how to reach a service, and the note is empty when there is none. */
    record Shown(Desk desk, Entry entry, List<String> further, String note) {}

    private final Catalogue catalogue;
    private final Pages pages;

    EntryReading(Catalogue catalogue, Pages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/staff/read/{id}")
    View read(Frame frame, Desk desk, @PathVariable String id) {
        var entry = catalogue
                .entry(id)
                .filter(one -> one.status() == Status.PUBLISHED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var note = catalogue.notes().of(id).words();
        return pages.own(frame, "staff/read.jte", new Shown(desk, entry, StaffPointer.further(entry, frame), note));
    }
}
