package fingerpost.catalogue;

import java.util.LinkedHashSet;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a change would make of the catalogue; nothing has changed.
 *
 * @param entries those it would touch, themselves or through their topics, as they would be
 * @param texts their linked pages' words, by id and language
 * @param topics all topics that stand for themselves
 * @param touched of these topics, those it would change
 * @param pins all pinned answers
 */
public record Rehearsed(
        Map<String, Entry> entries,
        Map<String, Map<String, String>> texts,
        Map<String, Topic> topics,
        java.util.Set<String> touched,
        Map<String, Pin> pins) {

    /** What has changed since a revision, as the caller's transaction sees it. */
    static Rehearsed since(long revision, JdbcClient writer, Entries entries, NamedTables tables) {
        var ids = entries.touchedSince(writer, revision);
        var topics = Standing.of(tables.topics().all(writer));
        var touched = new LinkedHashSet<String>();
        topics.values().forEach(topic -> {
            if (topic.revision() > revision) touched.add(topic.slug());
        });
        return new Rehearsed(
                entries.byIds(writer, ids),
                entries.texts(writer, ids),
                topics,
                touched,
                tables.pins().all(writer));
    }
}
