package fingerpost.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes a Welsh word back to its dictionary form. The first sound of a word changes with the word before it (pen, ei ben,
 * ei phen, fy mhen) and plurals change within it (troed, traed), so words that are known are looked up, and those that
 * are not are brought to one form which all their mutations share.
 */
final class WelshForms {

    /** What a word may begin with, and what it began with before it was mutated: soft, nasal, aspirate. */
    private record Mutation(String from, List<String> to) {}

    /** The longest beginnings first. */
    private static final List<Mutation> MUTATIONS = List.of(
            new Mutation("ngh", List.of("c")),
            new Mutation("mh", List.of("p")),
            new Mutation("nh", List.of("t")),
            new Mutation("ng", List.of("g")),
            new Mutation("ph", List.of("p")),
            new Mutation("th", List.of("t")),
            new Mutation("ch", List.of("c")),
            new Mutation("dd", List.of("d")),
            new Mutation("ff", List.of()),
            new Mutation("ll", List.of()),
            new Mutation("rh", List.of()),
            new Mutation("b", List.of("p")),
            new Mutation("d", List.of("t")),
            new Mutation("g", List.of("c")),
            new Mutation("f", List.of("b", "m")),
            new Mutation("m", List.of("b")),
            new Mutation("n", List.of("d")),
            new Mutation("l", List.of("ll", "gl")),
            new Mutation("r", List.of("rh", "gr")));

    private static final String VOWELS = "aeiouwy";

    /** What plurals end in. */
    private static final List<String> PLURALS = List.of("iau", "au", "ion", "oedd");

    /** What the written plural -au is said as. */
    private static final List<String> SPOKEN_PLURALS = List.of("a", "e");

    /** A stranger shorter than this is not taken for a plural. */
    private static final int SHORTEST_STEM = 4;

    /** A beginning, and the one that stands for it and all its mutations in a word that is not known. */
    private record Sound(String of, String one) {}

    /** The longest beginnings first. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("ff", "ff"),
            new Sound("ngh", "g"),
            new Sound("mh", "b"),
            new Sound("nh", "d"),
            new Sound("ng", "g"),
            new Sound("ph", "b"),
            new Sound("th", "d"),
            new Sound("ch", "g"),
            new Sound("dd", "d"),
            new Sound("ll", "l"),
            new Sound("rh", "r"),
            new Sound("p", "b"),
            new Sound("f", "b"),
            new Sound("m", "b"),
            new Sound("t", "d"),
            new Sound("c", "g"));

    private static final Map<String, String> KNOWN = known();

    private WelshForms() {}

    /** The dictionary form of a word in lower case without circumflexes. */
    static String dictionary(String word) {
        var known = unmutated(word);
        if (known != null) return known;
        var other = Stream.concat(
                        PLURALS.stream().filter(word::endsWith).map(ending -> without(word, ending)),
                        SPOKEN_PLURALS.stream().filter(word::endsWith).map(ending -> without(word, ending) + "au"))
                .map(WelshForms::unmutated)
                .filter(Objects::nonNull)
                .findFirst();
        return other.orElseGet(() -> stranger(word));
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private static @Nullable String unmutated(String word) {
        var asTyped = KNOWN.get(word);
        if (asTyped != null) return asTyped;
        for (var mutation : MUTATIONS) {
            if (!word.startsWith(mutation.from())) continue;
            var known = first(mutation.to(), word.substring(mutation.from().length()));
            if (known != null) return known;
            break;
        }
        if (isVowel(word, 0)) return KNOWN.get("g" + word);
        return word.startsWith("h") && isVowel(word, 1) ? KNOWN.get(word.substring(1)) : null;
    }

    private static @Nullable String first(List<String> beginnings, String rest) {
        return beginnings.stream()
                .map(beginning -> KNOWN.get(beginning + rest))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String stranger(String word) {
        var plain = PLURALS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> without(word, ending))
                .orElse(word);
        if (plain.startsWith("h") && isVowel(plain, 1)) return plain.substring(1);
        for (var sound : SOUNDS) {
            if (plain.startsWith(sound.of())) {
                return sound.one() + plain.substring(sound.of().length());
            }
        }
        return plain;
    }

    private static boolean isVowel(String word, int at) {
        return word.length() > at && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static Map<String, String> known() {
        var known = new HashMap<String, String>();
        lines("welsh-words.txt").forEach(family -> {
            var dictionary = plain(family.getFirst());
            for (var form : family) known.putIfAbsent(plain(form), dictionary);
        });
        return known;
    }

    private static String plain(String word) {
        var folded = new char[word.length() * 4];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length()));
    }

    /** The words of each line of a file that comes with the program. */
    static Stream<List<String>> lines(String file) {
        var stream = Objects.requireNonNull(WelshForms.class.getResourceAsStream("/" + file), file);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" ")))
                    .toList()
                    .stream();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
