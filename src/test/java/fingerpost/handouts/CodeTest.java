package fingerpost.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of handouts, a million of them. */
class CodeTest {

    private static final int MILLION = 1_000_000;
    private static final String VOWELS = "AEIOUWY0134";
    private static final int SCANNED = 10_000;

    /** Fast, and the same each time; what handouts use is as good as the machine has. */
    private static final RandomGenerator RANDOM = new Random(20261123);

    @Test
    @Hazard("H-31")
    void a_million_codes_do_not_clash_hold_no_rude_word_and_are_not_hit_by_ten_thousand_guesses() throws IOException {
        var codes = HashSet.<String>newHashSet(MILLION);
        var rude = rudeSkeletons();
        assertThat(rude).hasSizeGreaterThan(35);
        var byFirst = rude.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
        var wrong = new ArrayList<String>();
        for (int i = 0; i < MILLION; i++) {
            var letters = Code.fresh(RANDOM).letters();
            if (!codes.add(letters)) wrong.add("twice " + letters);
            var read = asLetters(letters);
            for (int at = 0; at < read.length(); at++) {
                if (VOWELS.indexOf(letters.charAt(at)) >= 0) wrong.add("a vowel in " + letters);
                for (var word : byFirst.getOrDefault(read.charAt(at), List.of())) {
                    if (read.startsWith(word, at)) wrong.add(word + " in " + letters);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(codes).hasSize(MILLION);
        int hits = 0;
        for (int i = 0; i < SCANNED; i++) if (codes.contains(Code.fresh(RANDOM).letters())) hits++;
        assertThat(hits).isZero();
    }

    @Test
    @Hazard("H-31")
    void whatever_one_character_is_mistyped_or_any_two_are_swapped_it_is_told() {
        int told = 0;
        var missed = new ArrayList<String>();
        for (int i = 0; i < 20_000; i++) {
            var letters = Code.fresh(RANDOM).letters();
            for (int place = 0; place < Code.LENGTH; place++) {
                for (int by = 1; by < Code.ALPHABET.length(); by++) {
                    var slip = new StringBuilder(letters);
                    int value = (Code.ALPHABET.indexOf(letters.charAt(place)) + by) % Code.ALPHABET.length();
                    slip.setCharAt(place, Code.ALPHABET.charAt(value));
                    if (Code.remainder(slip) == 0) missed.add(letters + " " + slip);
                    told++;
                }
                for (int other = 0; other < place; other++) {
                    var swapped = new StringBuilder(letters);
                    swapped.setCharAt(place, letters.charAt(other));
                    swapped.setCharAt(other, letters.charAt(place));
                    if (swapped.toString().equals(letters)) continue;
                    if (Code.remainder(swapped) == 0) missed.add(letters + " " + swapped);
                    told++;
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(told).isGreaterThan(5_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_code_is_read_however_it_is_typed(int which) {
        var code = Code.fresh(new Random(which));
        var letters = code.letters();
        for (var typed : List.of(
                letters,
                code.shown(),
                code.shown().toLowerCase(Locale.ROOT),
                " " + code.shown().replace('-', ' ') + "\u00a0\n",
                code.shown().replace('-', '–'),
                String.join(".", letters.split("")),
                letters.replace('Q', 'O').replace('L', 'I').replace('5', 'S').replace('2', 'z'),
                letters.replace('Q', '0').replace('L', '1').replace('V', 'u'))) {
            assertThat(Code.read(typed)).as(typed).isEqualTo(new CodeReading.Right(code));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty, ''",
        "' - ', empty, ''",
        "HKM2, length, 4",
        "HKM2-9XT-CDPQ2, length, 12",
        "HKM2-9XT-CDPE, letter, E",
        "HKM2-9XT-CDP3, letter, 3",
        "HKM2-9XT-CDP*, letter, *",
        "HKM2-9XT-CDPŵ, letter, Ŵ",
        "HKM2-9XT-CDP😀, letter, 😀"
    })
    void what_is_no_code_is_told_by_the_sort_of_slip(String typed, String slip, String told) {
        assertThat(Code.read(typed)).isEqualTo(new CodeReading.Wrong(slip, told));
    }

    @Test
    void an_endless_text_is_no_code() {
        assertThat(Code.read("H".repeat(1_000_000))).isEqualTo(new CodeReading.Wrong("length", "1000000"));
    }

    /** Each digit as the letter that it is drawn like. */
    private static String asLetters(String code) {
        return code.replace('5', 'S')
                .replace('7', 'T')
                .replace('6', 'G')
                .replace('9', 'G')
                .replace('8', 'B');
    }

    /** Rude words and such as would frighten, without their vowels, of what is then three letters or more. */
    private static List<String> rudeSkeletons() throws IOException {
        try (var words = Objects.requireNonNull(CodeTest.class.getResourceAsStream("/handouts/unfit.rot13"))) {
            return new String(words.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(CodeTest::turned)
                    .map(word -> word.toUpperCase(Locale.ROOT).replaceAll("[AEIOUWY]", ""))
                    .filter(word -> word.length() > 2)
                    .toList();
        }
    }

    private static String turned(String word) {
        var turned = new StringBuilder();
        for (char letter : word.toCharArray()) turned.append((char) ('a' + (letter - 'a' + 13) % 26));
        return turned.toString();
    }
}
