package fingerpost.catalogue;

import java.util.List;

/** What became of one offer: the entry's id and outcome, with the problems when it was refused. */
public record Landed(String id, Outcome outcome, List<Problem> problems) {

    public enum Outcome {
        ADDED,
        CHANGED,
        SAME,
        REFUSED
    }

    static Landed refused(Refused why) {
        return new Landed("", Outcome.REFUSED, why.problems());
    }
}
