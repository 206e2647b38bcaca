package fingerpost.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** What plurals end in, and what stands there in the singular or, of speech, in the written plural. */
    private static final List<Mutation> ENDINGS = List.of(
            new Mutation("iau", List.of("")),
            new Mutation("au", List.of("")),
            new Mutation("ion", List.of("")),
            new Mutation("oedd", List.of("")),
            new Mutation("a", List.of("au")),
            new Mutation("e", List.of("au")));

    /** A stranger shorter than this is not taken for a plural. */
    private static final int SHORTEST_STEM = 4;

    private static final int PLURALS = 4;

    /** The sounds that mutations make of each other, and the one that stands for them in a word that is not known. */
    private static final List<Mutation> ONE_SOUND = List.of(
            new Mutation("ff", List.of("ff")),
            new Mutation("ngh", List.of("g")),
            new Mutation("mh", List.of("b")),
            new Mutation("nh", List.of("d")),
            new Mutation("ng", List.of("g")),
            new Mutation("ph", List.of("b")),
            new Mutation("th", List.of("d")),
            new Mutation("ch", List.of("g")),
            new Mutation("dd", List.of("d")),
            new Mutation("ll", List.of("l")),
            new Mutation("rh", List.of("r")),
            new Mutation("p", List.of("b")),
            new Mutation("f", List.of("b")),
            new Mutation("m", List.of("b")),
            new Mutation("t", List.of("d")),
            new Mutation("c", List.of("g")));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Map<String, String> KNOWN = known();

    private WelshForms() {}

    /** The dictionary form of a word in lower case without circumflexes. */
    static String dictionary(String word) {
        var known = unmutated(word);
        if (known != null) return known;
        for (var ending : ENDINGS) {
            if (!word.endsWith(ending.from())) continue;
            for (var instead : ending.to()) {
                var other = unmutated(
                        word.substring(0, word.length() - ending.from().length()) + instead);
                if (other != null) return other;
            }
        }
        return stranger(word);
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
        var plain = word;
        for (var ending : ENDINGS.subList(0, PLURALS)) {
            int stem = word.length() - ending.from().length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending.from())) {
                plain = word.substring(0, stem);
                break;
            }
        }
        if (plain.startsWith("h") && isVowel(plain, 1)) return plain.substring(1);
        for (var sound : ONE_SOUND) {
            if (plain.startsWith(sound.from())) {
                return sound.to().getFirst() + plain.substring(sound.from().length());
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
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
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
