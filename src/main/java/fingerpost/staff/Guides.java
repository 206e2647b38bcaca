package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** The guide's own words, which no password may be made of. */
final class Guides {

    private Guides() {}

    static List<String> words(Catalogue catalogue) {
        var words = new ArrayList<>(catalogue.area().name().byLanguage().values());
        words.add("fingerpost");
        return words;
    }
}
