package fingerpost.study;

import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a study that is over tells.
 *
 * @param arms of each outcome, the primary first, its share in each arm
 * @param primary the pairs by the primary outcome, with intervals that hold for all looks and pairs together; none when
 *     nothing may be concluded
 * @param others the pairs by all other outcomes; none when nothing may be concluded
 */
public record Report(List<Outcome> arms, List<Difference> primary, List<Explored> others) {

    /** 95% of one interval by itself. */
    private static final double USUAL = 1.959964;

    /** An outcome's share in each arm, in the order of the arms. */
    public record Outcome(Deed deed, List<Share> shares) {

        /** The interval that one share would have by itself. */
        public Interval interval(int arm) {
            return shares.get(arm).interval(USUAL);
        }
    }

    /**
     * A pair by an outcome that was not the primary one.
     *
     * @param difference with the 95% interval that it would have by itself
     * @param probability of such a difference if there were none, for all of these tests together (Holm)
     */
    public record Explored(Deed deed, Difference difference, double probability) {}

    /** Of the counts as they were at the last look; of those there are when a person stopped it. */
    public static Report of(Study study, Counts counts) {
        var last = study.looks().isEmpty() ? null : study.looks().getLast();
        var told = study.endedByItself() && last != null ? last.counts() : counts;
        boolean concludes = study.endedByItself() && last != null && last.decision() != Decision.TOO_FEW;
        return new Report(
                outcomes(study.design(), told),
                concludes && last != null ? Decision.pairs(study.design(), told, last.bound()) : List.of(),
                concludes ? explored(study.design(), told) : List.of());
    }

    private static List<Outcome> outcomes(Design design, Counts counts) {
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(outcome(design.primary(), counts));
        for (var deed : Deed.values()) if (deed != design.primary()) outcomes.add(outcome(deed, counts));
        return outcomes;
    }

    private static Outcome outcome(Deed deed, Counts counts) {
        return new Outcome(
                deed,
                Arrays.stream(Provenance.values())
                        .map(arm -> counts.share(arm, deed))
                        .toList());
    }

    private static List<Explored> explored(Design design, Counts counts) {
        var explored = new ArrayList<Explored>();
        for (var deed : Deed.values()) {
            if (deed == design.primary()) continue;
            for (var pair : Decision.pairs(new Design(deed, design.viewsAnArm(), design.ends()), counts, USUAL)) {
                double probability =
                        Difference.probability(counts.share(pair.more(), deed), counts.share(pair.less(), deed));
                explored.add(new Explored(deed, pair, probability));
            }
        }
        var together = Holm.adjusted(
                explored.stream().mapToDouble(Explored::probability).toArray());
        var told = new ArrayList<Explored>();
        for (int i = 0; i < together.length; i++) {
            told.add(new Explored(explored.get(i).deed(), explored.get(i).difference(), together[i]));
        }
        return told;
    }
}
