package fingerpost.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fingerpost.catalogue.Checks;
import fingerpost.catalogue.Health;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Reach;
import fingerpost.catalogue.Review;
import fingerpost.catalogue.Service;
import fingerpost.catalogue.Topic;
import fingerpost.search.Alarm;
import fingerpost.search.Found;
import fingerpost.search.Hit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of search results as the API gives it: words as plain strings in the language asked for. */
@Schema(name = "SearchAnswer")
record SearchAnswer(
        @Schema(description = "The words that were searched for", example = "knee hurts going downstairs")
        String query,

        @Schema(description = "The catalogue's revision that the answer is as of", example = "412")
        long revision,

        @Schema(description = "Milliseconds the search took", example = "3.1")
        double tookMs,

        @Schema(description = "What to do first when the words may mean an emergency, or null", nullable = true)
        @Nullable
        RedFlag redFlag,

        @Schema(description = "How many results there are on all pages", example = "37")
        int total,

        List<Result> results,

        @Schema(description = "Other words to try, or null", nullable = true) @Nullable
        String suggestion,

        @Schema(description = "Topics to look under when nothing was found")
        List<BrowseTopic> browse) {

    @Schema(name = "RedFlag", description = "Advice that comes before any result")
    record RedFlag(
            String id,

            @Schema(allowableValues = {"emergency", "urgent"})
            String level,

            String title,
            String advice,

            @Schema(description = "The number to ring", example = "999")
            String call) {}

    @Schema(name = "BrowseTopic")
    record BrowseTopic(@Schema(example = "back-pain") String id, String title) {}

    @Schema(name = "SearchResult")
    record Result(
            @Schema(example = "e_4k2m9x0c7v1bz") String id,
            Kind kind,
            String title,

            @Schema(description = "The title's language, where it is not the one asked for")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String titleLanguage,

            @Schema(description = "What it is, in one line", nullable = true) @Nullable
            String summary,

            @Schema(description = "Why the area points there", nullable = true) @Nullable
            String why,

            @Schema(
                    description =
                            "Where it points; null for a service without a website, and while something else than what was"
                                    + " chosen is there",
                    nullable = true)
            @Nullable
            String url,

            @Schema(
                    description =
                            "The address on this server that counts the visit and goes on to the url; when the link is"
                                    + " broken or hijacked it answers with a page that says so and what may help instead")
            String goUrl,

            Reach reach,

            @Schema(description = "Who publishes it, by id", example = "nhs-uk", nullable = true) @Nullable
            String source,

            @Schema(description = "What it is about, by id") List<String> topics,

            @Schema(description = "When a person last looked at it, in what role", nullable = true) @Nullable
            Review review,

            @Schema(nullable = true) @Nullable LinkHealth health,

            @Schema(description = "Kilometres from the postcode asked for, or null", nullable = true) @Nullable
            Double distanceKm,

            @Schema(description = "Comparable within one answer only")
            double score,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Service service) {

        static Result of(
                Hit hit, String language, @Nullable String url, @Nullable Health health, @Nullable String practice) {
            var entry = hit.entry();
            var titleLanguage = entry.title().languageOfBest(language);
            var kilometres = hit.kilometres();
            return new Result(
                    entry.id(),
                    entry.kind(),
                    entry.title().best(language),
                    titleLanguage.equals(language) ? null : titleLanguage,
                    words(entry.summary(), language),
                    words(entry.why(), language),
                    url,
                    (practice == null ? "/go/" : "/practice/" + practice + "/go/") + entry.id(),
                    entry.reach(),
                    entry.source(),
                    entry.topics(),
                    entry.review(),
                    LinkHealth.of(health),
                    kilometres == null ? null : Math.round(kilometres * 100) / 100.0,
                    hit.score(),
                    entry.service());
        }

        private static @Nullable String words(Localised words, String language) {
            return words.isEmpty() ? null : words.best(language);
        }
    }

    /** What was found in this language, in the view of the practice of this slug, or null. */
    static SearchAnswer of(Found found, String language, Checks checks, @Nullable String practice) {
        var healths = checks.healthOf(
                found.hits().stream().map(hit -> hit.entry().id()).toList());
        return new SearchAnswer(
                found.text(),
                found.revision(),
                Math.round(found.tookMs() * 1000) / 1000.0,
                redFlag(found.alarm(), language),
                found.total(),
                found.hits().stream()
                        .map(hit -> Result.of(
                                hit,
                                language,
                                Unlinked.url(hit.entry(), language, checks),
                                healths.get(hit.entry().id()),
                                practice))
                        .toList(),
                found.suggestion(),
                found.browse().stream().map(topic -> browse(topic, language)).toList());
    }

    private static @Nullable RedFlag redFlag(@Nullable Alarm alarm, String language) {
        if (alarm == null) return null;
        var rule = alarm.rule();
        return new RedFlag(
                rule.slug(),
                alarm.level().word(),
                rule.name().best(language),
                rule.advice().best(language),
                alarm.call());
    }

    private static BrowseTopic browse(Topic topic, String language) {
        return new BrowseTopic(topic.slug(), topic.name().best(language));
    }
}
