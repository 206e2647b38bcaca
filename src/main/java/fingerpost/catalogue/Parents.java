package fingerpost.catalogue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the topics a tree that can be walked up without going round in circles. */
final class Parents {

    private Parents() {}

    /** The topic, or {@link Refused} when one of its ancestors, as the lookup knows them, is the topic itself. */
    static Topic checked(Topic topic, Function<String, Optional<Topic>> lookup) {
        var above = new ArrayDeque<>(topic.parents());
        var seen = new HashSet<String>();
        while (!above.isEmpty()) {
            var slug = above.poll();
            if (slug.equals(topic.slug())) throw new Refused("parents", "would make the topic its own ancestor");
            if (seen.add(slug)) lookup.apply(slug).ifPresent(parent -> above.addAll(parent.parents()));
        }
        return topic;
    }
}
