package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Want;
import fingerpost.catalogue.WantKind;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everything that wants a person, worst first. */
@Component
final class Worklist {

    /** What is settled by answering the first, or makes no sense before: an entry's link is mended before its Welsh is. */
    private static final Map<WantKind, Set<WantKind>> LATER = Map.of(
            WantKind.HIJACKED,
                    EnumSet.of(
                            WantKind.BROKEN,
                            WantKind.CHANGED,
                            WantKind.MOVED,
                            WantKind.CAUTION,
                            WantKind.OVERDUE,
                            WantKind.UNREVIEWED,
                            WantKind.UNTRANSLATED,
                            WantKind.PUBLISHER_OVERDUE),
            WantKind.BROKEN,
                    EnumSet.of(
                            WantKind.CHANGED,
                            WantKind.MOVED,
                            WantKind.CAUTION,
                            WantKind.OVERDUE,
                            WantKind.UNREVIEWED,
                            WantKind.UNTRANSLATED,
                            WantKind.PUBLISHER_OVERDUE),
            WantKind.CHANGED, EnumSet.of(WantKind.OVERDUE, WantKind.PUBLISHER_OVERDUE),
            WantKind.OVERDUE, EnumSet.of(WantKind.PUBLISHER_OVERDUE));

    private final Catalogue catalogue;
    private final Clock clock;

    Worklist(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** All of it, as this account sees it. */
    List<Want> of(String account) {
        var all = catalogue.wants().of(account);
        var kinds = new HashMap<String, Set<WantKind>>();
        for (var want : all) {
            var later = LATER.get(want.kind());
            if (later != null)
                kinds.computeIfAbsent(want.entryId(), _ -> new HashSet<>()).addAll(later);
        }
        return all.stream()
                .filter(want -> !kinds.getOrDefault(want.entryId(), Set.of()).contains(want.kind()))
                .sorted(Urgency.first(clock.instant()))
                .toList();
    }

    /** What is this account's, or nobody's yet. */
    List<Want> openTo(String account) {
        return of(account).stream()
                .filter(want -> want.assignee() == null || want.assignee().equals(account))
                .toList();
    }
}
