package fingerpost.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person says of one entry or many that they are still good, in the caller's transaction. */
final class Reviewing {

    static final int MOST = 10_000;

    private final Landing landing;
    private final Areas areas;
    private final Clock clock;

    Reviewing(Landing landing, Areas areas, Clock clock) {
        this.landing = landing;
        this.areas = areas;
        this.clock = clock;
    }

    StillGood stillGood(JdbcClient writer, Collection<String> ids, String by, LocalDate on, String actor) {
        var asked = ids.stream().distinct().toList();
        var problems = new ArrayList<Problem>();
        if (by.isBlank()) problems.add(new Problem("by", "is missing; say in what role, such as GP, Cardiff"));
        EntryRules.lines(problems, "by", List.of(by), EntryRules.LONGEST_TITLE);
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            problems.add(new Problem("on", "is after today; nobody has looked yet"));
        }
        if (asked.size() > MOST) problems.add(new Problem("entries", "are more than " + MOST + " at once"));
        if (!problems.isEmpty()) throw new Refused(problems);
        var area = areas.now();
        var landed = landing.land(
                writer,
                asked.stream()
                        .map(id -> Editing.change(id, there -> reviewed(there, by.strip(), on, area)))
                        .toList(),
                actor);
        var kept = new ArrayList<String>();
        var skipped = new ArrayList<StillGood.Skipped>();
        for (int i = 0; i < asked.size(); i++) {
            var one = landed.get(i);
            if (one.outcome() == Landed.Outcome.REFUSED) {
                var why = one.problems().stream().map(Problem::toString).collect(Collectors.joining("; "));
                skipped.add(new StillGood.Skipped(asked.get(i), why));
            } else {
                kept.add(asked.get(i));
            }
        }
        return new StillGood(kept, skipped);
    }

    private static Entry reviewed(Entry there, String by, LocalDate on, Area area) {
        if (there.status() == Status.WITHDRAWN) throw new Refused("status", "is withdrawn; nothing to look at again");
        var before = there.review();
        if (before != null && before.on().isAfter(on)) {
            throw new Refused("review.on", "is later already: " + before.on());
        }
        var next = on.plusMonths(area.monthsUntilReview(there));
        return there.but().review(new Review(on, by, next)).build();
    }
}
