package fingerpost.staff;

import fingerpost.exchange.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words of a form as they were typed, by the name of their control. Of a request nothing is read but the controls of
 * the form's own shape.
 */
record Typed(Shape shape, List<String> languages, Map<String, String> words) {

    private static final String OFF = "#";

    /** What a request typed; a control that it leaves out is as if nobody had filled it in. */
    static Typed in(HttpServletRequest request, Shape shape, List<String> languages) {
        var words = new TreeMap<String, String>();
        for (var name : shape.controls(languages)) {
            var typed = shape.isOfBoxes(name) ? ticked(request, name) : request.getParameter(name);
            if (typed != null && !typed.isBlank()) words.put(name, typed.strip().replace("\r\n", "\n"));
        }
        return new Typed(shape, languages, words);
    }

    private static @Nullable String ticked(HttpServletRequest request, String name) {
        var ticked = request.getParameterValues(name);
        return ticked == null ? null : String.join("\n", ticked);
    }

    /** What stands in the form for a thing as its line says it. */
    static Typed of(ObjectNode line, Shape shape, List<String> languages) {
        var words = new TreeMap<String, String>();
        shape.fields().forEach(field -> {
            var value = line.at("/" + field.name().replace('.', '/'));
            if (field.control() == Field.Control.LANGUAGES) {
                var known =
                        OneList.of(value).stream().filter(languages::contains).toList();
                if (!known.isEmpty()) words.put(field.name(), String.join("\n", known));
            } else if (!field.localised()) put(words, field.name(), value);
            else
                for (var language : field.languages(languages))
                    put(words, field.control(language), value.path(language));
        });
        return new Typed(shape, languages, words);
    }

    private static void put(Map<String, String> words, String name, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return;
        words.put(name, value.isArray() ? lines(value) : value.asString());
    }

    private static String lines(JsonNode array) {
        var lines = new ArrayList<String>();
        for (var one : array) {
            if (!one.isObject()) lines.add(one.asString());
            else
                lines.add((one.path("off").asBoolean(false) ? OFF + " " : "")
                        + one.path("say").asString(""));
        }
        return String.join("\n", lines);
    }

    /** The words in a control, or none. */
    String at(String control) {
        return words.getOrDefault(control, "");
    }

    /** The same, with these words where nothing stands yet. */
    Typed or(Map<String, String> others) {
        var both = new TreeMap<>(others);
        both.keySet().retainAll(shape.controls(languages));
        both.values().removeIf(String::isBlank);
        both.putAll(words);
        return new Typed(shape, languages, both);
    }

    /** The same, with these lines added to a control that does not hold them yet. */
    Typed adding(String control, List<String> lines) {
        var all = new java.util.LinkedHashSet<>(at(control).lines().toList());
        lines.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(all::add);
        var both = new TreeMap<>(words);
        if (shape.controls(languages).contains(control)) both.put(control, String.join("\n", all));
        return new Typed(shape, languages, both);
    }

    /** The same, with what stands in another form in these controls. */
    Typed with(List<String> controls, Typed other) {
        var both = new TreeMap<>(words);
        for (var control : controls) {
            if (!shape.controls(languages).contains(control)) continue;
            if (other.at(control).isEmpty()) both.remove(control);
            else both.put(control, other.at(control));
        }
        return new Typed(shape, languages, both);
    }

    /**
     * The line that says this of a thing, with every field of the form: one that is empty is null, which clears it.
     *
     * @param before the line of the thing as it is; what is known of a phrase is kept as long as its words are
     */
    ObjectNode line(@Nullable ObjectNode before) {
        var line = OneLine.empty();
        shape.fields().forEach(field -> {
            int dot = field.name().indexOf('.');
            var into = dot < 0 ? line : inner(line, field.name().substring(0, dot));
            var last = dot < 0 ? field.name() : field.name().substring(dot + 1);
            var was = before == null
                    ? line.missingNode()
                    : before.at("/" + field.name().replace('.', '/'));
            if (!field.localised()) set(into, last, field, at(field.name()), was);
            else {
                var byLanguage = into.putObject(last);
                for (var language : field.languages(languages)) {
                    set(byLanguage, language, field, at(field.control(language)), was.path(language));
                }
            }
        });
        return line;
    }

    private static ObjectNode inner(ObjectNode line, String name) {
        return line.get(name) instanceof ObjectNode there ? there : line.putObject(name);
    }

    private void set(ObjectNode into, String name, Field field, String typed, JsonNode was) {
        switch (field.control()) {
            case YES -> into.put(name, !typed.isEmpty());
            case LINES -> {
                var list = into.putArray(name);
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).forEach(list::add);
            }
            case LANGUAGES -> {
                var list = into.putArray(name);
                // what no box stands for stays
                for (var one : was) if (!languages.contains(one.asString(""))) list.add(one);
                typed.lines().distinct().filter(languages::contains).forEach(list::add);
            }
            case PHRASES -> phrases(into, name, typed, was);
            default -> {
                if (typed.isEmpty()) into.putNull(name);
                else into.put(name, typed);
            }
        }
    }

    private static void phrases(ObjectNode into, String name, String typed, JsonNode was) {
        var known = new HashMap<String, JsonNode>();
        for (var one : was) if (one.isObject()) known.put(one.path("say").asString(""), one);
        var list = into.putArray(name);
        typed.lines().map(String::strip).filter(one -> !one.isEmpty()).forEach(one -> {
            boolean off = one.startsWith(OFF);
            var words = off ? one.substring(1).strip() : one;
            if (words.isEmpty()) return;
            var phrase = list.addObject();
            if (known.get(words) instanceof ObjectNode before) phrase.setAll(before);
            phrase.put("say", words);
            if (off) phrase.put("off", true);
            else phrase.remove("off");
        });
    }
}
