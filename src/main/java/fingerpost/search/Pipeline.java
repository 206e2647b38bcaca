package fingerpost.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** A search from the first word to the page: both legs, then each step in turn. */
final class Pipeline {

    /** As many as paging can reach; beyond two hundred nobody looks, and a longer list only costs. */
    private static final int MOST = 200;

    private static final List<Adjuster> STEPS = List.of(new Fusion(), new LocalFirst(), new NearestFirst());

    private static final Adjuster LAST_STEP = new Paging();

    /** The candidates of one page, and how many there are on all pages. */
    record Page(List<Candidate> candidates, int total) {}

    private final LexicalLeg lexical;
    private final SemanticLeg semantic;
    private final Set<String> without;

    Pipeline(LexicalLeg lexical, SemanticLeg semantic, Set<String> without) {
        this.lexical = lexical;
        this.semantic = semantic;
        this.without = without;
    }

    Page run(SearchRequest request, Legs legs) {
        var words = legs == Legs.SEMANTIC ? List.<Facts.Scored>of() : lexical.find(request, MOST);
        var meanings = legs == Legs.LEXICAL ? List.<Facts.Scored>of() : semantic.find(request);
        var candidates = together(words, meanings);
        for (var step : STEPS) candidates = run(step, candidates, request);
        return new Page(run(LAST_STEP, candidates, request), candidates.size());
    }

    private List<Candidate> run(Adjuster step, List<Candidate> candidates, SearchRequest request) {
        return without.contains(step.name()) ? candidates : step.adjust(candidates, request);
    }

    private static List<Candidate> together(List<Facts.Scored> words, List<Facts.Scored> meanings) {
        var byId = new HashMap<String, Candidate>();
        for (var one : words) {
            byId.put(one.facts().id(), new Candidate(one.facts(), one.score(), 0, one.score(), null));
        }
        for (var one : meanings) {
            byId.merge(
                    one.facts().id(),
                    new Candidate(one.facts(), 0, one.score(), 0, null),
                    (known, _) -> new Candidate(known.facts(), known.words(), one.score(), known.score(), null));
        }
        var all = new ArrayList<>(byId.values());
        all.sort(Candidate.BEST_FIRST);
        return all;
    }
}
