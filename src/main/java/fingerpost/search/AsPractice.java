package fingerpost.search;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.PracticeShown;
import fingerpost.catalogue.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Leaves out what the practice hides that asks, and puts in its own services that the words are about. They are few and
 * nobody else's, so they are in no index, where their words would count for everybody. Red flags are no results, and no
 * practice has a say in them.
 */
final class AsPractice implements Adjuster {

    /** Fewer of the telling words, and a service is about something else. */
    private static final double LEAST_SHARE = 0.5;

    /** With all of them said, the practice's own comes first: enough for that, and no more. */
    private static final double FIRST = 0.001;

    private final Function<String, Optional<PracticeShown>> shownBy;

    AsPractice(Function<String, Optional<PracticeShown>> shownBy) {
        this.shownBy = shownBy;
    }

    @Override
    public String name() {
        return "as-practice";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        var slug = reading.request().practice();
        var shown = slug == null ? null : shownBy.apply(slug).orElse(null);
        if (shown == null) return candidates;
        var hidden = shown.practice().view().hidden();
        var left = new ArrayList<Candidate>(candidates.size());
        for (var candidate : candidates) if (!hidden.contains(candidate.facts().id())) left.add(candidate);
        double best = left.isEmpty() ? 1 : left.getFirst().score();
        var own = own(shown.services(), reading, best);
        if (own.isEmpty()) return left;
        left.addAll(own);
        left.sort(Candidate.BEST_FIRST);
        return left;
    }

    private static List<Candidate> own(List<Entry> services, Reading reading, double best) {
        var request = reading.request();
        var own = new ArrayList<Candidate>();
        if (services.isEmpty() || request.text().isEmpty()) return own;
        for (var service : services) {
            var facts = new Facts(
                    service.id(), service.kind(), service.reach(), service.place(), null, Set.of(), Facts.NO_DATE);
            double share = share(request, service);
            if (share < LEAST_SHARE || !Filters.leaveIn(request, facts)) continue;
            var near = request.near();
            var place = service.place();
            own.add(new Candidate(
                    facts,
                    share,
                    0,
                    share == 1 ? best + FIRST : best * share,
                    near == null || place == null ? null : near.kilometresTo(place)));
        }
        return own;
    }

    /** How many of the words that were asked the service says, in the language that it says most of them in. */
    private static double share(SearchRequest request, Entry service) {
        double most = 0;
        for (var language : languages(service)) {
            var asked = Set.copyOf(Languages.words(language, request.text()));
            if (asked.isEmpty()) continue;
            var said = new HashSet<String>();
            said(service, language).forEach(words -> said.addAll(Languages.words(language, words)));
            most = Math.max(most, (double) asked.stream().filter(said::contains).count() / asked.size());
        }
        return most;
    }

    private static Set<String> languages(Entry service) {
        var languages = new HashSet<>(service.title().byLanguage().keySet());
        languages.addAll(service.everyday().keySet());
        return languages;
    }

    private static Stream<String> said(Entry entry, String language) {
        return Stream.of(
                        Stream.of(entry.title(), entry.summary(), entry.why()).flatMap(words -> in(words, language)),
                        entry.said(language).stream(),
                        entry.topics().stream().map(slug -> slug.replace('-', ' ')),
                        Stream.ofNullable(entry.service()).map(Service::address).flatMap(Stream::ofNullable))
                .flatMap(all -> all);
    }

    private static Stream<String> in(Localised words, String language) {
        return Stream.ofNullable(words.exactly(language));
    }
}
