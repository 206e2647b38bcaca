package fingerpost.upkeep;

import fingerpost.upkeep.Pairing.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares two pages by their sentences: those that both have are passed over, the others paired and told apart. */
final class Comparison {

    // of more that differ, some differ by more than their order
    private static final int MOST_ORDERED = 4_000;
    private static final double SLIGHT = 0.01;
    private static final Set<String> TURNS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "only",
            "unless",
            "without",
            "except",
            "avoid",
            "stop",
            "must",
            "999",
            "emergency",
            "urgent",
            "immediately",
            "ddim",
            "peidiwch",
            "dim",
            "nid",
            "na",
            "byth",
            "heb",
            "oni",
            "argyfwng");
    /** Words that may come and go without anything being said otherwise. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "that", "this", "these", "of", "is", "are", "please", "y", "yr", "yn", "os", "gwelwch",
            "dda");

    private Comparison() {}

    static @Nullable PageChange of(List<Section> before, List<Section> after) {
        var left = withoutReordered(Leftover.of(before, after));
        if (left.isEmpty()) return null;
        var pairs = new ArrayList<Pair>();
        Set<Sentence> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var pair : Pairing.of(left.before(), left.after())) {
            paired.add(pair.before());
            paired.add(pair.after());
            if (!isSame(List.of(pair.before()), List.of(pair.after()))) pairs.add(pair);
        }
        var went = left.before().stream().filter(one -> !paired.contains(one)).toList();
        var came = left.after().stream().filter(one -> !paired.contains(one)).toList();
        if (pairs.isEmpty() && went.isEmpty() && came.isEmpty()) return null;
        var values = Values.of(pairs, went, came, headings(before, after, left));
        var sections = SectionChanges.of(before, after, pairs, went, came);
        double share = share(before, after, pairs, went, came);
        boolean slight = values.isEmpty()
                && share < SLIGHT
                && sections.stream().allMatch(one -> one.kind() == SectionChange.Kind.REWORDED)
                && !isTurned(pairs, went, came);
        return new PageChange(sections, share, values, slight);
    }

    /** Takes away what only stands in another order, or in other lines than before. */
    private static Leftover withoutReordered(Leftover left) {
        if (isSame(left.before(), left.after())) return new Leftover(List.of(), List.of());
        var was = byHeading(left.before());
        var is = byHeading(left.after());
        var same = was.keySet().stream()
                .filter(heading -> is.containsKey(heading)
                        && isSame(was.getOrDefault(heading, List.of()), is.getOrDefault(heading, List.of())))
                .collect(java.util.stream.Collectors.toSet());
        if (same.isEmpty()) return left;
        return new Leftover(
                left.before().stream()
                        .filter(one -> !same.contains(one.heading()))
                        .toList(),
                left.after().stream()
                        .filter(one -> !same.contains(one.heading()))
                        .toList());
    }

    private static Map<String, List<Sentence>> byHeading(List<Sentence> sentences) {
        var by = new TreeMap<String, List<Sentence>>();
        for (var one : sentences)
            by.computeIfAbsent(one.heading(), heading -> new ArrayList<>()).add(one);
        return by;
    }

    /** The same words but for small ones, and what matters among them in the same order. */
    private static boolean isSame(List<Sentence> before, List<Sentence> after) {
        return before.size() + after.size() < MOST_ORDERED
                && words(before).equals(words(after))
                && order(before).equals(order(after));
    }

    private static Map<String, Integer> words(List<Sentence> sentences) {
        var words = new TreeMap<String, Integer>();
        for (var sentence : sentences) {
            for (var token : sentence.tokens()) if (!SMALL.contains(token)) words.merge(token, 1, Integer::sum);
        }
        return words;
    }

    private static List<String> order(List<Sentence> sentences) {
        var order = new ArrayList<String>();
        for (var sentence : sentences) {
            for (var one : Matters.in(sentence.words(), sentence.heading())) {
                switch (one.matter()) {
                    case DOSE, AGE, HOURS -> order.add(one.key());
                    case MEDICINE, PHONE, ELIGIBILITY -> {}
                }
            }
        }
        return order;
    }

    private static Map<String, String> headings(List<Section> before, List<Section> after, Leftover left) {
        var headings = new HashMap<String, String>();
        for (var one : left.before())
            headings.put(one.heading(), before.get(one.section()).heading());
        for (var one : left.after())
            headings.put(one.heading(), after.get(one.section()).heading());
        return headings;
    }

    private static double share(
            List<Section> before, List<Section> after, List<Pair> pairs, List<Sentence> went, List<Sentence> came) {
        long changed = 0;
        for (var pair : pairs) changed += apart(pair);
        for (var one : went) changed += one.tokens().size();
        for (var one : came) changed += one.tokens().size();
        long all = count(before) + count(after);
        return all == 0 ? 1 : Math.min(1, changed / (double) all);
    }

    /** The words that only one of the two has. */
    static int apart(Pair pair) {
        var words = words(List.of(pair.before()));
        words(List.of(pair.after())).forEach((word, times) -> words.merge(word, -times, Integer::sum));
        return words.values().stream().mapToInt(Math::abs).sum();
    }

    private static long count(List<Section> sections) {
        long words = 0;
        for (var section : sections) {
            words += spaces(section.heading());
            for (var line : section.lines()) words += spaces(line);
        }
        return words;
    }

    static long spaces(String words) {
        return words.isEmpty() ? 0 : 1 + words.chars().filter(c -> c == ' ').count();
    }

    private static boolean isTurned(List<Pair> pairs, List<Sentence> went, List<Sentence> came) {
        return pairs.stream().anyMatch(Comparison::isTurned)
                || went.stream().anyMatch(one -> one.tokens().stream().anyMatch(Comparison::turns))
                || came.stream().anyMatch(one -> one.tokens().stream().anyMatch(Comparison::turns));
    }

    /** Whether one says "not" or a number that the other does not. */
    static boolean isTurned(Pair pair) {
        var words = words(List.of(pair.before()));
        words(List.of(pair.after())).forEach((word, times) -> words.merge(word, -times, Integer::sum));
        return words.entrySet().stream().anyMatch(one -> one.getValue() != 0 && turns(one.getKey()));
    }

    /** Whether only numbers differ. */
    static boolean isInNumbers(Pair pair) {
        var words = words(List.of(pair.before()));
        words(List.of(pair.after())).forEach((word, times) -> words.merge(word, -times, Integer::sum));
        return words.entrySet().stream()
                .allMatch(one ->
                        one.getValue() == 0 || Character.isDigit(one.getKey().charAt(0)));
    }

    private static boolean turns(String token) {
        return TURNS.contains(token) || Character.isDigit(token.charAt(0));
    }
}
