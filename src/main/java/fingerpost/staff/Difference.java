package fingerpost.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One field that two versions of a document do not share; empty texts stand for nothing. */
public record Difference(String field, String before, String after) {

    private static final int LONGEST = 300;

    /** What changed between two JSON objects, by their fields; null stands for an empty one. */
    static List<Difference> between(@Nullable String before, @Nullable String after) {
        var old = read(before);
        var now = read(after);
        var fields = new TreeSet<>(old.propertyNames());
        fields.addAll(now.propertyNames());
        fields.remove("revision");
        var differences = new ArrayList<Difference>();
        for (var field : fields) {
            var was = old.path(field);
            var is = now.path(field);
            if (!was.equals(is)) differences.add(new Difference(field, text(was), text(is)));
        }
        return differences;
    }

    private static JsonNode read(@Nullable String document) {
        return JsonMapper.shared().readTree(document == null ? "{}" : document);
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return "";
        var text = value.isString() ? value.stringValue() : value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
