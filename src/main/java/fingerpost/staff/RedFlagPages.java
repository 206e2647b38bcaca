package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.NamedThings;
import fingerpost.catalogue.Naming;
import fingerpost.catalogue.RedFlag;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.ObjectNode;

/** The rules that clinicians own, of what may be an emergency. */
@Controller
@RequestMapping("/staff/red-flags")
@Allowed({Role.CLINICIAN, Role.ADMINISTRATOR})
final class RedFlagPages extends NamedPages<RedFlag> {

    RedFlagPages(Catalogue catalogue, Search search, Pages pages) {
        super(
                new NamedKind<>(
                        "/staff/red-flags",
                        "red-flag",
                        Shape.RED_FLAG,
                        Catalogue::redFlags,
                        RedFlag::name,
                        RedFlag::revision,
                        RedFlagPages::counted,
                        NamedThings::describe),
                catalogue,
                search,
                pages);
    }

    /** A rule's version goes up with every change that a person makes of it. */
    private static Naming<RedFlag> counted(ObjectNode line, String firstLanguage) {
        var naming = OneLine.redFlag(line, firstLanguage);
        return new Naming<>(naming.slug(), there -> {
            if (there != null) line.put("version", there.version() + 1);
            return OneLine.redFlag(line, firstLanguage).change().onto(there);
        });
    }
}
