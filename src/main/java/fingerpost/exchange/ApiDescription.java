package fingerpost.exchange;

import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Phrase;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What /api/openapi.json says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Localised.class,
                        new MapSchema()
                                .additionalProperties(new StringSchema())
                                .description("Words by language code")
                                .example(Map.of("en", "Back pain", "cy", "Poen cefn")))
                .replaceWithSchema(Phrase.class, phrase());
    }

    /** Words alone, or with what is known of them. */
    private static Schema<?> phrase() {
        return new JsonSchema()
                .description("An everyday phrase: its words, or its words and who looked at it")
                .example("back has gone")
                .oneOf(List.of(
                        new StringSchema(),
                        new ObjectSchema()
                                .addProperty("say", new StringSchema().description("The words"))
                                .addProperty("by", new StringSchema().description("The role of who stands by it"))
                                .addProperty("on", new DateSchema().description("When they looked at it"))
                                .addProperty("off", new BooleanSchema().description("Kept, but not searched"))
                                .addRequiredItem("say")));
    }

    @Bean
    OpenApiCustomizer mended() {
        return description -> {
            var schemas = description.getComponents().getSchemas();
            // the generator does not look into what an item of a list can be
            schemas.putAll(ModelConverters.getInstance(true).readAll(EntriesApi.Withdrawn.class));
            // kept beside the entry, and given with it
            schemas.computeIfPresent(
                    "Entry",
                    (_, fields) -> fields.addProperty("health", new JsonSchema().$ref("#/components/schemas/Health")));
            // it says both what is declared and the object that the method gives
            var entry = new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Entry"));
            description.getPaths().computeIfPresent("/api/v1/entries/{id}", (_, path) -> {
                path.getGet()
                        .getResponses()
                        .computeIfPresent(
                                "200",
                                (_, found) -> found.content(new Content().addMediaType("application/json", entry)));
                return path;
            });
            for (var schema : schemas.values()) {
                Map<String, Schema> properties = schema.getProperties();
                if (properties != null) properties.replaceAll((_, property) -> orNull(property));
            }
        };
    }

    /** An object that may be null is one of two; the generator says it is both at once. */
    private static Schema<?> orNull(Schema<?> property) {
        var types = property.getTypes();
        if (property.get$ref() == null || types == null || !types.contains("null")) return property;
        return new JsonSchema()
                .description(property.getDescription())
                .oneOf(List.of(new JsonSchema().$ref(property.get$ref()), new JsonSchema().types(Set.of("null"))));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Fingerpost")
                        .version("1")
                        .description(
                                "Good health information that a health board has chosen for its area: search it, or"
                                        + " keep a copy of it. Anyone may read, without a key. What is wrong with a request is"
                                        + " told in a problem document (RFC 9457).")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("This installation")))
                .tags(List.of(new Tag().name("guide").description("What the public can see")));
    }
}
