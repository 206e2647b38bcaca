package fingerpost.catalogue;

import fingerpost.database.Database;
import fingerpost.database.Redaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one door to staff's notes on entries, which are in no entry's document: no page, export or API can show them. */
public final class EntryNotes {

    public static final int LONGEST = 10_000;
    private static final String SUBJECT = "entry_note";

    private final Database database;
    private final Writing writing;
    private final Revision revision;
    private final History history;
    private final Clock clock;

    EntryNotes(Database database, Writing writing, Revision revision, History history, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.revision = revision;
        this.history = history;
        this.clock = clock;
    }

    public EntryNote of(String entryId) {
        return find(database.reader(), entryId);
    }

    /** The words of all notes that have any, by entry. */
    public Map<String, String> all() {
        var all = new HashMap<String, String>();
        database.reader()
                .sql("select entry_id, words from entry_note where words <> ''")
                .query(row -> {
                    all.put(row.getString("entry_id"), row.getString("words"));
                });
        return all;
    }

    /** As {@link #all}, of these entries. */
    public Map<String, String> of(Collection<String> entryIds) {
        var some = new HashMap<String, String>();
        if (entryIds.isEmpty()) return some;
        database.reader()
                .sql("select entry_id, words from entry_note where words <> '' and entry_id in (:ids)")
                .param("ids", entryIds)
                .query(row -> {
                    some.put(row.getString("entry_id"), row.getString("words"));
                });
        return some;
    }

    /** The note's versions, oldest first; their documents are {@code {"words": …}}. */
    public List<Version> historyOf(String entryId) {
        return history.of(SUBJECT, entryId);
    }

    /** Keeps the words (none: empty) when the note is still as of this revision (0: none), else throws {@link Moved}. */
    public EntryNote keep(String entryId, String words, long asOf, String actor) {
        var kept = words.strip();
        var problems = new ArrayList<Problem>();
        EntryRules.lines(problems, "note", List.of(kept), LONGEST);
        if (!problems.isEmpty()) throw new Refused(problems);
        return writing.write(writer -> {
            Entries.mustHave(writer, entryId);
            var there = find(writer, entryId);
            if (there.revision() != asOf) throw new Moved(there);
            if (there.words().equals(kept)) return there;
            return write(writer, entryId, kept, actor, there.revision() == 0 ? "added" : "changed");
        });
    }

    /** Takes the note and the words of all its versions away for good, because they are personal; history says who did. */
    public void forget(String entryId, String actor) {
        writing.write(writer -> {
            Entries.mustHave(writer, entryId);
            Redaction.in(
                    database,
                    clock.millis(),
                    entryId,
                    _ -> writer.sql(
                                    "update history set document = :nothing where subject = :subject and subject_id = :id")
                            .param("nothing", document(""))
                            .param("subject", SUBJECT)
                            .param("id", entryId)
                            .update());
            return write(writer, entryId, "", actor, "forgotten");
        });
    }

    private EntryNote write(JdbcClient writer, String entryId, String words, String actor, String action) {
        long number = revision.take(writer, 1);
        writer.sql("""
                        insert into entry_note (entry_id, revision, words) values (:id, :revision, :words)
                        on conflict (entry_id) do update set revision = excluded.revision, words = excluded.words""")
                .param("id", entryId)
                .param("revision", number)
                .param("words", words)
                .update();
        history.add(List.of(new Version(number, SUBJECT, entryId, clock.instant(), actor, action, document(words))));
        return new EntryNote(entryId, words, number);
    }

    private static String document(String words) {
        return Documents.write(Map.of("words", words));
    }

    private static EntryNote find(JdbcClient client, String entryId) {
        return client.sql("select revision, words from entry_note where entry_id = :id")
                .param("id", entryId)
                .query((row, _) -> new EntryNote(entryId, row.getString("words"), row.getLong("revision")))
                .optional()
                .orElse(new EntryNote(entryId, "", 0));
    }
}
