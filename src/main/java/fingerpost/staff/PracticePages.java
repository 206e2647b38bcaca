package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.NamedThings;
import fingerpost.catalogue.Practice;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisations that show the guide. */
@Controller
@RequestMapping("/staff/practices")
@Allowed({Role.PRACTICE_EDITOR, Role.CURATOR, Role.ADMINISTRATOR})
final class PracticePages extends NamedPages<Practice> {

    private final Catalogue catalogue;
    private final PracticeEditor editor;

    PracticePages(Catalogue catalogue, Search search, Pages pages, PracticeEditor editor) {
        super(
                new NamedKind<>(
                        "/staff/practices",
                        "practice",
                        Shape.PRACTICE,
                        Catalogue::practices,
                        Practice::name,
                        Practice::revision,
                        OneLine::practice,
                        NamedThings::describe),
                catalogue,
                search,
                pages);
        this.catalogue = catalogue;
        this.editor = editor;
    }

    /** Who edits a practice keeps their own, and adds none. */
    @Override
    boolean isFor(Person person, String slug) {
        return person.role() != Role.PRACTICE_EDITOR || !slug.isEmpty() && slug.equals(person.practice());
    }

    @Override
    @Allowed({Role.CURATOR, Role.ADMINISTRATOR})
    View fresh(Frame frame, Desk desk, Person person) {
        return super.fresh(frame, desk, person);
    }

    @Override
    @Allowed({Role.CURATOR, Role.ADMINISTRATOR})
    View add(Frame frame, Desk desk, Person person, HttpServletRequest request, String slug, RedirectAttributes after) {
        return super.add(frame, desk, person, request, slug, after);
    }

    @Override
    View edit(Frame frame, Desk desk, Person person, String slug) {
        return editor.show(frame, desk, there(person, slug));
    }

    @Override
    View change(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            String slug,
            long asOf,
            RedirectAttributes after) {
        return editor.change(frame, desk, person, there(person, slug), asOf, request, after);
    }

    @Override
    boolean many(Person person) {
        return person.role() == Role.ADMINISTRATOR;
    }

    private Practice there(Person person, String slug) {
        var practice = catalogue.practices().get(slug);
        if (practice == null || !isFor(person, slug)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return practice;
    }
}
