package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullMarked
class FindingTest {

    static Stream<Finding> every() {
        return Stream.of(
                        Stream.of(
                                new Finding.Fine(),
                                new Finding.NotModified(),
                                new Finding.Moved(URI.create("https://new.example/")),
                                new Finding.Gone(Failure.MISSING),
                                new Finding.Gone(Failure.NO_SUCH_HOST)),
                        Arrays.stream(Finding.Why.values()).map(why -> new Finding.Caution(why, "")),
                        Arrays.stream(Finding.Sign.values()).map(sign -> new Finding.Hijacked(sign, "")),
                        Arrays.stream(Finding.Lack.values()).map(lack -> new Finding.SoftMissing(lack, "")),
                        Arrays.stream(Failure.values()).map(Finding.Failing::new))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("every")
    void each_finding_has_its_three_sentences_in_both_languages(Finding finding) throws IOException {
        for (var language : List.of("en", "cy")) {
            var messages = new Properties();
            try (var file =
                    Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
                messages.load(file);
            }
            assertThat(messages.stringPropertyNames())
                    .as(language)
                    .contains(finding.summaryKey(), finding.ignoredKey(), finding.fixKey());
        }
    }
}
