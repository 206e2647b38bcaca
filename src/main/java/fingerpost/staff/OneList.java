package fingerpost.staff;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A line's list of words. */
final class OneList {

    private OneList() {}

    static List<String> of(JsonNode array) {
        var words = new ArrayList<String>();
        for (var one : array) words.add(one.asString(""));
        return words;
    }

    static void put(ObjectNode line, String field, List<String> words) {
        var array = line.putArray(field);
        words.forEach(array::add);
    }
}
