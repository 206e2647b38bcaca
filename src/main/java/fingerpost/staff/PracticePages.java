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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisations that show the guide. */
@Controller
@RequestMapping("/staff/practices")
@Allowed({Role.PRACTICE_EDITOR, Role.CURATOR, Role.ADMINISTRATOR})
final class PracticePages extends NamedPages<Practice> {

    PracticePages(Catalogue catalogue, Search search, Pages pages) {
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
}
