package fingerpost.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The one way to change words of history and audit log, which are only ever added to: personal data, on request. The
 * database lets words be replaced while a redaction is open, and commits none that is.
 */
public final class Redaction {

    private static final int ROWS_AT_ONCE = 500;

    /** A column of words. */
    public record Column(String table, String name) {}

    /** What becomes of a text in a column; the same text when it may stay. */
    @FunctionalInterface
    public interface Change {
        String of(Column column, String text);
    }

    private record Changed(String row, String text) {}

    private final Database database;
    private final JdbcTemplate jdbc;

    private Redaction(Database database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.writing());
        if (database.isPostgresql()) jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    /**
     * Runs the work in one transaction, in which words may be replaced; that there was one stays on record.
     *
     * @param at epoch milliseconds
     * @param about whose data it is, as an account or entry, and never the data
     */
    public static <T> T in(Database database, long at, String about, Function<Redaction, T> work) {
        return database.write(writer -> {
            var id = UUID.randomUUID().toString();
            writer.sql("insert into redaction (id, at, about, still_open) values (:id, :at, :about, 1)")
                    .param("id", id)
                    .param("at", at)
                    .param("about", about)
                    .update();
            var done = work.apply(new Redaction(database));
            writer.sql("update redaction set still_open = null where id = :id")
                    .param("id", id)
                    .update();
            return done;
        });
    }

    /** Goes through every text of every table; answers how many changed, by table. */
    public Map<String, Integer> everywhere(Change change) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var column : columns()) {
            int changed = in(column, change);
            if (changed > 0) counts.merge(column.table(), changed, Integer::sum);
        }
        return counts;
    }

    private int in(Column column, Change change) {
        // where a row is, as each database tells it
        var row = database.isPostgresql() ? "ctid::text" : "rowid";
        if (database.isPostgresql()) {
            jdbc.execute("lock table " + column.table() + " in share row exclusive mode");
        }
        var changes = new ArrayList<Changed>();
        jdbc.query("select " + row + " as row_key, " + column.name() + " as words from " + column.table(), one -> {
            var text = one.getString("words");
            if (text == null) return;
            var becomes = change.of(column, text);
            if (!becomes.equals(text)) changes.add(new Changed(one.getString("row_key"), becomes));
        });
        var where = database.isPostgresql() ? "ctid = ?::tid" : "rowid = cast(? as integer)";
        jdbc.batchUpdate(
                "update " + column.table() + " set " + column.name() + " = ? where " + where,
                changes,
                ROWS_AT_ONCE,
                (statement, one) -> {
                    statement.setString(1, one.text());
                    statement.setString(2, one.row());
                });
        return changes.size();
    }

    private List<Column> columns() {
        var found = jdbc.execute((ConnectionCallback<@Nullable List<Column>>) Redaction::columns);
        return found == null ? List.of() : found;
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        var found = new ArrayList<Column>();
        var about = connection.getMetaData();
        var tables = new ArrayList<String>();
        try (var rows = about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) tables.add(rows.getString("TABLE_NAME"));
        }
        for (var table : tables) {
            if (table.startsWith("sqlite_") || table.startsWith("flyway_")) continue;
            try (var rows = about.getColumns(null, connection.getSchema(), table, "%")) {
                while (rows.next()) {
                    if (rows.getInt("DATA_TYPE") == Types.VARCHAR) {
                        found.add(new Column(table, rows.getString("COLUMN_NAME")));
                    }
                }
            }
        }
        return found;
    }
}
