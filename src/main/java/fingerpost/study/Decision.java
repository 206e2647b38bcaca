package fingerpost.study;

import fingerpost.web.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What follows from the counts at one look, by the rules alone. */
public enum Decision {
    /** Nothing is said yet. */
    GO_ON,
    /** At least one difference leaves out nought: the study is over. */
    FOUND,
    /** The study is over and no difference was found. */
    NONE_FOUND,
    /** The study is over and its numbers are too small to say anything. */
    TOO_FEW;

    /** As it stands in tables and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean ends() {
        return this != GO_ON;
    }

    /**
     * Decides at a look.
     *
     * @param bound in standard deviations, of {@link Bounds}
     * @param last whether no other look follows
     */
    static Decision at(Design design, Counts counts, double bound, boolean last) {
        if (isTooFew(design, counts)) return last ? TOO_FEW : GO_ON;
        boolean found = pairs(design, counts, bound).stream().anyMatch(Difference::isFound);
        if (found) return FOUND;
        return last ? NONE_FOUND : GO_ON;
    }

    /** How a study ends that has nothing new to test since its last look: what was not found stays not found. */
    static Decision withoutTest(Design design, Counts counts) {
        return isTooFew(design, counts) ? TOO_FEW : NONE_FOUND;
    }

    private static boolean isTooFew(Design design, Counts counts) {
        if (counts.fewest() < Design.FEWEST_VIEWS) return true;
        for (var arm : Provenance.values()) {
            var share = counts.share(arm, design.primary());
            if (Math.min(share.times(), share.of() - share.times()) < Design.FEWEST_OF_EITHER) return true;
        }
        return false;
    }

    /** Each arm that says more against each that says less, by the primary outcome. */
    static List<Difference> pairs(Design design, Counts counts, double bound) {
        var pairs = new ArrayList<Difference>();
        var arms = Provenance.values();
        for (int less = 0; less < arms.length; less++) {
            for (int more = less + 1; more < arms.length; more++) {
                pairs.add(Difference.of(
                        arms[more],
                        counts.share(arms[more], design.primary()),
                        arms[less],
                        counts.share(arms[less], design.primary()),
                        bound));
            }
        }
        return pairs;
    }
}
