package fingerpost.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one row of a file says of a thing.
 *
 * @param fields what is laid over the thing that is there
 * @param whenNew what counts besides, and only, when the row meets nothing that is there
 */
record Described(ObjectNode fields, @Nullable ObjectNode whenNew) {

    static Described by(ObjectNode fields) {
        return new Described(fields, null);
    }

    /** All the row says: what the thing is when it is new, and by what it is known when it is not. */
    ObjectNode whole() {
        if (whenNew == null) return fields;
        var whole = whenNew.deepCopy();
        fields.properties().forEach(one -> {
            if (one.getValue() instanceof ObjectNode over && whole.get(one.getKey()) instanceof ObjectNode under) {
                under.setAll(over);
            } else {
                whole.set(one.getKey(), one.getValue());
            }
        });
        return whole;
    }

    /** Says this too, when the thing is new and nothing else is said of it. */
    Described whenNew(String field, String words) {
        var more = whenNew == null ? JsonNodeFactory.instance.objectNode() : whenNew.deepCopy();
        if (!more.has(field)) more.put(field, words);
        return new Described(fields, more);
    }
}
