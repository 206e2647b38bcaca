package fingerpost.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What phone networks make of a text message. */
class SmsTextTest {

    @ParameterizedTest
    @CsvSource({"160, 1", "161, 2", "306, 2", "307, 3"})
    void plain_text_goes_160_to_a_message_and_153_to_each_of_several(int letters, int segments) {
        var sms = SmsText.of("a".repeat(letters));
        assertThat(sms.places()).isEqualTo(letters);
        assertThat(sms.most()).isEqualTo(160);
        assertThat(sms.segments()).isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource({"70, 1", "71, 2", "134, 2", "135, 3"})
    void one_welsh_w_with_a_circumflex_makes_it_70(int letters, int segments) {
        var sms = SmsText.of("ŵ" + "a".repeat(letters - 1));
        assertThat(sms.places()).isEqualTo(letters);
        assertThat(sms.most()).isEqualTo(70);
        assertThat(sms.segments()).isEqualTo(segments);
    }

    @Test
    void a_few_signs_take_two_places_and_accents_of_the_alphabet_one() {
        assertThat(SmsText.of("€[~]").places()).isEqualTo(8);
        assertThat(SmsText.of("àèéìòùäöñü £@").places()).isEqualTo(13);
        assertThat(SmsText.of("tŷ").most()).isEqualTo(70);
        assertThat(SmsText.of("môr").most()).isEqualTo(70);
    }
}
