package fingerpost.exchange;

import fingerpost.catalogue.Landed;

/** How many lines of one kind were added, changed something, were there already, or were refused. */
public record Tally(long added, long changed, long same, long refused) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally and(Landed.Outcome outcome) {
        return switch (outcome) {
            case ADDED -> new Tally(added + 1, changed, same, refused);
            case CHANGED -> new Tally(added, changed + 1, same, refused);
            case SAME -> new Tally(added, changed, same + 1, refused);
            case REFUSED -> new Tally(added, changed, same, refused + 1);
        };
    }

    Tally and(Tally more) {
        return new Tally(added + more.added, changed + more.changed, same + more.same, refused + more.refused);
    }
}
