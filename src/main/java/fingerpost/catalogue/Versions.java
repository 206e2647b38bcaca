package fingerpost.catalogue;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads how one version of a thing became another. */
public final class Versions {

    /** Longer words than these are told by what changed in them, word by word. */
    private static final int LONG = 60;

    /** Beyond this many words on a side, telling them apart word by word takes too long to be worth it. */
    private static final int MOST_WORDS = 5_000;

    private static final Set<String> BY_LANGUAGE = Set.of(
            "name",
            "title",
            "summary",
            "why",
            "urls",
            "everyday",
            "also",
            "advice",
            "phrases",
            "patterns",
            "exclusions",
            "words",
            "reason");
    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");

    /** One place where two versions differ; before or after is null where there is nothing. */
    public record Change(
            String field,
            @Nullable String language,
            @Nullable String before,
            @Nullable String after,
            List<Piece> pieces) {}

    /** Some words, and whether they stayed, went or came; pieces are empty for short words. */
    public record Piece(Kind kind, String words) {

        public enum Kind {
            STAYED,
            WENT,
            CAME
        }
    }

    private record Place(String field, @Nullable String language) {}

    private Versions() {}

    /**
     * The fields that differ, in the order of the documents. Fields are those of the JSON, with a dot before what is
     * inside (service.phone); items of lists stand on lines of their own. Before is null for the first version.
     */
    public static List<Change> difference(@Nullable Version before, Version after) {
        var was = before == null ? Map.<Place, String>of() : places(before.document());
        var is = places(after.document());
        var all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        var changes = new ArrayList<Change>();
        for (var place : all) {
            var old = was.get(place);
            var now = is.get(place);
            if (old != null && old.equals(now)) continue;
            changes.add(new Change(place.field(), place.language(), old, now, pieces(old, now)));
        }
        return changes;
    }

    private static Map<Place, String> places(String document) {
        var places = new java.util.LinkedHashMap<Place, String>();
        var node = Documents.MAPPER.readTree(document);
        node.properties().forEach(one -> read(places, one.getKey(), one.getKey(), one.getValue()));
        return places;
    }

    private static void read(Map<Place, String> places, String field, String name, JsonNode value) {
        if (value.isNull()) return;
        if (!value.isObject()) {
            places.put(new Place(field, null), text(value));
        } else if (BY_LANGUAGE.contains(name)) {
            value.properties().forEach(one -> places.put(new Place(field, one.getKey()), text(one.getValue())));
        } else {
            value.properties().forEach(one -> read(places, field + "." + one.getKey(), one.getKey(), one.getValue()));
        }
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            var lines = new ArrayList<String>();
            value.forEach(item -> lines.add(text(item)));
            return String.join("\n", lines);
        }
        if (value.isString()) return value.stringValue();
        if (!value.isObject()) return value.toString();
        var parts = new TreeMap<String, String>();
        value.properties().forEach(one -> parts.put(one.getKey(), text(one.getValue())));
        var said = parts.remove("say");
        var rest = parts.isEmpty() ? "" : parts.toString();
        return said == null ? rest : rest.isEmpty() ? said : said + " " + rest;
    }

    private static List<Piece> pieces(@Nullable String before, @Nullable String after) {
        if (before == null || after == null || Math.max(before.length(), after.length()) <= LONG) return List.of();
        var old = words(before);
        var now = words(after);
        if (Math.max(old.size(), now.size()) > MOST_WORDS) return List.of();
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Piece.Kind.STAYED, old.subList(from, delta.getSource().getPosition()));
            add(pieces, Piece.Kind.WENT, delta.getSource().getLines());
            add(pieces, Piece.Kind.CAME, delta.getTarget().getLines());
            from = delta.getSource().last() + 1;
        }
        add(pieces, Piece.Kind.STAYED, old.subList(from, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(kind, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
