package fingerpost.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups of parts: those of one group must stand near each other, in any order; groups may stand anywhere.
 *
 * @param among how many other telling words may stand among the parts of a group
 * @param whole whether the text must hold no other telling word
 * @param denies whether it says itself that something is not so, and what is denied in the text counts too
 */
record RedFlagPattern(List<List<Part>> groups, int among, boolean whole, boolean denies) {

    /** Other words that may stand among a pattern's parts: a sentence's worth of I think, since this morning, suddenly. */
    private static final int AMONG_PARTS = 8;

    /** Among a phrase's own words fewer: it is what people say in one breath. */
    private static final int AMONG_WORDS = 4;

    /** A word may stand between a negation and what it negates: not even breathing. */
    private static final int AFTER_NOT = 2;

    private static final Pattern PART = Pattern.compile("\\{([^}]*)}|(\\S+)");

    /** Any of these words, by number; negated, when they must be said not to be so. */
    record Part(int[] concepts, boolean negated) {}

    /** A phrase: each of its telling words. One alone is too little to go by unless nothing else was typed. */
    static RedFlagPattern phrase(String phrase, RedFlagTerms terms) {
        var stems = terms.stems(phrase);
        var parts = stems.stream()
                .distinct()
                .map(stem -> new Part(new int[] {terms.literal(stem)}, false))
                .toList();
        return new RedFlagPattern(
                parts.isEmpty() ? List.of() : List.of(parts), AMONG_WORDS, parts.size() == 1, terms.deny(stems));
    }

    /** A pattern in the grammar of docs/red-flags.md. */
    static RedFlagPattern pattern(String pattern, RedFlagTerms terms) {
        var groups = new ArrayList<List<Part>>();
        for (var group : pattern.split("&")) {
            var parts = new ArrayList<Part>();
            var bare = new ArrayList<String>();
            boolean negated = false;
            var matcher = PART.matcher(group);
            while (matcher.find()) {
                if (matcher.group(1) == null) {
                    bare.add(matcher.group(2));
                    continue;
                }
                negated = addBare(bare, negated, parts, terms);
                if (RedFlagTerms.NOT.equals(matcher.group(1))) {
                    negated = true;
                    continue;
                }
                var concepts = Arrays.stream(matcher.group(1).split("\\|"))
                        .mapToInt(slug -> terms.concept("{" + slug.strip()))
                        .toArray();
                parts.add(new Part(concepts, negated));
                negated = false;
            }
            addBare(bare, negated, parts, terms);
            if (!parts.isEmpty()) groups.add(parts);
        }
        return new RedFlagPattern(groups, AMONG_PARTS, false, false);
    }

    /** Adds bare words that stand together, the first of them negated if so; answers whether what comes next still is. */
    private static boolean addBare(List<String> bare, boolean negated, List<Part> parts, RedFlagTerms terms) {
        if (bare.isEmpty()) return negated;
        boolean first = negated;
        for (int concept : terms.literals(String.join(" ", bare))) {
            parts.add(new Part(new int[] {concept}, first));
            first = false;
        }
        bare.clear();
        return first;
    }

    /** The words of the part with the fewest ways to say it, one of which a text must hold. */
    int[] rarest(RedFlagTerms terms) {
        return groups.stream()
                .flatMap(List::stream)
                .map(Part::concepts)
                .min(Comparator.comparingInt(concepts ->
                        Arrays.stream(concepts).map(terms::waysToSay).sum()))
                .orElse(new int[0]);
    }

    /** The words it asks to be negated. */
    Stream<Integer> negated() {
        return groups.stream()
                .flatMap(List::stream)
                .filter(Part::negated)
                .flatMapToInt(part -> Arrays.stream(part.concepts()))
                .boxed();
    }

    private boolean mayBeIn(RedFlagReading reading) {
        for (var group : groups) {
            for (var part : group) if (!reading.holdsAny(part.concepts())) return false;
        }
        return true;
    }

    int parts() {
        return groups.stream().mapToInt(List::size).sum();
    }

    /** Where the first group stands when all groups are there, or null. */
    @Nullable
    Nearby in(RedFlagReading reading, boolean heedingNegation) {
        if (groups.isEmpty() || (whole && reading.words() > 1) || !mayBeIn(reading)) return null;
        Nearby first = null;
        for (var group : groups) {
            var found = near(group, reading, heedingNegation && !denies);
            if (found == null) return null;
            if (first == null) first = found;
        }
        return first;
    }

    private @Nullable Nearby near(List<Part> parts, RedFlagReading reading, boolean heedingNegation) {
        var places = new ArrayList<List<RedFlagTerms.Stretch>>();
        for (var part : parts) {
            var there = reading.places(part, heedingNegation, AFTER_NOT);
            if (there.isEmpty()) return null;
            places.add(there);
        }
        int fewest = IntStream.range(0, places.size())
                .boxed()
                .min(Comparator.comparingInt(i -> places.get(i).size()))
                .orElseThrow();
        for (var start : places.get(fewest)) {
            int from = start.from();
            int to = start.to();
            for (var others : places) {
                var nearest = others.stream()
                        .filter(place -> place.sentence() == start.sentence())
                        .min(Comparator.comparingInt(place -> Math.abs(place.from() - start.from())))
                        .orElse(null);
                if (nearest == null) {
                    from = -1;
                    break;
                }
                from = Math.min(from, nearest.from());
                to = Math.max(to, nearest.to());
            }
            if (from >= 0 && to - from < parts.size() + among) return new Nearby(from, to, start.sentence());
        }
        return null;
    }

    /** From which word to which, of which sentence. */
    record Nearby(int from, int to, int sentence) {}
}
