package fingerpost.commands;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.RunningGuide;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
class HealthTest {

    private static JsonNode ready(RunningGuide guide) {
        var answer = guide.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    @Hazard({"H-11", "H-20"})
    void it_tells_which_red_flags_are_in_force_and_when_none_is() {
        try (var guide = RunningGuide.empty()) {
            var catalogue = guide.installation().catalogue();
            var details = ready(guide).findPath("redFlags");
            long emergency = details.path("emergency").asLong();
            long urgent = details.path("urgent").asLong();
            assertThat(emergency).isGreaterThan(100);
            assertThat(emergency + urgent + details.path("off").asLong())
                    .isEqualTo(catalogue.redFlags().size());
            assertThat(details.path("unreviewed").asLong()).isEqualTo(emergency + urgent);
            assertThat(ready(guide).findPath("redFlagsReason").isMissingNode()).isTrue();

            var allOff = catalogue.redFlags().keySet().stream()
                    .map("{\"kind\":\"red-flag\",\"id\":\"%s\",\"off\":true}"::formatted)
                    .collect(Collectors.joining("\n"));
            Import.of(catalogue, "test").stream(
                    new ByteArrayInputStream(allOff.getBytes(StandardCharsets.UTF_8)), -1, FileFormat.JSONL);
            assertThat(ready(guide).findPath("redFlags").path("off").asLong())
                    .isEqualTo(catalogue.redFlags().size());
            assertThat(ready(guide).findPath("redFlagsReason").asString())
                    .isEqualTo("No rule for emergencies is in force, so no search shows a card for one.");
        }
    }
}
