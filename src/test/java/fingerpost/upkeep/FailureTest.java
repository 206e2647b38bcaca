package fingerpost.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureTest {

    @ParameterizedTest
    @EnumSource(Failure.class)
    void every_failure_is_told_in_every_language(Failure failure) throws IOException {
        for (var language : new String[] {"en", "cy"}) {
            var messages = new Properties();
            try (var reader =
                    Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
                messages.load(reader);
            }
            assertThat(messages.getProperty(failure.messageKey())).as(language).isNotBlank();
        }
    }
}
