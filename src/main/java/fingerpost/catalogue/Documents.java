package fingerpost.catalogue;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How records of this room become JSON and come back; the same bytes for the same record, always. */
public final class Documents {

    /** A stored document has no revision of its own, so an absent number is zero. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.USE_STATIC_TYPING)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Documents() {}

    static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    static <T> T read(String document, Class<T> type) {
        return MAPPER.readValue(document, type);
    }
}
