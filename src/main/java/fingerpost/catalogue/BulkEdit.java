package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes many entries together: first as a rehearsal, then for good, and back again. */
public final class BulkEdit {

    private final Database database;
    private final Writing writing;
    private final Landing landing;
    private final History history;
    private final Areas areas;
    private final Clock clock;

    BulkEdit(Database database, Writing writing, Landing landing, History history, Areas areas, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.landing = landing;
        this.history = history;
        this.areas = areas;
        this.clock = clock;
    }

    /** What {@link #apply} would do, entry by entry; nothing has changed. */
    public List<BulkOutcome> preview(Collection<String> ids, List<BulkChange> changes) {
        var asked = checked(ids, changes);
        return writing.rehearse(() -> writing.write(writer -> land(writer, asked, changing(changes), "rehearsal")));
    }

    /** Does all the changes to each entry, in one transaction; an entry that cannot take them stays and stops no other. */
    public BulkDone apply(Collection<String> ids, List<BulkChange> changes, String actor) {
        var asked = checked(ids, changes);
        var what = changes.stream().map(BulkChange::words).toList();
        return writing.write(writer -> {
            long before = revision(writer);
            var outcomes = land(writer, asked, changing(changes), actor);
            long after = revision(writer);
            var at = Instant.ofEpochMilli(clock.millis());
            if (after == before) return new BulkDone(OptionalLong.empty(), at, actor, what, false, outcomes);
            writer.sql("""
                            insert into bulk_edit (first_revision, last_revision, at, actor, document)
                            values (:first, :last, :at, :actor, :document)""")
                    .param("first", before + 1)
                    .param("last", after)
                    .param("at", at.toEpochMilli())
                    .param("actor", actor)
                    .param("document", Documents.write(what))
                    .update();
            return new BulkDone(OptionalLong.of(before + 1), at, actor, what, false, outcomes);
        });
    }

    /** The newest changes of many together, newest first, without their outcomes. */
    public List<BulkDone> newest(int limit) {
        return database.reader()
                .sql("select * from bulk_edit order by first_revision desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> new BulkDone(
                        OptionalLong.of(row.getLong("first_revision")),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("actor"),
                        List.of(Documents.read(row.getString("document"), String[].class)),
                        row.getObject("undone_at") != null,
                        List.of()))
                .list();
    }

    /**
     * Makes each entry again what it was before, as a new version. One that somebody has changed since stays as it is
     * and is told. Throws {@link Refused} when there was no such change, or it was undone before.
     */
    public List<BulkOutcome> undo(long number, String actor) {
        return writing.write(writer -> {
            var last = writer.sql("select last_revision from bulk_edit where first_revision = :number"
                            + " and undone_at is null")
                    .param("number", number)
                    .query(Long.class)
                    .optional()
                    .orElseThrow(() -> new Refused("number", "names no change that can still be undone"));
            var became = new LinkedHashMap<String, Version>();
            for (var version : history.between(writer, "entry", number, last)) {
                became.put(version.subjectId(), version);
            }
            var ids = List.copyOf(became.keySet());
            var was = history.before(writer, "entry", ids, number);
            var outcomes = land(
                    writer,
                    ids,
                    there -> {
                        var old = was.get(there.id());
                        var now = became.get(there.id());
                        if (old == null || now == null || history.changedSince(writer, there.id(), now.revision())) {
                            throw new Refused("revision", "was changed since, and stays as it is");
                        }
                        return old.entry();
                    },
                    actor);
            writer.sql("update bulk_edit set undone_at = :at where first_revision = :number")
                    .param("at", clock.millis())
                    .param("number", number)
                    .update();
            return outcomes;
        });
    }

    private static List<String> checked(Collection<String> ids, List<BulkChange> changes) {
        var asked = ids.stream().distinct().toList();
        if (asked.size() > EntryList.MOST_TOGETHER) {
            throw new Refused(
                    "entries",
                    "are " + asked.size() + "; at most " + EntryList.MOST_TOGETHER + " can be changed together");
        }
        if (changes.isEmpty()) throw new Refused("changes", "are missing");
        return asked;
    }

    private UnaryOperator<Entry> changing(List<BulkChange> changes) {
        var area = areas.now();
        return there -> {
            var entry = there;
            for (var change : changes) entry = change.onto(entry, area);
            return entry;
        };
    }

    private List<BulkOutcome> land(JdbcClient writer, List<String> ids, UnaryOperator<Entry> change, String actor) {
        var titles = new HashMap<String, Localised>();
        var landed = landing.land(
                writer,
                ids.stream()
                        .map(id -> Editing.change(id, there -> {
                            titles.put(id, there.title());
                            return change.apply(there);
                        }))
                        .toList(),
                actor);
        var outcomes = new ArrayList<BulkOutcome>();
        for (int i = 0; i < ids.size(); i++) {
            var one = landed.get(i);
            var id = ids.get(i);
            outcomes.add(new BulkOutcome(id, titles.getOrDefault(id, Localised.NONE), one.outcome(), one.problems()));
        }
        return outcomes;
    }

    private static long revision(JdbcClient writer) {
        return writer.sql("select number from revision").query(Long.class).single();
    }
}
