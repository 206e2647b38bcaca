package fingerpost.search;

import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Asks judged queries and scores the answers. */
public final class Evaluation {

    static final int PLACES = 10;

    private final Search search;
    private final String language;

    /** An evaluation of a search in one language, which must be one of the area's. */
    public Evaluation(Search search, String language) {
        this.search = search;
        this.language = language;
    }

    /** Asks every query by these legs; the first is asked twice, so that its time is not that of a cold start. */
    public Scores run(List<Judged> queries, Legs legs) {
        return scores(answers(queries, legs, Set.of()));
    }

    /** As {@link #run}, with the answer to each query, and without the steps of these names. */
    public List<Answered> answers(List<Judged> queries, Legs legs, Set<String> without) {
        if (!queries.isEmpty()) search.find(request(queries.getFirst()), legs, without);
        return queries.stream().map(query -> answer(query, legs, without)).toList();
    }

    /** The steps of ranking that {@link #answers} can leave out. */
    public static List<String> steps() {
        return Pipeline.NAMES;
    }

    private Answered answer(Judged query, Legs legs, Set<String> without) {
        long start = System.nanoTime();
        var found = search.find(request(query), legs, without);
        double ms = (System.nanoTime() - start) / 1e6;
        int place = placeOfFirstHit(found, query);
        return new Answered(
                query.id(),
                query.query(),
                place > PLACES ? 0 : place,
                found.hits().isEmpty()
                        ? null
                        : found.hits().getFirst().entry().title().best(language),
                gain(found, query) / ideal(query),
                ms);
    }

    /** What the answers come to. */
    public static Scores scores(List<Answered> answers) {
        int n = answers.size();
        if (n == 0) return new Scores(0, 0, 0, 0, 0, 0, 0, 0, 0);
        var took = answers.stream().mapToDouble(Answered::ms).sorted().toArray();
        return new Scores(
                n,
                within(answers, 1),
                within(answers, 5),
                within(answers, PLACES),
                answers.stream()
                                .mapToDouble(one -> one.place() == 0 ? 0 : 1.0 / one.place())
                                .sum()
                        / n,
                answers.stream().mapToDouble(Answered::gain).sum() / n,
                (double) answers.stream().filter(Answered::foundNothing).count() / n,
                took[n / 2],
                took[Math.min(n - 1, (int) (n * 0.99))]);
    }

    /** By how many places the first hit stands better now than then; negative when worse. */
    public static int better(Answered then, Answered now) {
        return then.placeOrBeyond() - now.placeOrBeyond();
    }

    /** The worst answered first: what found nothing fitting, then what found it late. */
    public static List<Answered> worst(List<Answered> answers, int most) {
        return answers.stream()
                .filter(one -> one.place() != 1)
                .sorted(Comparator.comparingInt(Answered::placeOrBeyond)
                        .reversed()
                        .thenComparingDouble(Answered::gain))
                .limit(most)
                .toList();
    }

    /** The median milliseconds that the vector of one query takes to compute, or NaN when there is no model. */
    public double embeddingMs(List<Judged> queries) {
        return queries.stream()
                .mapToDouble(query -> search.embeddingMs(query.query()))
                .sorted()
                .skip(queries.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }

    private SearchRequest request(Judged query) {
        return SearchRequest.of(query.query(), language);
    }

    private static double within(List<Answered> answers, int places) {
        return (double) answers.stream()
                        .filter(one -> one.place() > 0 && one.place() <= places)
                        .count()
                / answers.size();
    }

    private static int placeOfFirstHit(Found found, Judged query) {
        for (int place = 1; place <= Math.min(PLACES, found.hits().size()); place++) {
            if (grade(found.hits().get(place - 1).entry(), query) >= Judged.HIT) return place;
        }
        return PLACES + 1;
    }

    private static double gain(Found found, Judged query) {
        // one page counts once, although a second entry may point to it
        var left = new HashMap<>(query.grades());
        double gain = 0;
        for (int place = 1; place <= Math.min(PLACES, found.hits().size()); place++) {
            var url = canonical(found.hits().get(place - 1).entry());
            var grade = left.remove(url);
            if (grade != null) gain += discounted(grade, place);
        }
        return gain;
    }

    private static double ideal(Judged query) {
        var best = query.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(PLACES)
                .toList();
        double ideal = 0;
        for (int place = 1; place <= best.size(); place++) ideal += discounted(best.get(place - 1), place);
        return ideal;
    }

    private static double discounted(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 1) / Math.log(2));
    }

    private static int grade(Entry entry, Judged query) {
        return query.grades().getOrDefault(canonical(entry), 0);
    }

    private static String canonical(Entry entry) {
        var url = entry.url();
        return url == null ? "" : CanonicalUrl.of(url);
    }

    /** The scores of several files or legs as a plain table, a line each. */
    public static String table(Map<String, Scores> scores) {
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-36s %6s %6s %6s %6s %7s %8s %6s %8s %8s",
                "",
                "n",
                "S@1",
                "S@5",
                "S@10",
                "MRR@10",
                "nDCG@10",
                "zero",
                "p50 ms",
                "p99 ms"));
        scores.forEach((name, s) -> table.append(String.format(
                Locale.ROOT,
                "%n%-36s %6d %6.3f %6.3f %6.3f %7.3f %8.3f %6.3f %8.2f %8.2f",
                name,
                s.n(),
                s.s1(),
                s.s5(),
                s.s10(),
                s.mrr10(),
                s.ndcg10(),
                s.zero(),
                s.p50(),
                s.p99())));
        return table.toString();
    }
}
