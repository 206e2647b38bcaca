package fingerpost.search;

import fingerpost.catalogue.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Among services that fit about as well the nearer come first; every other result keeps its place. */
final class NearestFirst implements Adjuster {

    /** A service fits about as well as the best of its group down to this share of that one's score. */
    private static final double ABOUT_AS_WELL = 0.8;

    /** Or when its words do: "gp" says the same of every practice, and their names' meanings differ by chance. */
    private static final double SAME_WORDS = 0.9;

    @Override
    public String name() {
        return "nearest-first";
    }

    @Override
    public List<Candidate> adjust(List<Candidate> candidates, Reading reading) {
        var request = reading.request();
        if (request.near() == null) return candidates;
        var adjusted = new ArrayList<>(candidates);
        var group = new ArrayList<Integer>();
        for (int i = 0; i < adjusted.size(); i++) {
            var one = measured(adjusted.get(i), request);
            adjusted.set(i, one);
            if (one.facts().kind() != Kind.SERVICE) continue;
            if (!group.isEmpty() && !fitsAboutAsWell(one, adjusted.get(group.getFirst()))) {
                nearestFirst(adjusted, group);
                group.clear();
            }
            group.add(i);
        }
        nearestFirst(adjusted, group);
        return adjusted;
    }

    private static boolean fitsAboutAsWell(Candidate service, Candidate best) {
        return service.score() >= ABOUT_AS_WELL * best.score()
                || (best.words() > 0 && service.words() >= SAME_WORDS * best.words());
    }

    /** Hands the group's places, with the scores that go with them, to its services by distance. */
    private static void nearestFirst(List<Candidate> candidates, List<Integer> places) {
        var services = new ArrayList<Candidate>();
        var scores = new ArrayList<Double>();
        for (int place : places) {
            services.add(candidates.get(place));
            scores.add(candidates.get(place).score());
        }
        services.sort(Comparator.comparingDouble(NearestFirst::kilometres)
                .thenComparing(service -> service.facts().id()));
        for (int i = 0; i < places.size(); i++) {
            candidates.set(places.get(i), services.get(i).scored(scores.get(i)));
        }
    }

    private static double kilometres(Candidate service) {
        return service.kilometres() == null ? Double.MAX_VALUE : service.kilometres();
    }

    private static Candidate measured(Candidate candidate, SearchRequest request) {
        var place = candidate.facts().place();
        var near = request.near();
        return near == null || place == null ? candidate : candidate.at(near.kilometresTo(place));
    }
}
