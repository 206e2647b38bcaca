package fingerpost.handouts;

import fingerpost.access.Person;
import fingerpost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to ready-made handouts. */
@Component
public final class ReadyMades {

    public static final int LONGEST_NAME = 100;
    public static final int MOST = 500;

    private final Database database;
    private final Clock clock;

    ReadyMades(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All, by name. */
    public List<ReadyMade> all() {
        return database.reader()
                .sql("select * from ready_handout order by lower(name), id")
                .query((row, _) -> ready(row))
                .list();
    }

    public Optional<ReadyMade> find(String id) {
        return database.reader()
                .sql("select * from ready_handout where id = :id")
                .param("id", id)
                .query((row, _) -> ready(row))
                .optional();
    }

    /** Why a name cannot be one: missing, long or full, as messages are named; empty when it can. */
    public Optional<String> problem(String name) {
        if (name.isBlank()) return Optional.of("missing");
        if (name.strip().length() > LONGEST_NAME) return Optional.of("long");
        int there = database.reader()
                .sql("select count(*) from ready_handout")
                .query(Integer.class)
                .single();
        return there >= MOST ? Optional.of("full") : Optional.empty();
    }

    /** Keeps a new one; answers its id. */
    public String keep(String name, Choice choice, Person by) {
        var id = "r_" + UUID.randomUUID().toString().replace("-", "");
        database.write(writer ->
                with(writer.sql("""
                                insert into ready_handout
                                    (id, name, entries, languages, large, note, months, practice, changed_at, changed_by)
                                values
                                    (:id, :name, :entries, :languages, :large, :note, :months, :practice, :now, :by)"""), name, choice, by).param("id", id).update());
        return id;
    }

    /** Changes the one of this id; answers whether there is one. */
    public boolean change(String id, String name, Choice choice, Person by) {
        return database.write(writer ->
                        with(writer.sql("""
                                update ready_handout set name = :name, entries = :entries, languages = :languages,
                                    large = :large, note = :note, months = :months, practice = :practice,
                                    changed_at = :now, changed_by = :by
                                where id = :id"""), name, choice, by).param("id", id).update())
                > 0;
    }

    /** Removes it; the handouts made of it stay. */
    public boolean remove(String id) {
        return database.write(writer -> writer.sql("delete from ready_handout where id = :id")
                        .param("id", id)
                        .update())
                > 0;
    }

    private JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, String name, Choice choice, Person by) {
        return Kept.with(statement, choice)
                .param("name", name.strip())
                .param("now", clock.millis())
                .param("by", by.id());
    }

    private ReadyMade ready(ResultSet row) throws SQLException {
        return new ReadyMade(
                row.getString("id"),
                row.getString("name"),
                Kept.choice(row),
                LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong("changed_at")), clock.getZone()),
                row.getString("changed_by"));
    }
}
