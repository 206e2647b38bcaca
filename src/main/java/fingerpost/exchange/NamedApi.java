package fingerpost.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.LifeStage;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.Prevalence;
import fingerpost.catalogue.Topic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The topics and practices for programs, each all at once: they are few. */
@Tag(name = "guide")
@RestController
final class NamedApi {

    private final Catalogue catalogue;

    NamedApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Schema(name = "TopicsAnswer")
    record Topics(long revision, List<OneTopic> topics) {}

    @Schema(name = "Topic")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OneTopic(
            @Schema(example = "back-pain") String id,
            Localised title,

            @Schema(description = "Other names, by language")
            SortedMap<String, List<String>> also,

            Localised summary,

            @Schema(description = "What people call it, by language")
            Map<String, List<String>> everyday,

            @Schema(example = "[\"snomed:161891005\"]") List<String> codes,

            @Schema(description = "The topics it belongs under, by id")
            List<String> parents,

            @Schema(description = "How many people have it; search puts what many have before what few have") @Nullable
            Prevalence prevalence,

            @Schema(description = "Whom it is for, when it is not for everybody")
            List<LifeStage> lifeStages,

            @Schema(description = "How many public entries it has") @JsonInclude(JsonInclude.Include.ALWAYS)
            int entries,

            long revision) {

        private static Map<String, List<String>> said(Topic topic) {
            var said = new TreeMap<String, List<String>>();
            topic.everyday().keySet().forEach(language -> said.put(language, topic.said(language)));
            return said;
        }

        static OneTopic of(Topic topic, int entries) {
            return new OneTopic(
                    topic.slug(),
                    topic.name(),
                    topic.also(),
                    topic.summary(),
                    said(topic),
                    topic.codes(),
                    topic.parents(),
                    topic.prevalence(),
                    topic.lifeStages(),
                    entries,
                    topic.revision());
        }
    }

    @Schema(name = "PracticesAnswer")
    record Practices(long revision, List<OnePractice> practices) {}

    @Schema(name = "Practice")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OnePractice(
            @Schema(example = "roathwell-surgery") String id,
            Localised title,
            @Nullable String website,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String hours,

            @Schema(description = "Its colour, on which white can be read", example = "#00534d") @Nullable
            String accent,

            @Schema(description = "The languages it is shown in, when they are not all of the area’s")
            List<String> languages,

            long revision) {

        static OnePractice of(Practice practice) {
            return new OnePractice(
                    practice.slug(),
                    practice.name(),
                    practice.website(),
                    practice.phone(),
                    practice.email(),
                    practice.address(),
                    practice.postcode(),
                    practice.hours(),
                    practice.view().accent(),
                    practice.view().languages(),
                    practice.revision());
        }
    }

    @Operation(operationId = "topics", summary = "All topics, by id")
    @ApiProblems
    @GetMapping("/api/v1/topics")
    ResponseEntity<Topics> topics(HttpServletRequest request) {
        Asked.of(request).refuse();
        long revision = catalogue.revision();
        return ApiAnswer.asOf(revision, new ServletWebRequest(request), () -> {
            var counts = catalogue.countsByTopic();
            return new Topics(
                    revision,
                    catalogue.publicTopics().stream()
                            .map(topic -> OneTopic.of(topic, counts.getOrDefault(topic.slug(), 0)))
                            .toList());
        });
    }

    @Operation(operationId = "practices", summary = "All practices that show the guide, by id")
    @ApiProblems
    @GetMapping("/api/v1/practices")
    ResponseEntity<Practices> practices(HttpServletRequest request) {
        Asked.of(request).refuse();
        long revision = catalogue.revision();
        return ApiAnswer.asOf(
                revision,
                new ServletWebRequest(request),
                () -> new Practices(
                        revision,
                        catalogue.practices().values().stream()
                                .map(OnePractice::of)
                                .toList()));
    }
}
