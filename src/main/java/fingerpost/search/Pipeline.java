package fingerpost.search;

import fingerpost.catalogue.Kind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A search from the first word to the page: both legs, then each step in turn. */
final class Pipeline {

    /** As many as paging can reach; beyond two hundred nobody looks, and a longer list only costs. */
    private static final int MOST = 200;

    /** Cosine of the nearest passage; random letters reach 0.49, and of real short queries 95 in 100 more (2026-11-22). */
    private static final double NEAR_ENOUGH_ALONE = 0.5;

    /** With words found too, less will do: of real short queries 99 in 100 reach 0.39 (2026-11-22). */
    private static final double NEAR_ENOUGH = 0.35;

    private static final List<Adjuster> STEPS = List.of(
            new Fusion(),
            new CommonFirst(),
            new ForWhom(),
            new OverdueSinks(Clock.systemDefaultZone()),
            new LocalFirst(),
            new NearestFirst());

    private static final Adjuster LAST_STEP = new Paging();

    /** Steps before the legs. */
    private static final String SLIPS = "slips";

    private static final String ABSENT = "absent";

    /** The steps that can be switched off, in their order; what a practice hides is no matter of taste. */
    static final List<String> NAMES = Stream.concat(
                    Stream.concat(Stream.of(SLIPS, ABSENT), STEPS.stream().map(Adjuster::name)),
                    Stream.of("pinned", "broken-sinks"))
            .toList();

    /** The candidates of one page, and how many there are on all pages. */
    record Page(List<Candidate> candidates, int total) {}

    private final LexicalLeg lexical;
    private final SemanticLeg semantic;
    private final List<Adjuster> steps;

    Pipeline(LexicalLeg lexical, SemanticLeg semantic, Pinned pinned, BrokenSinks broken, AsPractice asPractice) {
        this.lexical = lexical;
        this.semantic = semantic;
        this.steps = Stream.concat(STEPS.stream(), Stream.of(pinned, broken, asPractice))
                .toList();
    }

    Page run(SearchRequest typed, Legs legs, Set<String> without) {
        var request = typed.saying(understood(typed.text(), without));
        var words = legs == Legs.SEMANTIC || request.text().isEmpty()
                ? LexicalLeg.Answer.NONE
                : lexical.find(request, MOST);
        var reading = new Reading(request, typed.text(), words.isNamed());
        var candidates = request.text().isEmpty() ? withoutWords(request) : ofLegs(request, legs, words);
        for (var step : steps) {
            if (!without.contains(step.name())) candidates = step.adjust(candidates, reading);
        }
        return new Page(LAST_STEP.adjust(candidates, reading), candidates.size());
    }

    /** What the text must have meant to say: without slips of the pen, and without what it says is not there. */
    private String understood(String text, Set<String> without) {
        var righted = without.contains(SLIPS) ? text : lexical.righted(text);
        return without.contains(ABSENT) ? righted : lexical.withoutAbsent(righted);
    }

    /** Nothing was asked: the services around the place when those are wanted, else nothing. */
    private List<Candidate> withoutWords(SearchRequest request) {
        var near = request.near();
        if (near == null || request.kind() != Kind.SERVICE) return List.of();
        return together(lexical.nearest(request, near, MOST), List.of());
    }

    private List<Candidate> ofLegs(SearchRequest request, Legs legs, LexicalLeg.Answer words) {
        if (legs == Legs.LEXICAL || !semantic.reads(words.language())) return together(words.found(), List.of());
        double least = words.found().isEmpty() ? NEAR_ENOUGH_ALONE : NEAR_ENOUGH;
        return together(words.found(), semantic.find(request, least));
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
