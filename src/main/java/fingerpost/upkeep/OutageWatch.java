package fingerpost.upkeep;

import fingerpost.upkeep.Witness.Past;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells a batch of looks that can be trusted from one that says more about our own way out than about the websites. It
 * counts websites, not links, so that one large website's bad day is its own.
 */
final class OutageWatch {

    /** Fewer websites than this can go wrong together by chance. */
    static final int FEWEST_SITES = 3;

    /** In a batch of looks about one site in fifty goes wrong of itself; a third of them at once never does. */
    static final double SHARE_OF_WELL = 0.3;

    /** Of links that nobody has asked before, as many as this are sometimes dead: an old list of bookmarks. */
    static final double SHARE_OF_UNKNOWN = 0.8;

    /** When the controls answer all this time, what goes wrong together has gone wrong together. */
    static final Duration BELIEVED_AFTER = Duration.ofHours(24);

    private final Controls controls;
    private @Nullable Instant suspectedSince;

    OutageWatch(Controls controls) {
        this.controls = controls;
    }

    /** Why these looks, which ended just now, cannot be trusted; empty when they can. */
    synchronized Optional<Outage> judge(Collection<Witness> looks, Instant now) {
        var unreached = controls.unreached();
        if (unreached.isPresent()) return unreached;
        var suspected = suspected(looks);
        if (suspected.isEmpty()) {
            suspectedSince = null;
            return suspected;
        }
        if (suspectedSince == null) suspectedSince = now;
        boolean believed =
                controls.areSet() && !suspectedSince.plus(BELIEVED_AFTER).isAfter(now);
        return believed ? Optional.empty() : suspected;
    }

    /** Whether our way out is open, before anything is asked. */
    Optional<Outage> before() {
        return controls.unreached();
    }

    private static Optional<Outage> suspected(Collection<Witness> looks) {
        return together(looks, Past.WELL, SHARE_OF_WELL)
                .or(() -> together(looks, Past.UNKNOWN, SHARE_OF_UNKNOWN))
                .or(() -> onePage(looks));
    }

    /** Sites all of whose links of this past went wrong, of all sites with such links. */
    private static Optional<Outage> together(Collection<Witness> looks, Past past, double most) {
        var sites = looks.stream().filter(look -> look.past() == past).collect(Collectors.groupingBy(Witness::site));
        var wrong = sites.entrySet().stream()
                .filter(site -> site.getValue().stream().allMatch(Witness::wrong))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (wrong.size() < FEWEST_SITES || wrong.size() <= most * sites.size()) return Optional.empty();
        return Optional.of(new Outage(Outage.Why.TOGETHER, wrong.size() + " of " + sites.size() + told(wrong)));
    }

    private static Optional<Outage> onePage(Collection<Witness> looks) {
        var changed = new HashMap<String, Set<String>>();
        var any = new HashMap<String, Set<String>>();
        var times = new HashMap<String, Integer>();
        var sites = new HashSet<String>();
        for (var look : looks) {
            if (look.past() == Past.WELL) sites.add(look.site());
            var place = look.place();
            if (place == null) continue;
            any.computeIfAbsent(place, _ -> new HashSet<>()).add(look.site());
            times.merge(place, 1, Integer::sum);
            if (look.past() == Past.WELL && look.other()) {
                changed.computeIfAbsent(place, _ -> new HashSet<>()).add(look.site());
            }
        }
        for (var one : changed.values()) {
            if (one.size() >= FEWEST_SITES && one.size() > SHARE_OF_WELL * sites.size()) return onePage(one);
        }
        for (var one : any.entrySet()) {
            boolean nearlyAll = times.getOrDefault(one.getKey(), 0) > SHARE_OF_UNKNOWN * looks.size();
            if (one.getValue().size() >= FEWEST_SITES && nearlyAll) return onePage(one.getValue());
        }
        return Optional.empty();
    }

    private static Optional<Outage> onePage(Set<String> sites) {
        return Optional.of(new Outage(
                Outage.Why.ONE_PAGE,
                String.format(Locale.ROOT, "%d", sites.size())
                        + told(sites.stream().sorted().toList())));
    }

    private static String told(List<String> sites) {
        return sites.stream().limit(3).collect(Collectors.joining(", ", ": ", sites.size() > 3 ? " …" : ""));
    }
}
