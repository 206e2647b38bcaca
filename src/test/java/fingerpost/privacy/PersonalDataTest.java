package fingerpost.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fingerpost.Hazard;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final int AT_LEAST = 400;

    @Test
    void what_rules_were_written_by_is_found() {
        for (boolean odd : new boolean[] {true, false}) {
            var half = Sentences.half(odd);
            var numbers = Sentences.measure(half);
            System.out.println((odd ? "Tuned on " : "Mended by ") + half.size() + " sentences\n" + numbers.told());
            numbers.wrong().forEach(System.out::println);
            isGoodEnough(numbers);
        }
    }

    @Test
    @Hazard("H-25")
    void what_is_personal_is_found_in_sentences_that_no_rule_was_written_by() {
        var fresh = Sentences.fresh();
        assertThat(fresh.size()
                        + Sentences.half(true).size()
                        + Sentences.half(false).size())
                .isGreaterThan(AT_LEAST);
        var numbers = Sentences.measure(fresh);
        System.out.println("Fresh: " + fresh.size() + " sentences\n" + numbers.told());
        numbers.wrong().forEach(System.out::println);
        isGoodEnough(numbers);
        var blind = Sentences.measure(Sentences.blind());
        System.out.println("Blind, mended by since: " + Sentences.blind().size() + " sentences\n" + blind.told());
        blind.wrong().forEach(System.out::println);
        isGoodEnough(blind);
        var last = Sentences.measure(Sentences.last());
        System.out.println("Last: names\n" + last.told());
        assertThat(last.recall(Personal.NAME)).isGreaterThanOrEqualTo(0.80);
        assertThat(last.precision()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void hostile_words_take_no_time_and_hide_nothing() {
        for (var piece : List.of(
                "0", "0 ", "1.", "a.", "Aa ", "my son ", "12, Aa ", "a dot ", "x@", "(at) ", "Mr A. ", "+44 ", "CF1 ",
                "\n")) {
            var words = piece.repeat(20_000);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PersonalData.screen(words));
        }
        // digits of other scripts, characters that nobody sees and spaces that are none
        assertThat(PersonalData.screen("\uff19\uff19\uff19\u00a0134\u200b\u00a01250")
                        .words())
                .isEqualTo("[–]");
        assertThat(PersonalData.screen("").words()).isEmpty();
        var twice = PersonalData.screen("My name is Ann, 07700 900123");
        assertThat(PersonalData.screen(twice.words()).words()).isEqualTo(twice.words());
    }

    @Test
    void what_everybody_knows_of_the_entry_stays() {
        var known = List.of("029 2018 0999", "info@clinic.example", "1 Long Road CF14 4XW");
        var words = "Ring 02920180999 or info@clinic.example, they moved from 1 Long Road, CF14 4XW.";
        assertThat(PersonalData.screen(words, known).clean()).isTrue();
        assertThat(PersonalData.screen(words).taken()).hasSize(3);
        assertThat(PersonalData.screen("Not 02920180999 but 029 2018 0998", known)
                        .taken())
                .hasSize(1);
    }

    private static void isGoodEnough(Sentences.Numbers numbers) {
        for (var kind : List.of(Personal.NHS_NUMBER, Personal.PHONE, Personal.EMAIL)) {
            assertThat(numbers.recall(kind)).as(kind.word()).isGreaterThanOrEqualTo(0.98);
        }
        assertThat(numbers.housesRecall()).isGreaterThanOrEqualTo(0.98);
        assertThat(numbers.recall(Personal.ADDRESS)).isGreaterThanOrEqualTo(0.90);
        assertThat(numbers.recall(Personal.NAME)).isGreaterThanOrEqualTo(0.90);
        assertThat(numbers.recall(Personal.BORN)).isGreaterThanOrEqualTo(0.90);
        assertThat(numbers.precision()).isGreaterThanOrEqualTo(0.90);
    }
}
