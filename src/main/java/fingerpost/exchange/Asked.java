package fingerpost.exchange;

import fingerpost.catalogue.Area;
import fingerpost.catalogue.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The parameters of one API request, with every problem found in them. */
final class Asked {

    private final Map<String, String> given = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Asked() {}

    /** Reads the parameters; one that is not known here, or given twice, is a problem. */
    static Asked of(HttpServletRequest request, String... known) {
        var asked = new Asked();
        var names = List.of(known);
        parameters(request).forEach((name, values) -> {
            if (!names.contains(name)) {
                asked.problem(
                        shown(name),
                        names.isEmpty()
                                ? "is not a parameter; none is taken here"
                                : "is not a parameter; allowed are " + String.join(", ", names));
            } else if (values.length > 1) {
                asked.problem(name, "is given more than once");
            } else {
                asked.given.put(name, values[0]);
            }
        });
        return asked;
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException malformed) {
            throw new ApiFault(HttpStatus.BAD_REQUEST, "The address holds a parameter that is not encoded properly.");
        }
    }

    Map<String, String> given() {
        return given;
    }

    void problem(String field, String reason) {
        problems.add(new Problem(field, reason));
    }

    void problems(List<Problem> more) {
        problems.addAll(more);
    }

    /** Throws when anything was wrong. */
    void refuse() {
        if (!problems.isEmpty()) throw new ApiFault(problems);
    }

    /** One of the area's languages, else its first. */
    String language(Area area) {
        var language = given.get("lang");
        if (language == null || area.languages().contains(language)) {
            return language == null ? area.firstLanguage() : language;
        }
        problem("lang", "must be one of " + String.join(", ", area.languages()));
        return area.firstLanguage();
    }

    /** A whole number from least to most, else the usual one. */
    long number(String name, long usual, long least, long most) {
        var value = given.get(name);
        if (value == null) return usual;
        if (value.matches("[0-9]{1,18}")) {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) return number;
        }
        problem(name, "must be a whole number from " + least + " to " + most);
        return usual;
    }

    @Nullable
    String text(String name) {
        var value = given.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String shown(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        return plain.length() <= 40 ? plain : plain.substring(0, 40);
    }
}
