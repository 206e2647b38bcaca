package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.EntryFilter;
import fingerpost.catalogue.EntryOrder;
import fingerpost.catalogue.NamedThings;
import fingerpost.catalogue.Source;
import fingerpost.catalogue.Status;
import fingerpost.exchange.OneLine;
import fingerpost.search.Search;
import fingerpost.web.Pages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who publishes what the guide points to. */
@Controller
@RequestMapping("/staff/sources")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class SourcePages extends NamedPages<Source> {

    private final Catalogue catalogue;

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
        this.catalogue = catalogue;
    }

    @Override
    @Nullable
    Together together(At at) {
        if (at.asOf() == 0) return null;
        var published = EntryFilter.of(Map.of("source", at.slug(), "status", Status.PUBLISHED.word()));
        long entries = catalogue.list().count(published);
        return entries == 0
                ? null
                : new Together(new ListQuery(published, EntryOrder.TITLE, false, 1, List.of()).query(), entries);
    }
}
