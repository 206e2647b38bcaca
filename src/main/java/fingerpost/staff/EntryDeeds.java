package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Refused;
import fingerpost.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to an entry with one press: still good, withdrawn, restored. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class EntryDeeds {

    private final Catalogue catalogue;
    private final EntryForms forms;
    private final EntryPages pages;
    private final Reviewing reviewing;
    private final Replacements replacements;

    EntryDeeds(
            Catalogue catalogue, EntryForms forms, EntryPages pages, Reviewing reviewing, Replacements replacements) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.pages = pages;
        this.reviewing = reviewing;
        this.replacements = replacements;
    }

    /** From the list, a person goes back to the list. */
    @PostMapping("/staff/entries/{id}/still-good")
    View stillGood(
            Frame frame,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String list,
            RedirectAttributes after) {
        mustBe(id);
        var done = catalogue.stillGood(List.of(id), reviewing.by(person), reviewing.today(), person.actor());
        after.addFlashAttribute(Desk.DONE, done.kept().isEmpty() ? "staff.done.not-looked" : "staff.done.still-good");
        return EntryEditor.to(
                frame,
                list.isEmpty()
                        ? "/staff/entries/" + id
                        : "/staff/entries?" + ListQuery.of(list).query());
    }

    @PostMapping("/staff/entries/{id}/withdraw")
    View withdraw(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String replacement,
            HttpServletRequest request,
            RedirectAttributes after) {
        mustBe(id);
        try {
            catalogue.withdraw(id, reason(request), replacements.meant(replacement.strip()), person.actor());
        } catch (Refused why) {
            return refused(frame, desk, id, why);
        }
        after.addFlashAttribute(Desk.DONE, "staff.done.withdrawn");
        return EntryEditor.to(frame, "/staff/entries/" + id);
    }

    @PostMapping("/staff/entries/{id}/restore")
    View restore(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String id,
            @RequestParam long revision,
            RedirectAttributes after) {
        mustBe(id);
        try {
            catalogue.restore(id, revision, person.actor());
        } catch (Refused why) {
            return refused(frame, desk, id, why);
        }
        after.addFlashAttribute(Desk.DONE, "staff.done.restored");
        return EntryEditor.to(frame, "/staff/entries/" + id);
    }

    private View refused(Frame frame, Desk desk, String id, Refused why) {
        var entry = catalogue.entry(id).orElseThrow();
        return pages.refused(
                frame,
                desk,
                Filled.wrong(forms.of(entry, frame.language()), why.problems()),
                entry,
                id,
                entry.revision());
    }

    private Localised reason(HttpServletRequest request) {
        var words = new HashMap<String, String>();
        for (var language : forms.languages()) {
            var typed = request.getParameter("reason." + language);
            if (typed != null) words.put(language, typed);
        }
        return Localised.of(words);
    }

    private void mustBe(String id) {
        if (catalogue.entry(id).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
