package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {

    private JsonNode description = JsonMapper.shared().nullNode();

    @BeforeAll
    void read() {
        try (var guide = RunningGuide.empty()) {
            description =
                    JsonMapper.shared().readTree(guide.get("/api/openapi.json").body());
        }
    }

    @Test
    void the_description_names_every_address_and_parameter() {
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("info").path("license").path("name").asString())
                .isEqualTo("Apache-2.0");
        var paths = description.path("paths");
        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/search",
                        "/api/v1/entries",
                        "/api/v1/entries/{id}",
                        "/api/v1/topics",
                        "/api/v1/practices");
        for (var path : paths.properties()) {
            assertThat(path.getValue().propertyNames()).containsExactly("get");
            var get = path.getValue().path("get");
            assertThat(get.path("summary").asString()).isNotBlank();
            assertThat(get.path("responses").propertyNames()).contains("200", "400");
            var content = get.path("responses").path("200").path("content");
            assertThat(content.propertyNames()).containsExactly("application/json");
            var schema =
                    content.path("application/json").path("schema").path("$ref").asString();
            assertThat(description.at(schema.substring(1)).isObject()).isTrue();
        }
        assertThat(parameters(paths, "/api/v1/search"))
                .containsExactly("kind", "lang", "limit", "page", "postcode", "practice", "q", "reach");
        assertThat(parameters(paths, "/api/v1/entries")).containsExactly("limit", "since");
        assertThat(parameters(paths, "/api/v1/entries/{id}")).containsExactly("id");
        assertThat(parameters(paths, "/api/v1/topics")).isEmpty();
        references(description)
                .forEach(reference -> assertThat(
                                description.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void an_everyday_phrase_is_described_as_it_is_written() {
        var phrase = description.at("/components/schemas/Entry/properties/everyday/additionalProperties/items");
        assertThat(phrase.path("oneOf").findValuesAsString("type")).contains("string", "object");
        assertThat(phrase.path("oneOf").get(1).path("properties").propertyNames())
                .containsExactly("say", "by", "on", "off");
    }

    @Test
    void why_an_entry_left_and_what_nobody_has_read_over_are_described() {
        var entry = description.at("/components/schemas/Entry/properties");
        assertThat(entry.propertyNames())
                .contains("withdrawal", "unreviewedLanguages", "health")
                .doesNotContain("note");
        assertThat(description.at("/components/schemas/Withdrawn/properties").propertyNames())
                .containsExactlyInAnyOrder("id", "status", "withdrawal", "revision");
        assertThat(description.at("/components/schemas/Withdrawal/properties").propertyNames())
                .containsExactlyInAnyOrder("reason", "replacement");
    }

    private static TreeSet<String> parameters(JsonNode paths, String path) {
        var names = new TreeSet<String>();
        for (var one : paths.path(path).path("get").path("parameters")) {
            assertThat(one.has("schema")).as(one.toString()).isTrue();
            assertThat(one.path("in").asString()).isIn("query", "path");
            names.add(one.path("name").asString());
        }
        return names;
    }

    private static List<String> references(JsonNode description) {
        return description.findValuesAsString("$ref");
    }
}
