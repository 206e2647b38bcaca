package fingerpost.handouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** How a choice stands in the tables of this room. */
final class Kept {

    private Kept() {}

    /** The statement with each column of the choice as a parameter of its name. */
    static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Choice choice) {
        return statement
                .param("entries", list(choice.entries()))
                .param("languages", list(choice.languages()))
                .param("large", choice.large())
                .param("note", note(choice))
                .param("months", choice.months())
                .param("practice", choice.practice());
    }

    private static String list(List<String> words) {
        return JsonMapper.shared().writeValueAsString(words);
    }

    private static @Nullable String note(Choice choice) {
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
