package fingerpost.exchange;

import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Phrase;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line's fields laid over what is there, as a JSON merge patch: a field left out stays, null clears, maps merge by
 * key, arrays replace. A value of the wrong type is a problem, and what was there is answered.
 */
final class Patch {

    private static final int SHOWN = 40;
    private static final Set<String> PHRASE = Set.of("say", "by", "on", "off");

    private final ObjectNode fields;
    private final String prefix;
    private final String firstLanguage;
    private final List<Problem> problems;

    Patch(ObjectNode fields, String firstLanguage) {
        this(fields, "", firstLanguage, new ArrayList<>());
    }

    private Patch(ObjectNode fields, String prefix, String firstLanguage, List<Problem> problems) {
        this.fields = fields;
        this.prefix = prefix;
        this.firstLanguage = firstLanguage;
        this.problems = problems;
    }

    /** Throws {@link Refused} when anything was wrong, telling also what else the thing's own rules find. */
    <T> void refuse(T thing, Function<T, List<Problem>> rules) {
        if (problems.isEmpty()) return;
        var told = problems.stream().map(Problem::field).collect(Collectors.toSet());
        for (var more : rules.apply(thing)) if (!told.contains(more.field())) problems.add(more);
        throw new Refused(problems);
    }

    void problem(String field, String reason) {
        problems.add(new Problem(prefix + field, reason));
    }

    /** Tells of every field that is none of these. */
    void only(Set<String> known) {
        for (var name : fields.propertyNames()) {
            if (!known.contains(name)) problem(shown(name), "is not a field that is known here");
        }
    }

    boolean clears(String field) {
        var value = fields.get(field);
        return value != null && value.isNull();
    }

    boolean leavesOut(String field) {
        return !fields.has(field);
    }

    boolean isFine(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(prefix + field));
    }

    @Nullable
    String string(String field, @Nullable String there) {
        return value(
                field, there, value -> value.isString() ? words(field, value) : wrong(field, "must be text", there));
    }

    @Nullable
    Double number(String field, @Nullable Double there) {
        return value(
                field, there, value -> value.isNumber() ? value.asDouble() : wrong(field, "must be a number", there));
    }

    @Nullable
    LocalDate date(String field, @Nullable LocalDate there) {
        return value(field, there, value -> {
            try {
                return LocalDate.parse(value.isString() ? value.stringValue().strip() : "");
            } catch (DateTimeParseException notADate) {
                return wrong(field, "must be a date such as 2026-05-01", there);
            }
        });
    }

    /** One of an enum's words; there or the fallback when the line leaves it out or clears it. */
    <E extends Enum<E>> E word(String field, E[] allowed, Function<E, String> word, @Nullable E there, E fallback) {
        var chosen = maybeWord(field, allowed, word, there);
        return chosen == null ? fallback : chosen;
    }

    /** As {@link #word}, null when the line clears it or there is none. */
    <E extends Enum<E>> @Nullable E maybeWord(String field, E[] allowed, Function<E, String> word, @Nullable E there) {
        return value(field, there, value -> {
            for (var one : allowed) if (value.isString() && word.apply(one).equals(value.stringValue())) return one;
            return wrong(field, "is " + shown(value) + "; allowed are " + words(allowed, word), there);
        });
    }

    private static <E> String words(E[] allowed, Function<E, String> word) {
        return Stream.of(allowed).map(word).collect(Collectors.joining(", "));
    }

    /** Some of an enum's words, each once, in the order given. */
    <E extends Enum<E>> List<E> words(String field, E[] allowed, Function<E, String> word, List<E> there) {
        var byWord = Stream.of(allowed).collect(Collectors.toMap(word, Function.identity()));
        var chosen = new LinkedHashSet<E>();
        for (var one : list(field, there.stream().map(word).toList())) {
            var known = byWord.get(one);
            if (known != null) chosen.add(known);
            else problem(field, "has \"" + one + "\"; allowed are " + words(allowed, word));
        }
        return List.copyOf(chosen);
    }

    Localised localised(String field, Localised there) {
        var words = byLanguage(field, there.byLanguage(), (inside, _) -> {
            if (inside.isString()) return words(field, inside);
            return wrong(field, "must be text, or text by language such as {\"en\": \"…\"}", null);
        });
        return words.equals(there.byLanguage()) ? there : Localised.of(words);
    }

    SortedMap<String, List<String>> lists(String field, SortedMap<String, List<String>> there) {
        return byLanguage(field, there, (inside, before) -> list(field, inside, before));
    }

    /** Phrases as texts, or as objects that tell more; a text leaves what is known of the phrase as it is. */
    SortedMap<String, List<Phrase>> phrases(String field, SortedMap<String, List<Phrase>> there) {
        return byLanguage(field, there, (inside, before) -> phrases(field, inside, before));
    }

    private @Nullable List<Phrase> phrases(String field, JsonNode value, @Nullable List<Phrase> there) {
        if (!value.isArray()) return wrong(field, "must be a list of texts such as [\"…\", \"…\"]", there);
        var known = new HashMap<String, Phrase>();
        if (there != null) for (var phrase : there) known.put(phrase.words(), phrase);
        var phrases = new LinkedHashMap<String, Phrase>();
        for (var item : value) {
            var phrase = phrase(field, item, known);
            if (phrase != null) phrases.put(phrase.words(), phrase);
        }
        return List.copyOf(phrases.values());
    }

    private @Nullable Phrase phrase(String field, JsonNode item, Map<String, Phrase> known) {
        if (item.isString()) {
            var words = words(field, item);
            return words == null ? null : known.getOrDefault(words, Phrase.of(words));
        }
        if (!(item instanceof ObjectNode object)) {
            return wrong(field, "holds " + shown(item) + " where a text stands", null);
        }
        var inside = new Patch(object, prefix + field + ".", firstLanguage, problems);
        inside.only(PHRASE);
        var words = inside.string("say", null);
        if (words == null) {
            inside.problem("say", "is missing; it is the phrase itself");
            return null;
        }
        return new Phrase(words, inside.string("by", null), inside.date("on", null), inside.flag("off", false));
    }

    boolean flag(String field, boolean there) {
        var flag = value(
                field,
                there,
                value -> value.isBoolean() ? value.asBoolean() : wrong(field, "must be true or false", there));
        return flag != null && flag;
    }

    List<String> list(String field, List<String> there) {
        var list = value(field, there, value -> list(field, value, there));
        return list == null ? List.of() : list;
    }

    /** The fields inside a field, laid over what is there; null when the line leaves it out or clears it. */
    @Nullable
    Patch inside(String field) {
        return value(
                field,
                null,
                value -> value instanceof ObjectNode object
                        ? new Patch(object, prefix + field + ".", firstLanguage, problems)
                        : wrong(field, "must be an object such as {\"…\": \"…\"}", null));
    }

    /** The objects of a list, each as fields of its own laid over nothing; null when the line leaves the list out. */
    @Nullable
    List<Patch> objects(String field) {
        return value(field, null, value -> {
            if (!value.isArray()) return wrong(field, "must be a list of objects such as [{\"…\": \"…\"}]", null);
            var all = new ArrayList<Patch>();
            for (var item : value) {
                if (item instanceof ObjectNode object) {
                    all.add(new Patch(object, prefix + field + ".", firstLanguage, problems));
                } else {
                    return wrong(field, "holds " + shown(item) + " where an object stands", null);
                }
            }
            return all;
        });
    }

    private @Nullable List<String> list(String field, JsonNode value, @Nullable List<String> there) {
        if (!value.isArray()) return wrong(field, "must be a list of texts such as [\"…\", \"…\"]", there);
        var list = new LinkedHashSet<String>();
        for (var item : value) {
            if (!item.isString()) return wrong(field, "holds " + shown(item) + " where a text stands", there);
            var words = words(field, item);
            if (words != null) list.add(words);
        }
        return List.copyOf(list);
    }

    private <V> SortedMap<String, V> byLanguage(
            String field, SortedMap<String, V> there, BiFunction<JsonNode, @Nullable V, @Nullable V> read) {
        var value = fields.get(field);
        if (value == null) return there;
        if (value.isNull()) return Collections.emptySortedMap();
        var merged = new TreeMap<>(there);
        if (value instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> one : object.properties()) {
                var inside = one.getValue().isNull() ? null : read.apply(one.getValue(), there.get(one.getKey()));
                if (inside == null) merged.remove(one.getKey());
                else merged.put(one.getKey(), inside);
            }
        } else {
            var inside = read.apply(value, there.get(firstLanguage));
            if (inside == null) merged.remove(firstLanguage);
            else merged.put(firstLanguage, inside);
        }
        return merged;
    }

    private <V> @Nullable V value(String field, @Nullable V there, Function<JsonNode, @Nullable V> read) {
        var value = fields.get(field);
        if (value == null) return there;
        return value.isNull() ? null : read.apply(value);
    }

    private <V> @Nullable V wrong(String field, String reason, @Nullable V there) {
        problem(field, reason);
        return there;
    }

    /** Stripped, with line ends as LF; null when nothing is left. */
    private @Nullable String words(String field, JsonNode value) {
        var words = value.stringValue();
        if (words.indexOf('\r') >= 0) words = words.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < words.length(); i++) {
            if (!Character.isSurrogate(words.charAt(i))) continue;
            boolean pair = Character.isHighSurrogate(words.charAt(i))
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1));
            if (!pair) return wrong(field, "holds half a character (a lone surrogate)", null);
            i++;
        }
        words = words.strip();
        return words.isEmpty() ? null : words;
    }

    private static String shown(JsonNode value) {
        return value.isString() ? "\"" + shown(value.stringValue()) + "\"" : shown(value.toString());
    }

    private static String shown(String words) {
        var plain = words.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
