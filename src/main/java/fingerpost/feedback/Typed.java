package fingerpost.feedback;

import fingerpost.privacy.PersonalData;
import fingerpost.privacy.Screened;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody typed into the fields of a form, with everything personal taken out before anything else is done with it.
 *
 * @param fields by name, each there, stripped
 * @param taken what was taken out, for its writer alone
 */
record Typed(SortedMap<String, String> fields, List<Screened.Piece> taken) {

    /**
     * @param free the fields in which people write what they like; of the others nothing is taken
     * @param known what everybody knows already and is not taken, such as the number of the clinic it is about
     */
    static Typed of(HttpServletRequest request, List<String> names, List<String> free, Collection<String> known) {
        var fields = new TreeMap<String, String>();
        var taken = new ArrayList<Screened.Piece>();
        for (var name : names) {
            var typed = Doorkeeper.field(request, name);
            if (free.contains(name)) {
                var screened = PersonalData.screen(typed, known);
                fields.put(name, screened.words());
                taken.addAll(screened.taken());
            } else {
                fields.put(name, PersonalData.plain(typed).strip());
            }
        }
        return new Typed(Collections.unmodifiableSortedMap(fields), List.copyOf(taken));
    }

    static Typed none(List<String> names) {
        var fields = new TreeMap<String, String>();
        for (var name : names) fields.put(name, "");
        return new Typed(fields, List.of());
    }

    Typed with(String name, String value) {
        var more = new TreeMap<>(fields);
        more.put(name, value);
        return new Typed(more, taken);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }
}
