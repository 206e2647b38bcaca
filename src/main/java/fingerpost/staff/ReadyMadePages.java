package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.handouts.Choice;
import fingerpost.handouts.ChoiceForm;
import fingerpost.handouts.Handouts;
import fingerpost.handouts.Paper;
import fingerpost.handouts.ReadyMade;
import fingerpost.handouts.ReadyMades;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
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

/** One handout by someone signed in: printed at once, or kept under a name as a ready-made one. */
@Controller
@Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class ReadyMadePages {

    /**
     * What the page shows.
     *
     * @param id of the ready-made one, or null for what is new
     * @param keeps whether this person may keep it under a name
     */
    record Shown(
            Desk desk,
            @Nullable String id,
            String name,
            boolean keeps,
            ChoiceForm.Filled form,
            @Nullable String problem) {

        /** Where to search for more, with what is ticked. */
        public String more() {
            var address = new StringBuilder("/search?handout=staff");
            for (var one : form.picked()) address.append("&pick=").append(one.id());
            return address.toString();
        }
    }

    private final ReadyMades ready;
    private final Handouts handouts;
    private final ChoiceForm forms;
    private final Pages pages;

    ReadyMadePages(ReadyMades ready, Handouts handouts, ChoiceForm forms, Pages pages) {
        this.ready = ready;
        this.handouts = handouts;
        this.forms = forms;
        this.pages = pages;
    }

    /** Who may keep handouts for all staff to use. */
    static boolean mayKeep(Person person) {
        return person.is(Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR);
    }

    @GetMapping("/staff/handouts/new")
    View fresh(Frame frame, Desk desk, Person person, HttpServletRequest request) {
        return page(
                frame, new Shown(desk, null, "", mayKeep(person), forms.read(request, frame, person.practice()), null));
    }

    @PostMapping("/staff/handouts")
    View make(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            RedirectAttributes onward,
            @RequestParam(name = "do", defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String name) {
        var form = forms.read(request, frame);
        boolean keeping = wanted.equals("keep") && mayKeep(person);
        var problem = problem(form, keeping ? name : null, frame);
        if (problem != null) return page(frame, new Shown(desk, null, name, mayKeep(person), form, problem));
        if (!keeping) {
            return HandoutPages.onPaper(handouts.make(form.choice(), person).handout(), Paper.of(wanted), frame);
        }
        ready.keep(name, form.choice(), person);
        return kept(frame, onward, "staff.handouts.done.kept");
    }

    @GetMapping("/staff/handouts/{id}")
    @Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
    View edit(Frame frame, Desk desk, Person person, @PathVariable String id) {
        var one = there(id);
        return page(frame, new Shown(desk, id, one.name(), true, forms.filled(one.choice(), frame), null));
    }

    @PostMapping("/staff/handouts/{id}")
    @Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
    View change(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            RedirectAttributes onward,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name) {
        there(id);
        var form = forms.read(request, frame);
        var problem = problem(form, name, frame);
        if (problem != null) return page(frame, new Shown(desk, id, name, true, form, problem));
        ready.change(id, name, form.choice(), person);
        return kept(frame, onward, "staff.handouts.done.kept");
    }

    @PostMapping("/staff/handouts/{id}/remove")
    @Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
    View remove(Frame frame, @PathVariable String id, RedirectAttributes onward) {
        if (!ready.remove(id)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return kept(frame, onward, "staff.handouts.done.removed");
    }

    private ReadyMade there(String id) {
        return ready.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What is wrong with what is ticked, or with the name unless that is null. */
    private @Nullable String problem(ChoiceForm.Filled form, @Nullable String name, Frame frame) {
        if (form.problem() != null) return frame.text(form.problem(), Choice.MOST);
        var wrong = name == null ? null : ready.problem(name).orElse(null);
        return wrong == null ? null : frame.text("staff.handouts.problem." + wrong);
    }

    private static View kept(Frame frame, RedirectAttributes onward, String done) {
        onward.addFlashAttribute(Desk.DONE, done);
        return new RedirectView(frame.link("/staff/handouts"));
    }

    private View page(Frame frame, Shown shown) {
        var status = shown.problem() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.own(frame, "staff/handout.jte", shown, status);
    }
}
