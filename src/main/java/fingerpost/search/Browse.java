package fingerpost.search;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.search.spell.LevenshteinDistance;

/** Topics to look under when nothing was found: those named much like the text, else the ones all others are under. */
final class Browse {

    private static final int MOST = 8;

    /** More than half of the letters agree; below that, names look unlike the text to a reader. */
    private static final float ALIKE = 0.6f;

    /** No topic's name is longer, and comparing costs time by the letter. */
    private static final int LETTERS_COMPARED = 60;

    private record Near(Topic topic, float likeness) {}

    private Browse() {}

    static List<Topic> topics(String text, Catalogue catalogue) {
        var all = catalogue.publicTopics();
        var near = near(shortened(text), all);
        return near.isEmpty() ? top(all) : near;
    }

    private static List<Topic> near(String text, Collection<Topic> topics) {
        if (text.isBlank()) return List.of();
        var distance = new LevenshteinDistance();
        var near = new ArrayList<Near>();
        for (var topic : topics) {
            float likeness = (float) names(topic)
                    .mapToDouble(name -> distance.getDistance(text, shortened(name)))
                    .max()
                    .orElse(0);
            if (likeness >= ALIKE) near.add(new Near(topic, likeness));
        }
        return near.stream()
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(one -> one.topic().slug()))
                .limit(MOST)
                .map(Near::topic)
                .toList();
    }

    private static Stream<String> names(Topic topic) {
        return Stream.concat(
                topic.name().byLanguage().values().stream(),
                topic.also().values().stream().flatMap(List::stream));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LETTERS_COMPARED)).toLowerCase(Locale.ROOT);
    }

    /** Topics that others are under and that are under none. */
    private static List<Topic> top(Collection<Topic> topics) {
        var parents = new HashSet<String>();
        for (var topic : topics) parents.addAll(topic.parents());
        return topics.stream()
                .filter(topic -> topic.parents().isEmpty() && parents.contains(topic.slug()))
                .limit(MOST)
                .toList();
    }
}
