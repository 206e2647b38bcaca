package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Moved;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Status;
import fingerpost.exchange.OneLine;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A practice's own services, which its own people keep by a short form. */
@Controller
@RequestMapping("/staff/practices/{practice}/services")
@Allowed({Role.PRACTICE_EDITOR, Role.CURATOR, Role.ADMINISTRATOR})
final class OwnServicePages {

    /** @param id empty for one that is not there yet; @param asOf the revision it was read at, or 0 */
    record Shown(Desk desk, String practice, String practiceName, String id, long asOf, Filled filled, boolean moved) {}

    private static final String NEW = "_new";

    private final Catalogue catalogue;
    private final Pages pages;

    OwnServicePages(Catalogue catalogue, Pages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/{id}")
    View show(Frame frame, Desk desk, Person person, @PathVariable String practice, @PathVariable String id) {
        var there = there(person, practice, id);
        return page(frame, desk, practice, there, asOf(there), Filled.fine(typed(there)), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    View change(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            @PathVariable String practice,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long asOf,
            @RequestParam(name = "do", defaultValue = "save") String button,
            RedirectAttributes after) {
        var there = there(person, practice, id);
        var typed = Typed.in(request, Shape.OWN_SERVICE, languages());
        try {
            if (button.equals("remove") && there != null) {
                catalogue.withdraw(there.id(), person.actor());
            } else {
                catalogue.edit(read(typed, there, practice), there == null ? 0 : asOf, person.actor());
            }
            after.addFlashAttribute(Desk.DONE, "staff.done.kept");
            return EntryEditor.to(frame, "/staff/practices/" + practice);
        } catch (Refused why) {
            var wrong = Filled.wrong(typed, why.problems());
            return page(frame, desk, practice, there, asOf, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Moved meanwhile) {
            var now = meanwhile.entry();
            var both = Clash.of(new Typed(typed.shape(), typed.languages(), Map.of()), typed, typed(now));
            var filled = new Filled(both.merged(), List.of(), both.clashes());
            return page(frame, desk, practice, now, now.revision(), filled, HttpStatus.CONFLICT);
        }
    }

    /** Whatever a form says, it is a service, this practice's, and shown. */
    private Entry read(Typed typed, @Nullable Entry there, String practice) {
        var line = typed.line(there == null ? null : OneLine.of(there));
        line.put("kind", "service").put("status", Status.PUBLISHED.word()).put("practice", practice);
        if (there != null) line.put("id", there.id());
        var service = line.withObjectProperty("service");
        var place = catalogue
                .postcodes()
                .locate(service.path("postcode").asString(""))
                .orElse(null);
        if (place == null) service.putNull("lat").putNull("lon");
        else service.put("lat", place.lat()).put("lon", place.lon());
        return OneLine.entry(line, there, languages().getFirst());
    }

    private Typed typed(@Nullable Entry there) {
        return Typed.of(there == null ? OneLine.empty() : OneLine.of(there), Shape.OWN_SERVICE, languages());
    }

    private static long asOf(@Nullable Entry there) {
        return there == null ? 0 : there.revision();
    }

    /** The service of this id, or null for a new one; what is another's is not there. */
    private @Nullable Entry there(Person person, String practice, String id) {
        boolean theirs = person.role() != Role.PRACTICE_EDITOR || practice.equals(person.practice());
        if (!theirs || !catalogue.practices().containsKey(practice)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (id.equals(NEW)) return null;
        return catalogue
                .entry(id)
                .filter(entry -> practice.equals(entry.practice()) && entry.status() == Status.PUBLISHED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View page(
            Frame frame,
            Desk desk,
            String practice,
            @Nullable Entry there,
            long asOf,
            Filled filled,
            HttpStatus status) {
        var name = java.util.Objects.requireNonNull(catalogue.practices().get(practice))
                .name()
                .best(frame.language());
        var shown = new Shown(
                desk, practice, name, there == null ? "" : there.id(), asOf, filled, status == HttpStatus.CONFLICT);
        return pages.own(frame, "staff/ownservice.jte", shown, status);
    }

    private List<String> languages() {
        return catalogue.area().languages();
    }
}
