package fingerpost.catalogue;

import java.util.Map;

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
        Map<String, Pin> pins) {}
