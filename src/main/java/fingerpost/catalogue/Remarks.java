package fingerpost.catalogue;

import fingerpost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one door to what staff say to one another about entries. Never public, never exported. */
public final class Remarks {

    public static final int LONGEST = 5_000;
    public static final int MOST_MENTIONS = 20;

    private final Database database;
    private final Writing writing;
    private final Revision revision;
    private final History history;
    private final Clock clock;

    Remarks(Database database, Writing writing, Revision revision, History history, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.revision = revision;
        this.history = history;
        this.clock = clock;
    }

    /** Says something about an entry, calling on the accounts it mentions; throws {@link Refused}. */
    public Remark add(String entryId, String actor, String words, List<String> mentions) {
        var said = words.strip();
        var called = mentions.stream().distinct().toList();
        var problems = new ArrayList<Problem>();
        if (said.isEmpty()) problems.add(new Problem("words", "are missing"));
        EntryRules.lines(problems, "words", List.of(said), LONGEST);
        if (called.size() > MOST_MENTIONS) {
            problems.add(new Problem("mentions", "are more than " + MOST_MENTIONS));
        }
        if (!problems.isEmpty()) throw new Refused(problems);
        return writing.write(writer -> {
            Entries.mustHave(writer, entryId);
            long id = writer.sql("select coalesce(max(id), 0) + 1 from remark")
                    .query(Long.class)
                    .single();
            var at = Instant.ofEpochMilli(clock.millis());
            writer.sql("""
                            insert into remark (id, entry_id, at, actor, words, mentions)
                            values (:id, :entry, :at, :actor, :words, :mentions)""")
                    .param("id", id)
                    .param("entry", entryId)
                    .param("at", at.toEpochMilli())
                    .param("actor", actor)
                    .param("words", said)
                    .param("mentions", Documents.write(called))
                    .update();
            return new Remark(id, entryId, at, actor, said, called, false);
        });
    }

    /** The conversation on an entry, oldest first. */
    public List<Remark> of(String entryId) {
        return database.reader()
                .sql("select * from remark where entry_id = :entry order by id")
                .param("entry", entryId)
                .query(Remarks::read)
                .list();
    }

    public Optional<Remark> find(long id) {
        return database.reader()
                .sql("select * from remark where id = :id")
                .param("id", id)
                .query(Remarks::read)
                .optional();
    }

    /** The newest of all, newest first. */
    public List<Remark> newest(int limit) {
        return database.reader()
                .sql("select * from remark order by id desc limit :limit")
                .param("limit", limit)
                .query(Remarks::read)
                .list();
    }

    /** Takes a remark's words and mentions away for good, because they are personal; history says who did and why. */
    public Remark remove(long id, String why, String actor) {
        return writing.write(writer -> {
            var there = writer.sql("select * from remark where id = :id")
                    .param("id", id)
                    .query(Remarks::read)
                    .optional()
                    .orElseThrow(() -> new Refused("id", "names no remark"));
            if (there.removed()) return there;
            writer.sql("update remark set words = '', mentions = '[]', removed_at = :at where id = :id")
                    .param("at", clock.millis())
                    .param("id", id)
                    .update();
            history.add(List.of(new Version(
                    revision.take(writer, 1),
                    "remark",
                    String.valueOf(id),
                    clock.instant(),
                    actor,
                    "forgotten",
                    Documents.write(Map.of("entry", there.entryId(), "why", why)))));
            return new Remark(id, there.entryId(), there.at(), there.actor(), "", List.of(), true);
        });
    }

    private static Remark read(ResultSet row, int number) throws SQLException {
        return new Remark(
                row.getLong("id"),
                row.getString("entry_id"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("actor"),
                row.getString("words"),
                List.of(Documents.read(row.getString("mentions"), String[].class)),
                row.getObject("removed_at") != null);
    }
}
