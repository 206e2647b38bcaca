package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Practice;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The organisations that show the guide. */
@Controller
@RequestMapping("/staff/practices")
@Allowed({Role.CURATOR, Role.ADMINISTRATOR})
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
                        Catalogue::describe),
                catalogue,
                search,
                pages);
    }
}
