package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Reach;
import fingerpost.search.Hit;
import fingerpost.search.Search;
import fingerpost.search.SearchRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What search itself would say of a page: its topics, where it applies, and words that people use for it. */
@Component
final class Suggestions {

    private static final int LOOKED_AT = 10;
    private static final int TOPICS = 5;
    private static final int PHRASES = 8;

    /** A topic that has less than this share of what the best has is a guess too far. */
    private static final double NEAR_THE_BEST = 0.4;

    /**
     * What could be filled in.
     *
     * @param topics slugs, the likeliest first; @param phrases everyday phrases of those topics that say it best
     */
    record Suggested(List<String> topics, List<String> phrases, Reach reach) {

        static final Suggested NOTHING = new Suggested(List.of(), List.of(), Reach.NATIONAL);
    }

    private final Search search;
    private final Catalogue catalogue;

    Suggestions(Search search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    /** For a page of this title and summary, in this language; an entry's own id is left out of what answers. */
    Suggested of(String title, String summary, String language, String id) {
        var text = (title + ". " + summary).strip();
        if (text.equals(".")) return Suggested.NOTHING;
        var hits = search.find(new SearchRequest(text, language, null, null, null, 1, LOOKED_AT)).hits().stream()
                .filter(hit -> !hit.entry().id().equals(id))
                .toList();
        if (hits.isEmpty()) return Suggested.NOTHING;
        var topics = topics(hits);
        return new Suggested(topics, phrases(topics, language), reach(hits));
    }

    private List<String> topics(List<Hit> hits) {
        var scores = new HashMap<String, Double>();
        for (var hit : hits) {
            var topics = hit.entry().topics();
            for (int i = 0; i < topics.size(); i++) scores.merge(topics.get(i), hit.score() / (i + 1), Double::sum);
        }
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return scores.entrySet().stream()
                .filter(one -> one.getValue() >= NEAR_THE_BEST * best)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(TOPICS)
                .toList();
    }

    private List<String> phrases(List<String> topics, String language) {
        return topics.stream()
                .map(catalogue.topics()::get)
                .filter(java.util.Objects::nonNull)
                .flatMap(topic -> topic.said(language).stream())
                .distinct()
                .limit(PHRASES)
                .toList();
    }

    private static Reach reach(List<Hit> hits) {
        return hits.getFirst().entry().reach();
    }
}
