package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.NamedThings;
import fingerpost.catalogue.RedFlagWords;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The words that patterns of red flags name. */
@Controller
@RequestMapping("/staff/red-flag-words")
@Allowed({Role.CLINICIAN, Role.ADMINISTRATOR})
final class RedFlagWordsPages extends NamedPages<RedFlagWords> {

    RedFlagWordsPages(Catalogue catalogue, Search search, Pages pages) {
        super(
                new NamedKind<>(
                        "/staff/red-flag-words",
                        "red-flag-words",
                        Shape.RED_FLAG_WORDS,
                        Catalogue::redFlagWords,
                        _ -> fingerpost.catalogue.Localised.NONE,
                        RedFlagWords::revision,
                        OneLine::redFlagWords,
                        NamedThings::describe),
                catalogue,
                search,
                pages);
    }
}
