package fingerpost.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What each practice shows today, made once for each revision. */
final class PracticeViews {

    private record Made(long revision, LocalDate day, Map<String, PracticeShown> bySlug) {}

    private final Named<Practice> practices;
    private final Entries entries;
    private final Standing standing;
    private final UnseenTopics unseenTopics;
    private final Areas areas;
    private final Revision revision;
    private final Clock clock;
    private volatile Made made = new Made(-1, LocalDate.EPOCH, Map.of());

    PracticeViews(
            Named<Practice> practices,
            Entries entries,
            Standing standing,
            UnseenTopics unseenTopics,
            Areas areas,
            Revision revision,
            Clock clock) {
        this.practices = practices;
        this.entries = entries;
        this.standing = standing;
        this.unseenTopics = unseenTopics;
        this.areas = areas;
        this.revision = revision;
        this.clock = clock;
    }

    Optional<PracticeShown> of(String slug) {
        var practice = practices.bySlug(slug).orElse(null);
        if (practice == null) return Optional.empty();
        return Optional.of(now().bySlug().computeIfAbsent(slug, _ -> of(practice)));
    }

    /** As it would be shown with this view, which nobody has kept. */
    PracticeShown of(Practice practice) {
        var view = practice.view();
        var today = LocalDate.now(clock);
        var pinned = entries.byIds(view.pinned());
        var services = entries.ownOf(practice.slug()).stream()
                .filter(entry -> !view.hidden().contains(entry.id()))
                .toList();
        var filled = filled(view, services);
        return new PracticeShown(
                practice,
                languages(view, areas.now().languages()),
                view.notices().stream().filter(notice -> notice.holdsOn(today)).toList(),
                view.pinned().stream()
                        .map(pinned::get)
                        .filter(Objects::nonNull)
                        .filter(entry -> entry.isShownBy(practice.slug()))
                        .filter(entry -> !view.hidden().contains(entry.id()))
                        .toList(),
                topics(view, filled),
                services,
                filled);
    }

    private static List<String> languages(PracticeView view, List<String> ofArea) {
        var shown = ofArea.stream().filter(view.languages()::contains).toList();
        return shown.isEmpty() ? ofArea : shown;
    }

    /** The area's topics less those of which the view hides everything, and those of the practice's own services. */
    private Set<String> filled(PracticeView view, List<Entry> services) {
        var ofArea = entries.countsByTopic();
        if (view.hidden().isEmpty() && services.isEmpty()) return ofArea.keySet();
        var counts = new HashMap<>(ofArea);
        for (var entry : entries.byIds(view.hidden()).values()) {
            if (!entry.isPublic()) continue;
            for (var topic : Set.copyOf(entry.topics())) counts.merge(topic, -1, Integer::sum);
        }
        counts.values().removeIf(count -> count < 1);
        for (var service : services) for (var topic : service.topics()) counts.merge(topic, 1, Integer::sum);
        return Set.copyOf(counts.keySet());
    }

    private List<Topic> topics(PracticeView view, Set<String> filled) {
        var all = standing.topics();
        var parents = new java.util.HashSet<String>();
        var unseen = unseenTopics.now();
        for (var topic : all.values()) if (!unseen.contains(topic.slug())) parents.addAll(topic.parents());
        var wanted = new ArrayList<>(view.topics());
        wanted.addAll(areas.now().featured());
        for (var topic : all.values()) if (topic.parents().isEmpty()) wanted.add(topic.slug());
        var some = new LinkedHashMap<String, Topic>();
        for (var slug : wanted) {
            var topic = all.get(slug);
            if (topic != null && !unseen.contains(slug) && (filled.contains(slug) || parents.contains(slug))) {
                some.putIfAbsent(slug, topic);
            }
        }
        return PracticeShown.order(view, List.copyOf(some.values()));
    }

    private Made now() {
        var now = made;
        long known = revision.known();
        var today = LocalDate.now(clock);
        if (now.revision() != known || !now.day().equals(today)) {
            now = new Made(known, today, new ConcurrentHashMap<>());
            made = now;
        }
        return now;
    }
}
