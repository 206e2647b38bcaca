package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people type for the entry that takes another's place. */
@Component
final class Replacements {

    private final Catalogue catalogue;

    Replacements(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The entry meant by an id, a link of the guide, or the link it points to; what names none stays as typed. */
    @Nullable
    String meant(String typed) {
        if (typed.isEmpty()) return null;
        var id = typed.replaceFirst("^.*/entries/", "");
        if (catalogue.entry(id).isPresent()) return id;
        var near = catalogue.near(List.of(typed));
        return near.isEmpty() ? typed : near.getFirst().id();
    }
}
