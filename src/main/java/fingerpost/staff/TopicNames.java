package fingerpost.staff;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Source;
import fingerpost.catalogue.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Topics and sources stand in forms under their names and in lines under their slugs; this takes one for the other. */
@Component
final class TopicNames {

    private static final String TOPICS = "topics";
    private static final String SOURCE = "source";

    private record Known(Map<String, Topic> topics, Map<String, String> slugs) {}

    private final Catalogue catalogue;
    private volatile @Nullable Known known;

    TopicNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The form with names where slugs stood. */
    Typed named(Typed typed, String language) {
        var names = new HashMap<>(typed.words());
        names.computeIfPresent(
                TOPICS,
                (_, slugs) -> String.join(
                        "\n", slugs.lines().map(slug -> topic(slug, language)).toList()));
        names.computeIfPresent(SOURCE, (_, slug) -> {
            var source = catalogue.sources().get(slug);
            return source == null || source.name().isEmpty()
                    ? slug
                    : source.name().best(language);
        });
        return new Typed(typed.shape(), typed.languages(), names);
    }

    /** A topic's name, or its slug when no other topic's name could be told from it. */
    String topic(String slug, String language) {
        var topic = catalogue.topics().get(slug);
        if (topic == null || topic.name().isEmpty()) return slug;
        var name = topic.name().best(language);
        return slug.equals(topics().get(fold(name))) ? name : slug;
    }

    /** The slug of what somebody typed as a topic, or what they typed. */
    String slug(String typed) {
        return catalogue.topics().containsKey(typed) ? typed : topics().getOrDefault(fold(typed), typed);
    }

    /** Nobody has described a topic that is called so. */
    static Problem unknown(String typed) {
        return new Problem(
                TOPICS,
                "have “" + typed
                        + "”, and no topic is called that; choose one that is there, or add it under Topics first");
    }

    /** Puts slugs where names stand; a topic that nobody has described is refused, lest a slip make one. */
    void slugs(ObjectNode line) {
        var problems = new ArrayList<Problem>();
        var bySlug = catalogue.topics();
        var byName = topics();
        var slugs = OneList.of(line.path(TOPICS)).stream()
                .map(typed -> {
                    var slug = bySlug.containsKey(typed) ? typed : byName.get(fold(typed));
                    if (slug == null) problems.add(unknown(typed));
                    return slug == null ? typed : slug;
                })
                .distinct()
                .toList();
        if (!problems.isEmpty()) throw new Refused(problems);
        if (line.has(TOPICS)) OneList.put(line, TOPICS, slugs);
        if (line.path(SOURCE).isString())
            line.put(SOURCE, source(line.path(SOURCE).stringValue()));
    }

    /** The slug of what somebody typed as a source; one that nobody has described is refused. */
    String source(String typed) {
        if (catalogue.sources().containsKey(typed)) return typed;
        return catalogue.sources().values().stream()
                .filter(source -> isCalled(source, typed))
                .map(Source::slug)
                .findFirst()
                .orElseThrow(
                        () -> new Refused(
                                SOURCE,
                                "is “" + typed
                                        + "”, which no source is called; choose one that is there, or add it under Sources first"));
    }

    private static boolean isCalled(Source source, String typed) {
        return source.name().byLanguage().values().stream()
                .anyMatch(name -> fold(name).equals(fold(typed)));
    }

    /** Slugs by what people call the topic: its names first, then its other names. */
    private Map<String, String> topics() {
        var topics = catalogue.topics();
        var now = known;
        // the catalogue gives the same map as long as no topic changes
        if (now == null || now.topics() != topics) {
            now = new Known(topics, byName(topics.values()));
            known = now;
        }
        return now.slugs();
    }

    private static Map<String, String> byName(Collection<Topic> topics) {
        var byName = new HashMap<String, String>();
        for (var topic : topics) names(topic.name()).forEach(name -> byName.putIfAbsent(name, topic.slug()));
        for (var topic : topics) {
            topic.also().values().forEach(also -> also.forEach(name -> byName.putIfAbsent(fold(name), topic.slug())));
        }
        return byName;
    }

    private static List<String> names(Localised name) {
        return name.byLanguage().values().stream().map(TopicNames::fold).toList();
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
