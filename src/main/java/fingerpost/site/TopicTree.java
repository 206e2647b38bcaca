package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which topics stand under which, and which have anything to show, as of one revision. */
@Component
final class TopicTree {

    /** The groups that everything is browsed by, in the order people look for them; any others follow. */
    private static final List<String> GROUPS = List.of(
            "body",
            "mind",
            "babies-and-children",
            "pregnancy",
            "living-with-a-condition",
            "staying-well",
            "local-services");

    private record Tree(long revision, Map<String, List<Topic>> children, Map<String, Integer> counts) {}

    private final Catalogue catalogue;
    private volatile @Nullable Tree tree;

    TopicTree(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The topics directly under this one, in slug order. */
    List<Topic> under(String slug) {
        return now().children().getOrDefault(slug, List.of());
    }

    /** The topics that stand under no other and have something under them, in the order of browsing. */
    List<Topic> groups() {
        return catalogue.publicTopics().stream()
                .filter(topic ->
                        topic.parents().isEmpty() && !under(topic.slug()).isEmpty())
                .sorted(java.util.Comparator.comparingInt(
                        topic -> GROUPS.contains(topic.slug()) ? GROUPS.indexOf(topic.slug()) : GROUPS.size()))
                .toList();
    }

    /** Whether a topic leads anywhere: to entries, or to topics under it. */
    boolean leadsSomewhere(Topic topic) {
        return now().counts().containsKey(topic.slug()) || !under(topic.slug()).isEmpty();
    }

    private Tree now() {
        var now = tree;
        long revision = catalogue.revision();
        if (now != null && now.revision() == revision) return now;
        var children = new HashMap<String, List<Topic>>();
        var counts = catalogue.countsByTopic();
        for (var topic : catalogue.publicTopics()) {
            for (var parent : topic.parents()) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(topic);
            }
        }
        now = new Tree(revision, children, counts);
        tree = now;
        return now;
    }
}
