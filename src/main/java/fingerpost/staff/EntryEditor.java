package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Moved;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Status;
import fingerpost.catalogue.Version;
import fingerpost.catalogue.WorkingCopy;
import fingerpost.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One entry as its curator edits it, and what becomes of it. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class EntryEditor {

    private static final String NEW = "new";

    private final Catalogue catalogue;
    private final EntryForms forms;
    private final EntryPages pages;
    private final Reviewing reviewing;

    EntryEditor(Catalogue catalogue, EntryForms forms, EntryPages pages, Reviewing reviewing) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.pages = pages;
        this.reviewing = reviewing;
    }

    @GetMapping("/staff/entries/{id}")
    View edit(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean copy) {
        var entry = there(id);
        var unfinished = catalogue.workingCopies().find(id, person.id()).orElse(null);
        if (unfinished == null || !copy) {
            var filled = Filled.fine(forms.of(entry, frame.language()));
            return pages.show(frame, desk, filled, entry, id, entry.revision(), unfinished);
        }
        return carryOn(frame, desk, entry, unfinished);
    }

    /** The unfinished form over what the entry has become since it was opened. */
    private View carryOn(Frame frame, Desk desk, Entry entry, WorkingCopy unfinished) {
        var mine = new Typed(Shape.ENTRY, forms.languages(), unfinished.fields());
        var both = both(mine, unfinished.base(), entry, frame.language());
        return pages.show(
                frame,
                desk,
                new Filled(both.merged(), List.of(), both.clashes()),
                entry,
                entry.id(),
                entry.revision(),
                null);
    }

    @PostMapping("/staff/entries/{id}/forget")
    View forget(Frame frame, Person person, @PathVariable String id) {
        catalogue.workingCopies().drop(id, person.id());
        return to(frame, id.startsWith(NEW) ? "/staff/entries" : "/staff/entries/" + id);
    }

    @PostMapping("/staff/entries")
    View add(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            @RequestParam String about,
            RedirectAttributes after) {
        return keep(frame, desk, person, request, null, about, 0, after);
    }

    @PostMapping("/staff/entries/{id}")
    View change(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam long asOf,
            RedirectAttributes after) {
        return keep(frame, desk, person, request, there(id), id, asOf, after);
    }

    private View keep(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            @Nullable Entry there,
            String about,
            long asOf,
            RedirectAttributes after) {
        var typed = typed(request, there, frame.language());
        try {
            var wanted = forms.entry(typed, there);
            var status = Intent.of(request.getParameter("do")).status(there);
            if (status == Status.PUBLISHED) wanted = reviewing.reviewed(wanted, there, person);
            var kept = catalogue.edit(wanted.but().status(status).build(), asOf, person.actor());
            catalogue.workingCopies().drop(about, person.id());
            after.addFlashAttribute(Desk.DONE, "staff.done." + kept.status().word());
            return to(frame, "/staff/entries/" + kept.id());
        } catch (Refused why) {
            return pages.refused(frame, desk, Filled.wrong(typed, why.problems()), there, about, asOf);
        } catch (Moved meanwhile) {
            return moved(frame, desk, typed, meanwhile, about, asOf);
        }
    }

    private View moved(Frame frame, Desk desk, Typed typed, Moved meanwhile, String about, long asOf) {
        var now = meanwhile.entry();
        if (asOf == 0) {
            var problem = new Problem(
                    "url",
                    "is the link of an entry that is there already: "
                            + now.title().best(frame.language()));
            return pages.refused(frame, desk, Filled.wrong(typed, List.of(problem)), null, about, 0);
        }
        var both = both(typed, asOf, now, frame.language());
        return pages.moved(frame, desk, new Filled(both.merged(), List.of(), both.clashes()), now);
    }

    private Clash.Both both(Typed mine, long base, Entry now, String language) {
        var began = catalogue.history().ofEntry(now.id()).stream()
                .filter(version -> version.revision() == base)
                .map(Version::entry)
                .findFirst()
                .orElse(now);
        return Clash.of(forms.of(began, language), mine, forms.of(now, language));
    }

    /** What is typed, with the suggestions that were ticked, and another's words where those were chosen. */
    private Typed typed(HttpServletRequest request, @Nullable Entry there, String language) {
        var typed = forms.in(request);
        var ticked = request.getParameterValues("phrase");
        if (ticked != null) typed = typed.adding("everyday." + forms.languages().getFirst(), List.of(ticked));
        var theirs = request.getParameterValues("theirs");
        return theirs == null || there == null ? typed : typed.with(List.of(theirs), forms.of(there, language));
    }

    private Entry there(String id) {
        return catalogue.entry(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static RedirectView to(Frame frame, String path) {
        var view = new RedirectView(frame.link(path));
        view.setExposeModelAttributes(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    /** What a button asks to become of the entry. */
    enum Intent {
        SAVE,
        DRAFT,
        REVIEW,
        PUBLISH;

        private static final Map<String, Intent> BY_WORD =
                Map.of("save", SAVE, "draft", DRAFT, "review", REVIEW, "publish", PUBLISH);

        static Intent of(@Nullable String word) {
            return word == null ? SAVE : BY_WORD.getOrDefault(word, SAVE);
        }

        Status status(@Nullable Entry there) {
            return switch (this) {
                case SAVE -> there == null ? Status.DRAFT : there.status();
                case DRAFT -> Status.DRAFT;
                case REVIEW -> Status.REVIEW;
                case PUBLISH -> Status.PUBLISHED;
            };
        }
    }
}
