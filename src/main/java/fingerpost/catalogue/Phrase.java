package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An everyday phrase: words that people without training use for the topic or entry that holds it.
 *
 * @param words as people type them
 * @param by the role of who looked at it and stands by it, or null while nobody has
 * @param on when they did
 * @param off whether it is kept but not searched, for a phrase that turned out to mislead
 */
public record Phrase(
        String words, @Nullable String by, @Nullable LocalDate on, boolean off) {

    /** A phrase that is on and that nobody has looked at yet. */
    public static Phrase of(String words) {
        return new Phrase(words, null, null, false);
    }

    static List<String> said(Map<String, List<Phrase>> byLanguage, String language) {
        return byLanguage.getOrDefault(language, List.of()).stream()
                .filter(phrase -> !phrase.off())
                .map(Phrase::words)
                .toList();
    }

    /** Reads what {@link #json} made. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Phrase read(JsonNode node) {
        if (node.isString()) return of(node.stringValue());
        var on = node.path("on").asString("");
        return new Phrase(
                node.path("say").asString(""),
                node.hasNonNull("by") ? node.path("by").asString() : null,
                on.isEmpty() ? null : LocalDate.parse(on),
                node.path("off").asBoolean(false));
    }

    /** Its words alone when there is no more to say of it. */
    @JsonValue
    JsonNode json() {
        var nodes = JsonNodeFactory.instance;
        if (by == null && on == null && !off) return nodes.stringNode(words);
        var json = nodes.objectNode().put("say", words);
        if (by != null) json.put("by", by);
        if (on != null) json.put("on", on.toString());
        if (off) json.put("off", true);
        return json;
    }
}
