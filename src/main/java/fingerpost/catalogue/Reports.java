package fingerpost.catalogue;

import fingerpost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one door to what readers report of entries. Nothing is kept of who did; what they wrote comes here with everything
 * personal taken out, and goes when the report is closed. Open ones are for staff only.
 */
public final class Reports {

    /** Characters of what may be written with one. */
    public static final int LONGEST = 500;

    /** Of one report, the newest; the others are only counted. */
    public static final int MOST_WORDS = 20;

    /** How long an outcome stands on the entry's page. */
    private static final Duration TOLD_FOR = Duration.ofDays(365);

    private static final int MOST_TOLD = 3;

    /** What a filed report was added to; fresh when it is the first of its kind that is open. */
    public record Filed(long id, boolean fresh) {}

    private final Database database;
    private final Writing writing;
    private final Revision revision;
    private final History history;
    private final Clock clock;

    Reports(Database database, Writing writing, Revision revision, History history, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.revision = revision;
        this.history = history;
        this.clock = clock;
    }

    /** Adds one report of an entry to those open of the same choice; throws {@link Refused} when there is no entry. */
    public Filed file(String entryId, ReportChoice choice, @Nullable String words) {
        var said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) throw new Refused("words", "are longer than " + LONGEST + " characters");
        return writing.write(writer -> {
            Entries.mustHave(writer, entryId);
            long now = clock.millis();
            var there = writer.sql("""
                            select id from report where entry_id = :entry and choice = :choice and outcome is null""")
                    .param("entry", entryId)
                    .param("choice", choice.word())
                    .query(Long.class)
                    .optional();
            long id = there.isPresent() ? there.get() : next(writer, "report");
            if (there.isPresent()) {
                writer.sql("update report set times = times + 1, last_at = :now where id = :id")
                        .param("now", now)
                        .param("id", id)
                        .update();
            } else {
                writer.sql("""
                                insert into report (id, entry_id, choice, times, first_at, last_at)
                                values (:id, :entry, :choice, 1, :now, :now)""")
                        .param("id", id)
                        .param("entry", entryId)
                        .param("choice", choice.word())
                        .param("now", now)
                        .update();
            }
            if (!said.isEmpty()) keep(writer, id, said, now);
            return new Filed(id, there.isEmpty());
        });
    }

    private static void keep(JdbcClient writer, long report, String words, long now) {
        writer.sql("insert into report_words (id, report_id, at, words) values (:id, :report, :at, :words)")
                .param("id", next(writer, "report_words"))
                .param("report", report)
                .param("at", now)
                .param("words", words)
                .update();
        writer.sql("""
                        delete from report_words where report_id = :report and id not in (
                            select id from report_words where report_id = :report order by id desc limit :most)""").param("report", report).param("most", MOST_WORDS).update();
    }

    static long next(JdbcClient writer, String table) {
        return writer.sql("select coalesce(max(id), 0) + 1 from " + table)
                .query(Long.class)
                .single();
    }

    /**
     * Tells what became of a report, as of so many times as were shown; throws {@link Moved} when it is closed already, or
     * somebody reported the same since.
     */
    public void close(long id, long times, ReportOutcome outcome, String actor) {
        writing.write(writer -> {
            var there = writer.sql("select * from report where id = :id")
                    .param("id", id)
                    .query(Reports::bare)
                    .optional()
                    .orElseThrow(() -> new Refused("id", "names no report"));
            if (!there.open() || there.times() != times) throw new Moved(there);
            close(writer, there, outcome, actor);
            return there;
        });
    }

    /** The entry has left the guide, and every open report of it with it; in the caller's transaction, if there is one. */
    void leave(String entryId, String actor) {
        writing.write(writer -> {
            var open = writer.sql("select * from report where entry_id = :entry and outcome is null")
                    .param("entry", entryId)
                    .query(Reports::bare)
                    .list();
            for (var one : open) close(writer, one, ReportOutcome.WITHDRAWN, actor);
            return open;
        });
    }

    /** Closes those of entries that left the guide by another way than by an answer; they are few, and mostly none. */
    public void tidy() {
        var left = database.reader().sql("""
                        select distinct r.entry_id from report r join listing l on l.entry_id = r.entry_id
                        where r.outcome is null and l.status = 'withdrawn' limit 100""").query(String.class).list();
        for (var entryId : left) leave(entryId, History.MACHINE);
    }

    private void close(JdbcClient writer, Report there, ReportOutcome outcome, String actor) {
        var now = clock.instant();
        writer.sql("update report set outcome = :outcome, closed_at = :now where id = :id")
                .param("outcome", outcome.word())
                .param("now", now.toEpochMilli())
                .param("id", there.id())
                .update();
        writer.sql("delete from report_words where report_id = :id")
                .param("id", there.id())
                .update();
        // the entry's page tells of it, so pages that are kept must be made anew
        history.add(List.of(new Version(
                revision.take(writer, 1),
                "report",
                String.valueOf(there.id()),
                now,
                actor,
                outcome.word(),
                Documents.write(Map.of(
                        "entry",
                        there.entryId(),
                        "choice",
                        there.choice().word(),
                        "times",
                        String.valueOf(there.times()))))));
    }

    /** One report, open or closed. */
    public Optional<Report> find(long id) {
        return database.reader()
                .sql("select * from report where id = :id")
                .param("id", id)
                .query(Reports::bare)
                .optional()
                .map(this::withWords);
    }

    /** Those with these ids, by id, without what was written. */
    public Map<Long, Report> of(List<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return database
                .reader()
                .sql("select * from report where id in (:ids)")
                .param("ids", ids)
                .query(Reports::bare)
                .list()
                .stream()
                .collect(Collectors.toMap(Report::id, report -> report));
    }

    private Report withWords(Report bare) {
        var words = database.reader()
                .sql("select words from report_words where report_id = :id order by id desc")
                .param("id", bare.id())
                .query(String.class)
                .list();
        return new Report(
                bare.id(),
                bare.entryId(),
                bare.choice(),
                bare.times(),
                bare.first(),
                bare.last(),
                List.copyOf(words),
                bare.outcome(),
                bare.closed());
    }

    /** What the public may know: those of the last year that were fixed or found to be fine, newest first. */
    public List<Report> settled(String entryId) {
        return database.reader()
                .sql("""
                        select * from report where entry_id = :entry and outcome in ('fixed', 'fine')
                            and closed_at > :since
                        order by closed_at desc, id desc limit :most""")
                .param("entry", entryId)
                .param("since", clock.instant().minus(TOLD_FOR).toEpochMilli())
                .param("most", MOST_TOLD)
                .query(Reports::bare)
                .list();
    }

    private static Report bare(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Report(
                row.getLong("id"),
                row.getString("entry_id"),
                ReportChoice.of(row.getString("choice")).orElse(ReportChoice.OUTDATED),
                row.getLong("times"),
                Instant.ofEpochMilli(row.getLong("first_at")),
                Instant.ofEpochMilli(row.getLong("last_at")),
                List.of(),
                outcome == null ? null : ReportOutcome.of(outcome).orElse(ReportOutcome.FINE),
                outcome == null ? null : Instant.ofEpochMilli(row.getLong("closed_at")));
    }
}
