package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Interest;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.NamedThings;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Pages;
import java.util.HashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of interests: what those who look at entries have declared, which the public reads by role. */
@Controller
@RequestMapping("/staff/interests")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class InterestPages extends NamedPages<Interest> {

    InterestPages(Catalogue catalogue, Search search, Pages pages) {
        super(
                new NamedKind<>(
                        "/staff/interests",
                        "interest",
                        Shape.INTEREST,
                        Catalogue::interests,
                        InterestPages::called,
                        Interest::revision,
                        OneLine::interest,
                        NamedThings::describe),
                catalogue,
                search,
                pages);
    }

    @Override
    boolean isSearched() {
        return false;
    }

    /** A declaration goes by whose it is, and what it says. */
    private static Localised called(Interest interest) {
        var words = new HashMap<String, String>();
        interest.name().byLanguage().forEach((language, said) -> words.put(language, interest.role() + ": " + said));
        return Localised.of(words);
    }
}
