package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.NamedThings;
import fingerpost.catalogue.Pin;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pinned answers: for this query, this first, and until when. */
@Controller
@RequestMapping("/staff/pinned")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class PinPages extends NamedPages<Pin> {

    PinPages(Catalogue catalogue, Search search, Pages pages) {
        super(
                new NamedKind<>(
                        "/staff/pinned",
                        "pin",
                        Shape.PIN,
                        Catalogue::pins,
                        pin -> Localised.NONE,
                        Pin::revision,
                        OneLine::pin,
                        NamedThings::describe),
                catalogue,
                search,
                pages);
    }
}
