package fingerpost.staff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** What buttons do to a list that a person puts in order. */
final class Lists {

    private Lists() {}

    static List<String> adding(List<String> list, String one) {
        return both(list, List.of(one));
    }

    static List<String> without(List<String> list, String one) {
        return list.stream().filter(other -> !other.equals(one)).toList();
    }

    /** What either has, the first's first. */
    static List<String> both(List<String> some, List<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    static List<String> first(List<String> list, String one) {
        return both(List.of(one), list);
    }

    /** One place up or down, as far as there is one. */
    static List<String> moved(List<String> list, String one, int by) {
        int from = list.indexOf(one);
        int to = from + by;
        if (from < 0 || to < 0 || to >= list.size()) return list;
        var moved = new ArrayList<>(list);
        Collections.swap(moved, from, to);
        return moved;
    }

    /** Those up to the last that stands elsewhere than in the usual order. */
    static List<String> moved(List<String> list, List<String> usual) {
        for (int kept = 0; kept < list.size(); kept++) {
            var head = list.subList(0, kept);
            var rest = usual.stream().filter(one -> !head.contains(one)).toList();
            if (rest.equals(list.subList(kept, list.size()))) return List.copyOf(head);
        }
        return list;
    }
}
