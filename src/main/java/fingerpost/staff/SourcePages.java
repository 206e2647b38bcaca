package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.NamedThings;
import fingerpost.catalogue.Source;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who publishes what the guide points to. */
@Controller
@RequestMapping("/staff/sources")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class SourcePages extends NamedPages<Source> {

    SourcePages(Catalogue catalogue, Search search, Pages pages) {
        super(
                new NamedKind<>(
                        "/staff/sources",
                        "source",
                        Shape.SOURCE,
                        Catalogue::sources,
                        Source::name,
                        Source::revision,
                        OneLine::source,
                        NamedThings::describe),
                catalogue,
                search,
                pages);
    }
}
