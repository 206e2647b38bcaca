package fingerpost.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells topics that stand for themselves from those that have become part of others. */
final class Standing {

    private record Snapshot(Map<String, Topic> all, Map<String, Topic> standing, Map<String, Topic> merged) {}

    private final Named<Topic> topics;
    private volatile @Nullable Snapshot snapshot;

    Standing(Named<Topic> topics) {
        this.topics = topics;
    }

    Map<String, Topic> topics() {
        return now().standing();
    }

    Map<String, Topic> merged() {
        return now().merged();
    }

    /** Those of these topics that stand for themselves. */
    static Map<String, Topic> of(Map<String, Topic> all) {
        return split(all).standing();
    }

    private Snapshot now() {
        var all = topics.all();
        var now = snapshot;
        // the same map as long as no topic changes
        if (now == null || now.all() != all) {
            now = split(all);
            snapshot = now;
        }
        return now;
    }

    private static Snapshot split(Map<String, Topic> all) {
        var standing = new LinkedHashMap<String, Topic>();
        var merged = new LinkedHashMap<String, Topic>();
        all.forEach((slug, topic) -> (topic.mergedInto() == null ? standing : merged).put(slug, topic));
        return new Snapshot(
                all, java.util.Collections.unmodifiableMap(standing), java.util.Collections.unmodifiableMap(merged));
    }
}
