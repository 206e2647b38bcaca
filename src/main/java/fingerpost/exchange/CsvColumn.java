package fingerpost.exchange;

import fingerpost.catalogue.Documents;
import fingerpost.catalogue.EntryRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One column of a CSV file.
 *
 * @param field the JSON field its cells stand for, such as kind or title
 * @param inside what stands inside that field, a language or one of its parts, or null
 * @param holds what its cells are
 */
record CsvColumn(String field, @Nullable String inside, Holds holds) {

    enum Holds {
        WORDS,
        LIST,
        NUMBER,
        /** What is particular to a red flag, its words or a pinned answer, as one JSON object: no spreadsheet is the place to edit it. */
        RULE,
        /** One JSON object, as a line would have it. */
        OBJECT,
        NOTHING
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The columns in the order an export writes them; a field by language stands once for each language. */
    private static final Map<String, Holds> ALL = new LinkedHashMap<>();

    private static final Set<String> BY_LANGUAGE =
            Set.of("title", "summary", "why", "urls", "text", "everyday", "also");
    /** What a service and a practice both have; a column without a prefix is either's. */
    private static final Set<String> OF_PRACTICES = Set.of("phone", "email", "address", "postcode", "hours");

    private static final Map<String, String> BY_LOWER_CASE = new HashMap<>();

    static {
        for (var name :
                List.of("id", "kind", "status", "audience", "reach", "url", "title", "summary", "why", "urls")) {
            ALL.put(name, Holds.WORDS);
        }
        for (var name : List.of("topics", "parents", "everyday", "also", "codes", "marks", "lifeStages"))
            ALL.put(name, Holds.LIST);
        ALL.put("prevalence", Holds.WORDS);
        ALL.put("mergedInto", Holds.WORDS);
        for (var name : List.of(
                "source",
                "licence",
                "format",
                "review.on",
                "review.by",
                "review.next",
                "publisherReview.on",
                "publisherReview.next",
                "website",
                "phone",
                "email",
                "address",
                "postcode",
                "hours",
                "service.organisation",
                "service.phone",
                "service.email",
                "service.address",
                "service.postcode")) {
            ALL.put(name, Holds.WORDS);
        }
        for (var name : List.of("service.lat", "service.lon")) ALL.put(name, Holds.NUMBER);
        ALL.put("service.hours", Holds.WORDS);
        ALL.put("service.serves", Holds.LIST);
        ALL.put("service.referral", Holds.WORDS);
        ALL.put("service.cost", Holds.WORDS);
        ALL.put("service.languages", Holds.LIST);
        ALL.put("practice", Holds.WORDS);
        ALL.put("withdrawal", Holds.OBJECT);
        ALL.put("unreviewedLanguages", Holds.LIST);
        ALL.put("text", Holds.WORDS);
        ALL.put("view", Holds.OBJECT);
        ALL.put("rule", Holds.RULE);
        ALL.put("revision", Holds.NOTHING);
        ALL.put("health", Holds.NOTHING);
        for (var name : ALL.keySet()) {
            BY_LOWER_CASE.put(name.toLowerCase(Locale.ROOT), name);
            if (name.startsWith("service.")) BY_LOWER_CASE.putIfAbsent(name.substring("service.".length()), name);
        }
    }

    /** All columns that can be, with each field by language in each of these. */
    static List<CsvColumn> all(SortedSet<String> languages) {
        var columns = new ArrayList<CsvColumn>();
        ALL.forEach((name, holds) -> {
            if (holds == Holds.NOTHING) return;
            if (BY_LANGUAGE.contains(name)) {
                for (var language : languages) columns.add(new CsvColumn(name, language, holds));
            } else {
                columns.add(column(name));
            }
        });
        return columns;
    }

    /** The columns a header row names; throws {@link Unreadable} when it names others. */
    static List<CsvColumn> header(List<String> cells, String firstLanguage) {
        var columns = new ArrayList<CsvColumn>();
        var odd = new ArrayList<String>();
        for (var cell : cells) {
            // spreadsheets leave nameless columns at the right
            var column = cell.isBlank()
                    ? new CsvColumn("", String.valueOf(columns.size()), Holds.NOTHING)
                    : read(cell, firstLanguage);
            if (column != null) columns.add(column);
            else odd.add("\"" + (cell.length() > 40 ? cell.substring(0, 40) + "…" : cell) + "\"");
        }
        if (!odd.isEmpty()) {
            throw new UnknownColumns("the header row names "
                    + (odd.size() == 1 ? "an unknown column " : "unknown columns ")
                    + String.join(", ", odd.subList(0, Math.min(10, odd.size())))
                    + "; columns stand between commas, and known are " + String.join(", ", ALL.keySet())
                    + ", with a language after a dot where words have one, such as title." + firstLanguage);
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new Unreadable("the header row names a column twice");
        }
        return columns;
    }

    /** The column of this name, in any case and with the language after a dot, blank or line; or none. */
    static Optional<CsvColumn> named(String name, String firstLanguage) {
        return Optional.ofNullable(read(name, firstLanguage));
    }

    /** The language its words are in, or null. */
    @Nullable
    String language() {
        return BY_LANGUAGE.contains(field) ? inside : null;
    }

    private static @Nullable CsvColumn read(String cell, String firstLanguage) {
        var name = cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ".");
        var known = BY_LOWER_CASE.get(name);
        if (known != null) {
            return BY_LANGUAGE.contains(known)
                    ? new CsvColumn(known, firstLanguage, ALL.getOrDefault(known, Holds.WORDS))
                    : column(known);
        }
        int dot = name.indexOf('.');
        var field = dot < 0 ? null : BY_LOWER_CASE.get(name.substring(0, dot));
        if (field == null || !BY_LANGUAGE.contains(field)) return null;
        var language = name.substring(dot + 1);
        return EntryRules.isLanguage(language)
                ? new CsvColumn(field, language, ALL.getOrDefault(field, Holds.WORDS))
                : null;
    }

    private static CsvColumn column(String name) {
        int dot = name.indexOf('.');
        var holds = ALL.getOrDefault(name, Holds.WORDS);
        return dot < 0
                ? new CsvColumn(name, null, holds)
                : new CsvColumn(name.substring(0, dot), name.substring(dot + 1), holds);
    }

    /** The name that stands in the header row. */
    String name() {
        return inside == null ? field : field + "." + inside;
    }

    /** What a row's cells say, as a JSON line would have it. */
    static ObjectNode fields(List<CsvColumn> columns, List<String> cells) {
        var fields = NODES.objectNode();
        boolean practice = false;
        for (int i = 0; i < cells.size(); i++) {
            practice |= columns.get(i).field().equals("kind")
                    && cells.get(i).strip().equals("practice");
        }
        for (int i = 0; i < cells.size(); i++) {
            var column = columns.get(i);
            if (column.holds() != Holds.NOTHING && !cells.get(i).isBlank()) {
                column.put(fields, practice, column.value(cells.get(i)));
            }
        }
        return fields;
    }

    private void put(ObjectNode fields, boolean practice, JsonNode value) {
        if (holds == Holds.RULE && value instanceof ObjectNode rule) {
            fields.setAll(rule);
        } else if (inside == null && OF_PRACTICES.contains(field) && !practice) {
            fields.withObjectProperty("service").set(field, value);
        } else if (inside == null) {
            fields.set(field, value);
        } else {
            fields.withObjectProperty(field).set(inside, value);
        }
    }

    private JsonNode value(String cell) {
        var stripped = cell.strip();
        if (stripped.equals(Cells.CLEAR)) return NODES.nullNode();
        var words = Cells.unguarded(stripped);
        return switch (holds) {
            case RULE, OBJECT -> object(words);
            case LIST -> {
                var list = NODES.arrayNode();
                Cells.split(words).forEach(item -> list.add(item(item)));
                yield list;
            }
            case NUMBER -> number(words);
            case WORDS, NOTHING -> NODES.stringNode(words);
        };
    }

    /** An item is its words; one of which there is more to tell is a JSON object, as a line would have it. */
    private static JsonNode item(String words) {
        return words.startsWith("{\"") ? object(words) : NODES.stringNode(words);
    }

    private static JsonNode object(String words) {
        try {
            return Documents.MAPPER.readTree(words);
        } catch (JacksonException justWords) {
            return NODES.stringNode(words);
        }
    }

    private static JsonNode number(String words) {
        try {
            return NODES.numberNode(Double.parseDouble(words));
        } catch (NumberFormatException notANumber) {
            return NODES.stringNode(words);
        }
    }

    /** Adds the languages that a JSON line has words in. */
    static void addLanguages(ObjectNode line, Set<String> languages) {
        for (var field : BY_LANGUAGE) {
            if (line.path(field) instanceof ObjectNode byLanguage) languages.addAll(byLanguage.propertyNames());
        }
    }

    /** What a JSON line says, as this column's cell; empty when it says nothing. */
    String cell(ObjectNode line) {
        if (holds == Holds.RULE) return rule(line);
        var value = inside == null ? line.path(field) : line.path(field).path(inside);
        if (value.isArray()) {
            var items = new ArrayList<String>();
            value.forEach(item -> items.add(item.isString() ? item.stringValue() : item.toString()));
            return Cells.guarded(Cells.joined(items));
        }
        if (value.isNumber() || holds == Holds.OBJECT && value.isObject()) return value.toString();
        return value.isString() ? Cells.guarded(value.stringValue()) : "";
    }

    private static String rule(ObjectNode line) {
        var kind = line.path("kind").asString("");
        if (!kind.startsWith("red-flag") && !kind.equals("pin") && !kind.equals("interest")) return "";
        return line.deepCopy()
                .remove(List.of("kind", "id", "title", "revision"))
                .toString();
    }
}
