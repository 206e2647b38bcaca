package fingerpost.upkeep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which sentence became which, of those that one of two pages has and the other has not. */
final class Pairing {

    /** What was said before and is said otherwise now. */
    record Pair(Sentence before, Sentence after) {}

    private static final double ALIKE = 0.5;
    private static final double ALIKE_HERE = 0.35;
    // beyond so many in one section, only sentences that differ in their numbers are told to be the same
    private static final int MOST = 150;

    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Sentence> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Sentence, Map<String, Integer>> bags = new IdentityHashMap<>();

    private Pairing() {}

    static List<Pair> of(List<Sentence> before, List<Sentence> after) {
        var pairing = new Pairing();
        pairing.byShape(before, after, true);
        pairing.byWords(before, after);
        pairing.byShape(before, after, false);
        pairing.alike(pairing.left(before), pairing.left(after), ALIKE);
        return pairing.pairs;
    }

    private List<Sentence> left(List<Sentence> all) {
        return all.stream().filter(one -> !done.contains(one)).toList();
    }

    private void pair(Sentence before, Sentence after) {
        pairs.add(new Pair(before, after));
        done.add(before);
        done.add(after);
    }

    /** The same words around other numbers. */
    private void byShape(List<Sentence> before, List<Sentence> after, boolean here) {
        var waiting = new HashMap<String, ArrayDeque<Sentence>>();
        for (var one : left(after)) {
            waiting.computeIfAbsent(shape(one, here), shape -> new ArrayDeque<>())
                    .add(one);
        }
        for (var one : left(before)) {
            var shape = shape(one, here);
            var same = waiting.get(shape);
            if (same != null && !same.isEmpty() && shape.length() > SHORTEST_SHAPE) pair(one, same.poll());
        }
    }

    private static final int SHORTEST_SHAPE = 2;

    private static String shape(Sentence sentence, boolean here) {
        var shape = sentence.key().replaceAll("\\d[\\d.]*", "#");
        return here ? sentence.heading() + "\n" + shape : shape.chars().noneMatch(Character::isLetter) ? "" : shape;
    }

    private void byWords(List<Sentence> before, List<Sentence> after) {
        var here = new HashMap<String, List<Sentence>>();
        for (var one : left(after))
            here.computeIfAbsent(one.heading(), heading -> new ArrayList<>()).add(one);
        var was = new HashMap<String, List<Sentence>>();
        for (var one : left(before))
            was.computeIfAbsent(one.heading(), heading -> new ArrayList<>()).add(one);
        for (var each : was.entrySet()) {
            var now = here.get(each.getKey());
            if (now != null) alike(each.getValue(), now, ALIKE_HERE);
        }
        for (var each : was.entrySet()) {
            var now = here.get(each.getKey());
            if (now != null) inOrder(left(each.getValue()), left(now));
        }
    }

    /** Where as many came as went, and they speak of the same kind of thing, they stand in the same order. */
    private void inOrder(List<Sentence> before, List<Sentence> after) {
        if (before.size() != after.size() || before.size() > MOST) return;
        for (int i = 0; i < before.size(); i++) {
            var was = kinds(before.get(i));
            if (!was.isEmpty() && was.equals(kinds(after.get(i)))) pair(before.get(i), after.get(i));
        }
    }

    private static Set<Matter> kinds(Sentence sentence) {
        var kinds = new HashSet<Matter>();
        for (var one : Matters.in(sentence.words(), sentence.heading())) kinds.add(one.matter());
        if (Eligibility.isSaid(sentence.words(), sentence.heading())) kinds.add(Matter.ELIGIBILITY);
        return kinds;
    }

    private record Likeness(Sentence before, Sentence after, double share) {}

    private void alike(List<Sentence> before, List<Sentence> after, double least) {
        if (before.size() > MOST || after.size() > MOST) return;
        var found = new ArrayList<Likeness>();
        for (var was : before) {
            for (var is : after) {
                if (was.title() != is.title()) continue;
                double share = likeness(bag(was), bag(is));
                if (share >= least) found.add(new Likeness(was, is, share));
            }
        }
        found.sort(Comparator.comparingDouble(Likeness::share).reversed());
        for (var one : found) {
            if (!done.contains(one.before()) && !done.contains(one.after())) pair(one.before(), one.after());
        }
    }

    private Map<String, Integer> bag(Sentence sentence) {
        return bags.computeIfAbsent(sentence, one -> {
            var bag = new HashMap<String, Integer>();
            for (var token : one.tokens()) bag.merge(token, 1, Integer::sum);
            return bag;
        });
    }

    /** Twice the words that both have, over all words. */
    private static double likeness(Map<String, Integer> was, Map<String, Integer> is) {
        int both = 0;
        int all = 0;
        for (var one : was.entrySet()) {
            all += one.getValue();
            both += Math.min(one.getValue(), is.getOrDefault(one.getKey(), 0));
        }
        for (int count : is.values()) all += count;
        return all == 0 ? 0 : 2.0 * both / all;
    }
}
