package fingerpost.search;

import fingerpost.catalogue.RedFlagWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** A word between two of a term is let pass: one whole side is one side. */
    private static final int GAP = 1;

    private static final int MOST_REMEMBERED = 10_000;

    private static final int[] NO_STEMS = {};

    /** The number of a word's stem if some rule has it, then those of the stems it is one slip away from. */
    private record Read(int[] stem, int[] withNear) {}

    /**
     * Telling words in order, by the numbers of their stems. Where only one is left of several words, the small ones
     * before and after it count too: "keep fit" is not any fit.
     */
    private record Term(int concept, int[] stems, List<String> before, List<String> after) {

        boolean isSame(Term other) {
            return concept == other.concept
                    && Arrays.equals(stems, other.stems)
                    && before.equals(other.before)
                    && after.equals(other.after);
        }
    }

    private final String language;
    private final Map<String, Integer> concepts = new HashMap<>();
    private final Set<Integer> slugs = new HashSet<>();
    private final Map<Integer, Integer> ways = new HashMap<>();
    /** Rules say the same few thousand words again and again. */
    private final Map<String, String> stemmed = new HashMap<>();

    private final Map<String, Integer> stems = new HashMap<>();
    /** The terms that begin with each stem, by its number. */
    private final List<List<Term>> byFirstStem = new ArrayList<>();

    private final NearWords nearStems = new NearWords();
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
        add(new Term(concept, new int[] {number(stem)}, List.of(), List.of()));
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
                        .mapToInt(i -> number(stem(
                                term.substring(typed.get(i).from(), typed.get(i).to()))))
                        .toArray(),
                alone ? List.copyOf(words.subList(0, only)) : List.of(),
                alone ? List.copyOf(words.subList(only + 1, words.size())) : List.of()));
    }

    /** How many ways there are to say the words with this number. */
    int waysToSay(int concept) {
        return ways.getOrDefault(concept, 0);
    }

    private void add(Term term) {
        var same = byFirstStem.get(term.stems()[0]);
        // those of one concept come one after the other
        for (int i = same.size() - 1; i >= 0 && same.get(i).concept() == term.concept(); i--) {
            if (same.get(i).isSame(term)) return;
        }
        same.add(term);
        ways.merge(term.concept(), 1, Integer::sum);
    }

    private int number(String stem) {
        var known = stems.get(stem);
        if (known != null) return known;
        int number = stems.size();
        stems.put(stem, number);
        byFirstStem.add(new ArrayList<>(1));
        nearStems.add(stem);
        return number;
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
                .map(stems::get)
                .filter(Objects::nonNull)
                .anyMatch(stem -> byFirstStem.get(stem).stream()
                        .anyMatch(term -> term.concept() == concept("{" + NOT) && term.stems().length == 1));
    }

    boolean isBreak(String word) {
        return breaks.contains(word);
    }

    boolean isOr(String word) {
        return ors.contains(word);
    }

    private String stem(String word) {
        return stemmed.computeIfAbsent(word, this::analysed);
    }

    private String analysed(String word) {
        var stemmed = Languages.words(language, word);
        if (!stemmed.isEmpty()) return stemmed.getFirst();
        var spelled = Languages.spelled(word);
        return spelled.isEmpty() ? word : spelled.getFirst();
    }

    /**
     * What a word may stand for, by number: its stem, or those it is one slip away from when nobody knows it.
     *
     * @param typed as it was typed, since in Welsh an apostrophe tells what is joined to it: babi'n
     */
    int[] meant(String word, String typed, Predicate<String> isOrdinary, boolean forgiving) {
        var read = remembered.get(typed);
        if (read == null) {
            read = read(word, typed);
            if (remembered.size() < MOST_REMEMBERED) remembered.put(typed, read);
        }
        if (!forgiving || read.withNear().length == read.stem().length || isOrdinary.test(word)) return read.stem();
        return read.withNear();
    }

    private Read read(String word, String typed) {
        var stem = analysed(typed);
        var known = stems.get(stem);
        if (known != null) return new Read(new int[] {known}, new int[] {known});
        if (word.length() < NearWords.SHORTEST) return new Read(NO_STEMS, NO_STEMS);
        return new Read(
                NO_STEMS,
                Stream.concat(nearStems.near(stem), nearStems.near(word))
                        .distinct()
                        .mapToInt(near -> Objects.requireNonNull(stems.get(near)))
                        .toArray());
    }

    /** Where each of the words stands in the text, by its number. */
    Map<Integer, List<Stretch>> found(RedFlagText text) {
        var found = new HashMap<Integer, List<Stretch>>();
        for (int at = 0; at < text.words().size(); at++) {
            for (int stem : text.words().get(at).stems()) {
                var terms = byFirstStem.get(stem);
                // by index, since this is the innermost loop of all: an iterator each would be half of what a search
                // allocates
                for (int i = 0; i < terms.size(); i++) {
                    int end = end(terms.get(i), text, at);
                    if (end >= 0) {
                        found.computeIfAbsent(terms.get(i).concept(), _ -> new ArrayList<>())
                                .add(new Stretch(at, end, text.words().get(at).sentence()));
                    }
                }
            }
        }
        return found;
    }

    private static int end(Term term, RedFlagText text, int from) {
        var first = text.words().get(from);
        if (!holds(first.before(), term.before()) || !holds(first.after(), term.after())) return -1;
        int at = from;
        for (int i = 1; i < term.stems().length; i++) {
            at = next(term.stems()[i], text, at);
            if (at < 0) return -1;
        }
        return at;
    }

    private static boolean holds(List<String> smallWords, List<String> needed) {
        return needed.isEmpty() || smallWords.containsAll(needed);
    }

    private static int next(int stem, RedFlagText text, int after) {
        int last = Math.min(after + 1 + GAP, text.words().size() - 1);
        for (int at = after + 1; at <= last; at++) {
            var word = text.words().get(at);
            if (word.sentence() != text.words().get(after).sentence()) return -1;
            for (int one : word.stems()) if (one == stem) return at;
        }
        return -1;
    }

    /** Words of a text that stand together, both ends included, and their sentence. */
    record Stretch(int from, int to, int sentence) {}
}
