package fingerpost.search;

import fingerpost.catalogue.CanonicalUrl;
import fingerpost.catalogue.Documents;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A query that somebody has judged: which pages it should find, by canonical address, and how well each answers it, from
 * 1 (touches on it) over 2 (good) to 3 (the best there is).
 */
public record Judged(String id, String query, Map<String, Integer> grades) {

    /** A grade from which a result is a hit. */
    static final int HIT = 2;

    /** What a file held: its queries, and one sentence for each line that is none. */
    public record File(List<Judged> queries, List<String> problems) {}

    /** Reads lines of {@code {"id","query","gold":[{"url","grade"}]}}. */
    public static File read(Path file) throws IOException {
        var queries = new ArrayList<Judged>();
        var problems = new ArrayList<String>();
        try (var lines = Files.newBufferedReader(file)) {
            read(lines, queries, problems);
        } catch (CharacterCodingException notUtf8) {
            problems.add("the file is not UTF-8");
        }
        return new File(queries, problems);
    }

    private static void read(BufferedReader lines, List<Judged> queries, List<String> problems) throws IOException {
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) continue;
            try {
                queries.add(judged(Documents.MAPPER.readTree(line), number));
            } catch (JacksonException notJson) {
                problems.add("line " + number + ": is not JSON");
            } catch (IllegalArgumentException wrong) {
                problems.add("line " + number + ": " + wrong.getMessage());
            }
        }
    }

    private static Judged judged(JsonNode line, int number) {
        var query = line.path("query");
        if (!query.isString() || query.asString().isBlank()) throw new IllegalArgumentException("query is missing");
        var grades = new HashMap<String, Integer>();
        for (var gold : line.path("gold")) {
            var url = gold.path("url").asString("");
            int grade = gold.path("grade").asInt(0);
            if (CanonicalUrl.problem(url) != null) throw new IllegalArgumentException("gold holds no web address");
            if (grade < 1 || grade > 3) throw new IllegalArgumentException("a grade must be 1, 2 or 3");
            grades.merge(CanonicalUrl.of(url), grade, Math::max);
        }
        if (grades.isEmpty()) throw new IllegalArgumentException("gold is missing");
        return new Judged(line.path("id").asString(String.valueOf(number)), query.asString(), grades);
    }
}
