package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fingerpost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The one door to unfinished forms. They are never public, never exported, and take no revision. */
public final class WorkingCopies {

    /** Characters of all fields of a form together, written as JSON: twice the longest form that could be kept. */
    public static final int LONGEST = 200_000;

    /** Unfinished forms an account may have at once. */
    public static final int MOST = 200;

    private static final int LONGEST_KEY = 100;

    private record Fields(SortedMap<String, String> byName) {

        @JsonCreator
        static Fields of(Map<String, String> byName) {
            return new Fields(new TreeMap<>(byName));
        }

        @JsonValue
        Map<String, String> json() {
            return byName;
        }
    }

    private final Database database;
    private final Clock clock;

    WorkingCopies(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the form in place of what was there; throws {@link Refused} when it is too long or one too many. */
    public WorkingCopy save(String about, String account, long base, Map<String, String> fields) {
        if (about.isBlank() || about.length() > LONGEST_KEY) {
            throw new Refused("about", "must be an entry’s id or a key of at most " + LONGEST_KEY + " characters");
        }
        var kept = new Fields(new TreeMap<>(fields));
        var document = Documents.write(kept);
        if (document.length() > LONGEST) {
            throw new Refused("form", "is longer than " + LONGEST + " characters and was not saved for later");
        }
        // JSON writes it as \u0000, which PostgreSQL's text would take and its JSON would not
        if (document.contains("\\u0000")) throw new Refused("form", "holds NUL characters, which no text has");
        var saved = Instant.ofEpochMilli(clock.millis());
        database.write(writer -> {
            int others = writer.sql("select count(*) from working_copy where account = :account and about <> :about")
                    .param("account", account)
                    .param("about", about)
                    .query(Integer.class)
                    .single();
            if (others >= MOST) {
                throw new Refused("form", "is one of more than " + MOST + " unfinished ones; finish or drop some");
            }
            return writer.sql("""
                            insert into working_copy (account, about, base_revision, saved_at, document)
                            values (:account, :about, :base, :at, :document)
                            on conflict (account, about) do update set base_revision = excluded.base_revision,
                                saved_at = excluded.saved_at, document = excluded.document""")
                    .param("account", account)
                    .param("about", about)
                    .param("base", base)
                    .param("at", saved.toEpochMilli())
                    .param("document", document)
                    .update();
        });
        return new WorkingCopy(about, account, base, kept.byName(), saved);
    }

    public Optional<WorkingCopy> find(String about, String account) {
        return database.reader()
                .sql("select * from working_copy where account = :account and about = :about")
                .param("account", account)
                .param("about", about)
                .query(WorkingCopies::read)
                .optional();
    }

    /** The account's unfinished forms, the newest first. */
    public List<WorkingCopy> of(String account) {
        return database.reader()
                .sql("select * from working_copy where account = :account order by saved_at desc, about")
                .param("account", account)
                .query(WorkingCopies::read)
                .list();
    }

    /** Who else has an unfinished form about this, as accounts. */
    public List<String> others(String about, String account) {
        return database.reader()
                .sql("select account from working_copy where about = :about and account <> :account order by account")
                .param("about", about)
                .param("account", account)
                .query(String.class)
                .list();
    }

    /** Forgets the form; it is no matter when there is none. */
    public void drop(String about, String account) {
        database.write(writer -> writer.sql("delete from working_copy where account = :account and about = :about")
                .param("account", account)
                .param("about", about)
                .update());
    }

    /** Forgets all forms of the account; answers how many. */
    public int removeAll(String account) {
        return database.write(writer -> writer.sql("delete from working_copy where account = :account")
                .param("account", account)
                .update());
    }

    private static WorkingCopy read(ResultSet row, int number) throws SQLException {
        return new WorkingCopy(
                row.getString("about"),
                row.getString("account"),
                row.getLong("base_revision"),
                Documents.read(row.getString("document"), Fields.class).byName(),
                Instant.ofEpochMilli(row.getLong("saved_at")));
    }
}
