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
import java.util.HashMap;
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
                        PinPages::asked,
                        Pin::revision,
                        OneLine::pin,
                        NamedThings::describe),
                catalogue,
                search,
                pages);
    }

    /** A pinned answer goes by what people ask. */
    private static Localised asked(Pin pin) {
        var words = new HashMap<String, String>();
        pin.words().forEach((language, queries) -> words.put(language, String.join(", ", queries)));
        return Localised.of(words);
    }
}
