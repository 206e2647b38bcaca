package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.handouts.ChoiceForm;
import fingerpost.handouts.Code;
import fingerpost.handouts.CodeReading;
import fingerpost.handouts.Handout;
import fingerpost.handouts.Handouts;
import fingerpost.handouts.Paper;
import fingerpost.handouts.ReadyMades;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The handouts that staff have ready, one press away from paper, and those that somebody made. */
@Controller
@Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class HandoutPages {

    /**
     * What the page shows.
     *
     * @param keeps whether this person may change what is ready-made
     */
    record Shown(Desk desk, boolean keeps, List<Ready> ready, List<Mine> mine) {}

    /** A ready-made one: what it has, how much of it is not in the guide any more, and the query that begins one like it. */
    record Ready(String id, String name, List<ChoiceForm.Picked> entries, int missing, String changed) {}

    record Mine(String code, String until, int entries) {}

    private final ReadyMades ready;
    private final Handouts handouts;
    private final ChoiceForm forms;
    private final Pages pages;

    HandoutPages(ReadyMades ready, Handouts handouts, ChoiceForm forms, Pages pages) {
        this.ready = ready;
        this.handouts = handouts;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/staff/handouts")
    View list(Frame frame, Desk desk, Person person) {
        var readyMade = ready.all().stream()
                .map(one -> {
                    var form = forms.filled(one.choice(), frame);
                    return new Ready(one.id(), one.name(), form.picked(), form.missing(), frame.date(one.changed()));
                })
                .toList();
        var mine = handouts.madeBy(person).stream().map(one -> mine(one, frame)).toList();
        return pages.own(frame, "staff/handouts.jte", new Shown(desk, ReadyMadePages.mayKeep(person), readyMade, mine));
    }

    private static Mine mine(Handout handout, Frame frame) {
        return new Mine(
                handout.code().shown(),
                frame.date(handout.last()),
                handout.choice().entries().size());
    }

    /** One press: a handout of it, straight to paper. */
    @PostMapping("/staff/handouts/{id}/print")
    View print(Frame frame, Person person, @PathVariable String id, String size) {
        var one = ready.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = forms.filled(one.choice(), frame);
        // nothing of it is in the guide any more: its page tells so
        if (form.problem() != null) return new RedirectView(frame.link("/staff/handouts/" + id));
        return onPaper(handouts.make(form.choice(), person).handout(), Paper.of(size == null ? "" : size), frame);
    }

    /** The page of a handout, which asks the browser to print. */
    static View onPaper(Handout handout, Paper paper, Frame frame) {
        return new RedirectView(
                frame.areaLink("/handout/" + handout.code().shown() + "/paper?size=" + paper.word() + "&print=yes"));
    }

    @PostMapping("/staff/handouts/made/{code}/revoke")
    View revoke(Frame frame, Person person, @PathVariable String code, RedirectAttributes onward) {
        if (!(Code.read(code) instanceof CodeReading.Right(Code right)) || !handouts.revoke(right, person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        onward.addFlashAttribute(Desk.DONE, "staff.handouts.done.revoked");
        return new RedirectView(frame.link("/staff/handouts"));
    }
}
