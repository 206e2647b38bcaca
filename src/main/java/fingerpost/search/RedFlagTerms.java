package fingerpost.search;

import fingerpost.catalogue.RedFlagWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of one language's red flags: which say the same, which carry no meaning, and which are meant by a slip. */
final class RedFlagTerms {

    /** Slugs that the grammar itself uses; docs/red-flags.md tells what each does. */
    static final String SMALL = "small";

    static final String BREAK = "break";
    static final String OR = "or";
    static final String NOT = "not";
    static final String ABSENT = "absent";
    static final String STILL = "still";
    static final String PAST = "past";
    static final String NOW = "now";

    /** Shorter words are one slip from too many others. */
    private static final int SHORTEST_SLIP = 5;

    /** A word between two of a term is let pass: one whole side is one side. */
    private static final int GAP = 1;

    private static final int MOST_REMEMBERED = 10_000;

    /** A word's stem, and the stems it is one slip away from. */
    private record Read(String stem, List<String> near) {}

    /**
     * Telling words in order. Where only one is left of several words, the small ones before and after it count too:
     * "keep fit" is not any fit.
     */
    private record Term(int concept, List<String> stems, List<String> before, List<String> after) {}

    private final String language;
    private final Map<String, Integer> concepts = new HashMap<>();
    private final Set<Integer> slugs = new HashSet<>();
    private final Map<Integer, Integer> ways = new HashMap<>();
    private final Map<String, List<Term>> byFirstStem = new HashMap<>();
    private final Map<String, List<String>> bySlipKey = new HashMap<>();
    private final Map<String, Boolean> stems = new HashMap<>();
    private final Map<String, Read> remembered = new ConcurrentHashMap<>();
    private final Set<String> small;
    private final Set<String> breaks;
    private final Set<String> ors;

    /**
     * The words of one language.
     *
     * @param first the language whose words for no, not and long ago people mix into every other
     */
    RedFlagTerms(String language, String first, Collection<RedFlagWords> words) {
        this.language = language;
        this.small = spelled(words, SMALL);
        this.breaks = spelled(words, BREAK);
        this.ors = spelled(words, OR);
        for (var one : words) {
            if (Set.of(SMALL, BREAK, OR).contains(one.slug())) continue;
            int concept = concept("{" + one.slug());
            boolean isGrammar = Set.of(NOT, ABSENT, STILL, PAST, NOW).contains(one.slug());
            if (!isGrammar) slugs.add(concept);
            if (isGrammar && !language.equals(first)) {
                for (var term : one.words().getOrDefault(first, List.of())) add(concept, term);
            }
            for (var term : one.words().getOrDefault(language, List.of())) add(concept, term);
        }
    }

    private Set<String> spelled(Collection<RedFlagWords> words, String slug) {
        return words.stream()
                .filter(one -> one.slug().equals(slug))
                .flatMap(one -> one.words().getOrDefault(language, List.of()).stream())
                .flatMap(word -> Languages.spelled(word).stream())
                .collect(Collectors.toSet());
    }

    /** The number of the words with this slug; it finds nothing when there are none. */
    int concept(String slugInBrace) {
        return concepts.computeIfAbsent(slugInBrace, _ -> concepts.size());
    }

    /** The number of a bare word. */
    int literal(String stem) {
        var known = concepts.get("=" + stem);
        if (known != null) return known;
        int concept = concept("=" + stem);
        add(new Term(concept, List.of(stem), List.of(), List.of()));
        return concept;
    }

    /** Whether a number is that of words with a slug, other than the grammar's own. */
    boolean isSlug(int concept) {
        return slugs.contains(concept);
    }

    /** The numbers of bare words that stand together: one for each that tells something, or one for all if only one does. */
    List<Integer> literals(String words) {
        var telling = stems(words);
        var spelled = Languages.spelled(words);
        if (telling.size() != 1 || spelled.size() == 1)
            return telling.stream().map(this::literal).toList();
        int concept = concept("=" + String.join(" ", spelled));
        add(concept, words);
        return List.of(concept);
    }

    private void add(int concept, String term) {
        var typed = Languages.typed(term);
        var words = typed.stream().map(Languages.Typed::word).toList();
        var telling = IntStream.range(0, words.size())
                .filter(i -> !isDropped(words.get(i)))
                .boxed()
                .toList();
        if (telling.isEmpty()) return;
        int only = telling.getFirst();
        boolean alone = telling.size() == 1;
        add(new Term(
                concept,
                telling.stream()
                        .map(i -> stem(
                                term.substring(typed.get(i).from(), typed.get(i).to())))
                        .toList(),
                alone ? words.subList(0, only) : List.of(),
                alone ? words.subList(only + 1, words.size()) : List.of()));
    }

    /** How many ways there are to say the words with this number. */
    int waysToSay(int concept) {
        return ways.getOrDefault(concept, 0);
    }

    private void add(Term term) {
        ways.merge(term.concept(), 1, Integer::sum);
        byFirstStem
                .computeIfAbsent(term.stems().getFirst(), _ -> new ArrayList<>())
                .add(term);
        for (var stem : term.stems()) {
            if (stems.put(stem, true) == null && stem.length() >= SHORTEST_SLIP - 1) {
                bySlipKey
                        .computeIfAbsent(stem.substring(0, 1), _ -> new ArrayList<>())
                        .add(stem);
            }
        }
    }

    /** The telling words of a term or phrase, as they are compared. */
    List<String> stems(String words) {
        return Languages.typed(words).stream()
                .filter(typed -> !isDropped(typed.word()))
                .map(typed -> stem(words.substring(typed.from(), typed.to())))
                .toList();
    }

    /** Whether a word carries no meaning of its own. */
    boolean isDropped(String word) {
        return small.contains(word) || breaks.contains(word) || ors.contains(word);
    }

    /** Whether a phrase itself says that something is not so, as in "baby not moving". */
    boolean deny(List<String> phraseStems) {
        return phraseStems.stream()
                .anyMatch(stem -> byFirstStem.getOrDefault(stem, List.of()).stream()
                        .anyMatch(term -> term.concept() == concept("{" + NOT)
                                && term.stems().size() == 1));
    }

    boolean isBreak(String word) {
        return breaks.contains(word);
    }

    boolean isOr(String word) {
        return ors.contains(word);
    }

    String stem(String word) {
        var stemmed = Languages.words(language, word);
        if (!stemmed.isEmpty()) return stemmed.getFirst();
        var spelled = Languages.spelled(word);
        return spelled.isEmpty() ? word : spelled.getFirst();
    }

    /**
     * What a word may stand for: itself, or those it is one slip away from when nobody knows it.
     *
     * @param typed as it was typed, since in Welsh an apostrophe tells what is joined to it: babi'n
     */
    List<String> meant(String word, String typed, Predicate<String> isOrdinary, boolean forgiving) {
        var read = remembered.get(typed);
        if (read == null) {
            read = read(word, typed);
            if (remembered.size() < MOST_REMEMBERED) remembered.put(typed, read);
        }
        if (!forgiving || read.near().isEmpty() || isOrdinary.test(word)) return List.of(read.stem());
        return Stream.concat(Stream.of(read.stem()), read.near().stream()).toList();
    }

    private Read read(String word, String typed) {
        var stem = stem(typed);
        if (word.length() < SHORTEST_SLIP || stems.containsKey(stem)) return new Read(stem, List.of());
        return new Read(
                stem,
                bySlipKey.getOrDefault(stem.substring(0, 1), List.of()).stream()
                        .filter(known -> Slips.isOne(stem, known) || Slips.isOne(word, known))
                        .toList());
    }

    /** Where each of the words stands in the text, by its number. */
    Map<Integer, List<Stretch>> found(RedFlagText text) {
        var found = new HashMap<Integer, List<Stretch>>();
        for (int at = 0; at < text.words().size(); at++) {
            for (var stem : text.words().get(at).stems()) {
                for (var term : byFirstStem.getOrDefault(stem, List.of())) {
                    int end = end(term, text, at);
                    if (end >= 0) {
                        found.computeIfAbsent(term.concept(), _ -> new ArrayList<>())
                                .add(new Stretch(at, end, text.words().get(at).sentence()));
                    }
                }
            }
        }
        return found;
    }

    private static int end(Term term, RedFlagText text, int from) {
        var first = text.words().get(from);
        if (!first.before().containsAll(term.before()) || !first.after().containsAll(term.after())) return -1;
        int at = from;
        for (var stem : term.stems().subList(1, term.stems().size())) {
            int next = next(stem, text, at);
            if (next < 0) return -1;
            at = next;
        }
        return at;
    }

    private static int next(String stem, RedFlagText text, int after) {
        int last = Math.min(after + 1 + GAP, text.words().size() - 1);
        for (int at = after + 1; at <= last; at++) {
            var word = text.words().get(at);
            if (word.sentence() != text.words().get(after).sentence()) return -1;
            if (word.stems().contains(stem)) return at;
        }
        return -1;
    }

    /** Words of a text that stand together, both ends included, and their sentence. */
    record Stretch(int from, int to, int sentence) {}
}
