package fingerpost.search;

import fingerpost.catalogue.Pin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts what staff pinned first when somebody types exactly the words it is pinned to, also when no leg found it. What the
 * request leaves out stays out, and red flags are shown before any result as ever.
 */
final class Pinned implements Adjuster {

    /** Whom words ask for: a language and the words as its index holds them. */
    private record Words(String language, List<String> words) {}

    private record Snapshot(Map<String, Pin> pins, Map<Words, List<Pin>> byWords) {}

    /** From one to the next: enough to come first, too little to matter when a later step sinks one. */
    private static final double STEP = 0.001;

    private final Supplier<Map<String, Pin>> pins;
    private final Function<Collection<String>, Map<String, Facts>> facts;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    Pinned(Supplier<Map<String, Pin>> pins, Function<Collection<String>, Map<String, Facts>> facts, Clock clock) {
        this.pins = pins;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pinned";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        var ids = first(reading.typed());
        if (ids.isEmpty()) return candidates;
        var byId = new HashMap<String, Candidate>();
        for (var candidate : candidates) byId.put(candidate.facts().id(), candidate);
        var unfound = ids.stream().filter(id -> !byId.containsKey(id)).toList();
        if (!unfound.isEmpty()) {
            facts.apply(unfound).forEach((id, known) -> {
                if (Filters.leaveIn(reading.request(), known)) byId.put(id, found(known, reading.request()));
            });
        }
        double best = candidates.isEmpty() ? 0 : candidates.getFirst().score();
        var first = new LinkedHashMap<String, Candidate>();
        for (var id : ids) {
            var candidate = byId.get(id);
            if (candidate != null) first.put(id, candidate);
        }
        var adjusted = new ArrayList<Candidate>(candidates.size() + first.size());
        int left = first.size();
        for (var candidate : first.values()) adjusted.add(candidate.scored(best + STEP * left--));
        for (var candidate : candidates)
            if (!first.containsKey(candidate.facts().id())) adjusted.add(candidate);
        return adjusted;
    }

    private static Candidate found(Facts facts, SearchRequest request) {
        var near = request.near();
        var place = facts.place();
        return new Candidate(facts, 0, 0, 0, near == null || place == null ? null : near.kilometresTo(place));
    }

    /** The ids that come first for a text, in their order. */
    private Collection<String> first(String text) {
        var now = now();
        if (now.byWords().isEmpty() || text.isEmpty()) return List.of();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var asked = new HashMap<String, List<String>>();
        var ids = new LinkedHashSet<String>();
        for (var words : now.byWords().entrySet()) {
            var language = words.getKey().language();
            var typed = asked.computeIfAbsent(language, _ -> words(language, text));
            if (!typed.equals(words.getKey().words())) continue;
            for (var pin : words.getValue()) if (pin.holdsOn(today)) ids.addAll(pin.entries());
        }
        return ids;
    }

    private Snapshot now() {
        var all = pins.get();
        var now = snapshot;
        // the same map as long as no pin changes
        if (now == null || now.pins() != all) {
            var byWords = new LinkedHashMap<Words, List<Pin>>();
            for (var pin : all.values()) {
                pin.words()
                        .forEach((language, texts) -> texts.forEach(text -> byWords.computeIfAbsent(
                                        new Words(language, words(language, text)), _ -> new ArrayList<>())
                                .add(pin)));
            }
            now = new Snapshot(all, byWords);
            snapshot = now;
        }
        return now;
    }

    /** As the index holds them, or as they are spelled when it drops them all. */
    private static List<String> words(String language, String text) {
        var words = Languages.words(language, text);
        return words.isEmpty() ? Languages.spelled(text) : words;
    }
}
