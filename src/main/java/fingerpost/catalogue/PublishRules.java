package fingerpost.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What staff must have said of an entry before the public sees it, and the moves between states that are theirs. */
public final class PublishRules {

    private PublishRules() {}

    /** Everything still missing or wrong before staff can publish the entry in this area; empty when they can. */
    public static List<Problem> missing(Entry entry, Area area) {
        var found = new ArrayList<>(EntryRules.problems(entry));
        var first = area.firstLanguage();
        if (!entry.title().isEmpty() && entry.title().exactly(first) == null) {
            found.add(new Problem("title", "is missing in the area’s first language, " + first));
        }
        // what a practice offers itself needs no reason to point to it
        if (entry.practice() == null && entry.why().exactly(first) == null) {
            found.add(new Problem("why", "is missing; say in one sentence why the guide points here"));
        }
        return found;
    }

    /** Throws {@link Refused} when staff may not make this of what is there, or of nothing. */
    static void check(@Nullable Entry there, Entry wanted, Area area) {
        var to = wanted.status();
        var from = there == null ? Status.DRAFT : there.status();
        if (from != to && !from.next().contains(to)) {
            throw new Refused(
                    "status",
                    "cannot go from " + from.word() + " to " + to.word() + "; allowed next: "
                            + from.next().stream().map(Status::word).collect(Collectors.joining(", ")));
        }
        if (to == Status.PUBLISHED) {
            var missing = new ArrayList<>(missing(wanted, area));
            // what an import left out of a published entry is no reason to refuse its mending
            if (there != null && from == to) missing.removeAll(missing(there, area));
            if (!missing.isEmpty()) throw new Refused(missing);
        }
        if (there != null && from == to) return;
        var withdrawal = wanted.withdrawal();
        if (to == Status.WITHDRAWN && (withdrawal == null || withdrawal.reason().isEmpty())) {
            throw new Refused("withdrawal.reason", "is missing; people read why it was taken out");
        }
    }
}
