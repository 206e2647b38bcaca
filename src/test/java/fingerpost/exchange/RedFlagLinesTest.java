package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.TestArea;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class RedFlagLinesTest {

    static final String WORDS =
            "{\"kind\":\"red-flag-words\",\"id\":\"droop\",\"words\":{\"en\":[\"droop\",\"gone wonky\"],\"cy\":[\"cwympo\"]}}";

    static final String RULE = """
            {"kind":"red-flag","id":"stroke","level":"emergency","call":"999","title":{"en":"This may be a stroke"},\
            "advice":{"en":"Call 999 now, or 111 later; 116 123 in 10 minutes."},"phrases":{"en":["face dropped"]},\
            "patterns":{"en":["face {droop}"]},"exclusions":{"en":["{droop} better"]},"owner":"Dr A",\
            "evidence":["https://example.org/stroke"],"reviewed":"2026-05-01"}""";

    private final TestArea area = TestArea.fresh();

    @AfterEach
    void close() {
        area.close();
    }

    private List<String> refusals(String... lines) {
        var file = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return Import.of(area.catalogue(), "test").stream(file, -1, FileFormat.JSONL).firstRefusals().stream()
                .map(Refusal::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"call\":\"999\" # \"call\":\"0800 1111\" # line 2: call must be one of 999, A&E, 111, 111 option 2, 116 123, 0808 80 10 800",
                "Call 999 now # Call 0300 123 4567 now # line 2: advice has the number 0300 123 4567; a card may name 999, 111, 116 123 and 0808 80 10 800 only",
                "This may be a stroke # Ring 9999 # line 2: title has the number 9999; a card may name 999, 111, 116 123 and 0808 80 10 800 only",
                "\"Dr A\" # null # line 2: owner is missing; every rule needs a clinician who owns it",
                "face {droop} # face {drop} {hang|droop} # line 2: patterns name words that there are none of: drop, hang; bring those as red-flag-words first"
            })
    @Hazard({"H-08", "H-11"})
    void a_rule_that_could_harm_or_never_fire_is_refused(String right, String wrong, String sentence) {
        assertThat(refusals(WORDS, RULE.replace(right, wrong))).containsExactly(sentence);
        assertThat(area.catalogue().redFlags()).isEmpty();
        assertThat(refusals(RULE)).isEmpty();
    }

    @Test
    @Hazard("H-22")
    void every_version_of_a_rule_is_kept() {
        assertThat(refusals(WORDS, RULE)).isEmpty();
        assertThat(refusals(RULE.replace("\"Dr A\"", "\"Dr B\""))).isEmpty();
        assertThat(area.catalogue().history().newest(10, 0))
                .filteredOn(version -> version.subjectId().equals("stroke"))
                .extracting(version -> version.document().contains("Dr A"))
                .containsExactly(false, true);
    }
}
