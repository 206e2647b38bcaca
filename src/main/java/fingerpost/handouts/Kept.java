package fingerpost.handouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a choice stands in the tables of this room. */
final class Kept {

    private Kept() {}

    static String list(List<String> words) {
        return JsonMapper.shared().writeValueAsString(words);
    }

    static @Nullable String note(Choice choice) {
        var note = choice.note();
        return note == null ? null : note.word();
    }

    static Choice choice(ResultSet row) throws SQLException {
        var note = row.getString("note");
        return new Choice(
                words(row.getString("entries")),
                words(row.getString("languages")),
                row.getBoolean("large"),
                note == null ? null : Note.of(note).orElse(null),
                row.getInt("months"),
                row.getString("practice"));
    }

    private static List<String> words(String json) {
        return List.of(JsonMapper.shared().readValue(json, String[].class));
    }
}
