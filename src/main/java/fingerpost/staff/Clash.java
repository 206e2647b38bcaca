package fingerpost.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Two people changed one control differently; its form keeps what this person typed.
 *
 * @param theirs what the other made of it
 */
record Clash(String control, String theirs) {

    /** One form made of two that began from the same: each change is in it, and where both changed a control, mine. */
    record Both(Typed merged, List<Clash> clashes) {}

    static Both of(Typed base, Typed mine, Typed theirs) {
        var merged = new TreeMap<String, String>();
        var clashes = new ArrayList<Clash>();
        for (var control : mine.shape().controls(mine.languages())) {
            var was = base.at(control);
            var my = mine.at(control);
            var their = theirs.at(control);
            boolean iChanged = !my.equals(was);
            if (iChanged && !their.equals(was) && !my.equals(their)) clashes.add(new Clash(control, their));
            var now = iChanged ? my : their;
            if (!now.isEmpty()) merged.put(control, now);
        }
        return new Both(new Typed(mine.shape(), mine.languages(), merged), clashes);
    }
}
