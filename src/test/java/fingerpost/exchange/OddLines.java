package fingerpost.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.json.JsonMapper;

/** Lines of every kind, full of what breaks files: quotes, line ends, bars, formulas, emoji, right-to-left words. */
@NullMarked
final class OddLines {

    private static final List<String> BITS = List.of(
            "pain",
            "\"",
            "\"\"",
            ",",
            "\n",
            "\r\n",
            "\t",
            ";",
            "|",
            " | ",
            "\\",
            "\\|",
            "'",
            "''=",
            "=1+1",
            "+44 29",
            "-3",
            "@SUM(A1)",
            "null",
            "NULL",
            "😀",
            "👩‍⚕️",
            "عربى",
            "שלום",
            "ŵy",
            "<b>",
            "&amp;",
            "%20",
            "\u2028",
            "{",
            "}",
            "\u00a0",
            "é",
            " ");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHOWN = 9;

    private final Random random;

    OddLines(long seed) {
        this.random = new Random(seed);
    }

    List<String> topicsSourcesAndPractices(int each) {
        var lines = new ArrayList<String>();
        // what practices name must be there first
        for (int i = 0; i < SHOWN; i++) {
            var url = "https://example.org/shown/" + i;
            var entry = Map.of("kind", "resource", "id", "shown-" + i, "title", "Shown", "url", url);
            lines.add(JSON.writeValueAsString(entry));
        }
        for (int i = 0; i < each; i++) {
            var topic = named("topic", "topic-" + i);
            maybe(topic, "also", () -> byLanguage(this::list));
            maybe(topic, "summary", () -> byLanguage(this::words));
            maybe(topic, "everyday", () -> byLanguage(this::list));
            maybe(topic, "codes", this::list);
            if (i > 0) topic.put("parents", List.of("topic-" + random.nextInt(i)));
            lines.add(JSON.writeValueAsString(topic));
            var source = named("source", "source-" + i);
            maybe(source, "url", () -> "https://example.org/" + random.nextInt());
            maybe(source, "marks", this::list);
            maybe(source, "licence", this::words);
            lines.add(JSON.writeValueAsString(source));
            var practice = named("practice", "practice-" + i);
            maybe(practice, "website", () -> "https://example.org/" + random.nextInt());
            maybe(practice, "phone", this::words);
            maybe(practice, "address", this::words);
            maybe(practice, "postcode", this::words);
            maybe(practice, "email", this::words);
            maybe(practice, "hours", this::words);
            maybe(practice, "view", this::view);
            lines.add(JSON.writeValueAsString(practice));
        }
        return lines;
    }

    private Map<String, Object> view() {
        var view = new LinkedHashMap<String, Object>();
        maybe(view, "welcome", () -> byLanguage(this::words));
        maybe(view, "pinned", () -> List.of("shown-0", "shown-" + random.nextInt(2, SHOWN)));
        maybe(view, "hidden", () -> List.of("shown-1", "shown-" + random.nextInt(2, SHOWN)));
        maybe(view, "topics", () -> List.of("topic-3", "topic-1"));
        maybe(view, "hiddenTopics", () -> List.of("topic-2"));
        maybe(view, "accent", () -> one("#00534D", "#7c2855"));
        maybe(view, "languages", () -> List.of("cy"));
        maybe(
                view,
                "notices",
                () -> List.of(
                        Map.of("id", "n1", "text", byLanguage(this::words), "until", "2027-01-31"),
                        Map.of(
                                "id",
                                "n2",
                                "text",
                                Map.of("en", "=1+1"),
                                "url",
                                "https://example.org/",
                                "from",
                                "2026-12-24")));
        return view;
    }

    String entry(int number) {
        var line = new LinkedHashMap<String, Object>();
        maybe(line, "id", () -> "id-" + number);
        line.put("title", byLanguage(this::words));
        line.put("kind", random.nextBoolean() ? "resource" : "service");
        if (line.get("kind").equals("service")) maybe(line, "practice", () -> "practice-" + random.nextInt(3));
        line.put("url", "https://example.org/" + number + "?q=" + random.nextInt());
        maybe(line, "status", () -> one("draft", "review", "published", "withdrawn"));
        maybe(line, "audience", () -> one("public", "staff"));
        maybe(line, "reach", () -> one("local", "national", "elsewhere"));
        maybe(line, "summary", () -> byLanguage(this::words));
        maybe(line, "why", () -> byLanguage(this::words));
        maybe(line, "urls", () -> Map.of("cy", "https://example.org/cy/" + number));
        maybe(line, "topics", () -> List.of("topic-" + random.nextInt(9), "other-topic-" + random.nextInt(9)));
        maybe(line, "everyday", () -> byLanguage(this::list));
        maybe(line, "codes", this::list);
        maybe(line, "source", () -> "source-" + random.nextInt(9));
        maybe(line, "format", () -> one("page", "video", "leaflet", "app", "audio"));
        maybe(line, "review", () -> Map.of("on", "2026-05-0" + (1 + random.nextInt(9)), "by", words()));
        maybe(line, "publisherReview", () -> Map.of("next", "2027-01-31"));
        maybe(line, "text", () -> byLanguage(this::words));
        maybe(line, "service", this::service);
        maybe(line, "withdrawal", () -> Map.of("reason", byLanguage(this::words)));
        maybe(line, "unreviewedLanguages", () -> List.of("cy", "so"));
        return JSON.writeValueAsString(line);
    }

    private Map<String, Object> service() {
        var service = new LinkedHashMap<String, Object>();
        for (var field : List.of("organisation", "phone", "email", "address", "postcode", "hours", "cost")) {
            maybe(service, field, this::words);
        }
        maybe(service, "serves", this::list);
        maybe(service, "languages", this::list);
        maybe(service, "referral", () -> one("self", "gp", "any"));
        if (random.nextBoolean()) {
            service.put("lat", random.nextDouble(-90, 90));
            service.put("lon", random.nextDouble(-180, 180));
        }
        return service;
    }

    private Map<String, Object> named(String kind, String id) {
        var line = new LinkedHashMap<String, Object>();
        line.put("kind", kind);
        line.put("id", id);
        line.put("title", byLanguage(this::words));
        return line;
    }

    private void maybe(Map<String, Object> line, String field, Supplier<Object> value) {
        if (random.nextInt(3) > 0) line.put(field, value.get());
    }

    private Object byLanguage(Supplier<Object> value) {
        var words = new LinkedHashMap<String, Object>();
        words.put("en", value.get());
        maybe(words, "cy", value);
        if (random.nextInt(20) == 0) words.put("so", value.get());
        return words;
    }

    private List<String> list() {
        var list = new ArrayList<String>();
        for (int i = random.nextInt(4); i >= 0; i--) list.add(words());
        return list;
    }

    private String words() {
        var words = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) words.append(BITS.get(random.nextInt(BITS.size())));
        return words.toString().isBlank() ? "words" : words.toString();
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }
}
