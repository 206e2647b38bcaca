package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one write door of the entry tables: entry, topics, words, review, links, listing, history and revision go in
 * together.
 */
final class EntryWrites {

    private static final int ROWS_A_BATCH = 500;

    /** One entry to store; texts are null when they stay as they are, before is what it was, or null when new. */
    record Write(
            Entry entry,
            String identity,
            @Nullable Map<String, String> texts,
            @Nullable Entry before) {}

    private record Row(Write write, long revision, String document) {
        String id() {
            return write.entry().id();
        }
    }

    private record TopicRow(String topic, String id) {}

    private record TextRow(String id, String language, String words) {}

    private final Revision revision;
    private final History history;
    private final NearLinks nearLinks;
    private final Listing listing;
    private final EntryLinks links;
    private final JdbcTemplate jdbc;

    EntryWrites(
            Database database,
            Revision revision,
            History history,
            NearLinks nearLinks,
            Listing listing,
            EntryLinks links) {
        this.listing = listing;
        this.links = links;
        this.revision = revision;
        this.history = history;
        this.nearLinks = nearLinks;
        this.jdbc = new JdbcTemplate(database.writing());
    }

    /** Each entry gets a revision of its own, in the order given. */
    void write(JdbcClient writer, List<Write> writes, String actor, Instant at) {
        if (writes.isEmpty()) return;
        long next = revision.take(writer, writes.size());
        var rows = new ArrayList<Row>(writes.size());
        for (var write : writes) rows.add(new Row(write, next++, Documents.write(write.entry())));
        entries(rows);
        topics(rows);
        texts(rows);
        reviews(rows);
        nearLinks.keep(writes);
        links.keep(writes, at);
        listing.keep(rows.stream()
                .map(row -> new Listing.Line(row.write().entry(), at, actor, 0))
                .toList());
        history.add(rows.stream()
                .map(row ->
                        new Version(row.revision(), "entry", row.id(), at, actor, action(row.write()), row.document()))
                .toList());
    }

    /**
     * Gives entries that stay as they are new revisions, for what follows by revision: how their links are has changed, or
     * the linked pages' words. Texts by entry and language; empty words take away what there was.
     */
    void checked(JdbcClient writer, Collection<String> ids, Map<String, Map<String, String>> texts, Instant at) {
        if (ids.isEmpty()) return;
        long next = revision.take(writer, ids.size());
        var lines = new ArrayList<Version>(ids.size());
        for (var id : ids) {
            lines.add(new Version(next++, "entry", id, at, History.MACHINE, History.CHECK, ""));
        }
        batch("update entry set revision = ? where id = ?", lines, (statement, line) -> {
            statement.setLong(1, line.revision());
            statement.setString(2, line.subjectId());
        });
        batch("""
                insert into history (revision, subject, subject_id, at, actor, action, document)
                select ?, 'entry', id, ?, ?, ?, document from entry where id = ?""", lines, (statement, line) -> {
            statement.setLong(1, line.revision());
            statement.setLong(2, line.at().toEpochMilli());
            statement.setString(3, line.actor());
            statement.setString(4, line.action());
            statement.setString(5, line.subjectId());
        });
        var read = new ArrayList<TextRow>();
        texts.forEach((id, byLanguage) ->
                byLanguage.forEach((language, words) -> read.add(new TextRow(id, language, words))));
        batch("delete from entry_text where entry_id = ? and language = ?", read, (statement, row) -> {
            statement.setString(1, row.id());
            statement.setString(2, row.language());
        });
        read.removeIf(row -> row.words().isEmpty());
        insert(read);
    }

    private static String action(Write write) {
        var now = write.entry().status();
        var before = write.before();
        if (before == null) return now == Status.PUBLISHED ? "published" : "added";
        if (before.status() != now) return now.word();
        return Objects.equals(before.review(), write.entry().review()) ? "changed" : "reviewed";
    }

    private void entries(List<Row> rows) {
        batch("""
                insert into entry (id, revision, kind, status, audience, practice, identity, document)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set revision = excluded.revision, kind = excluded.kind,
                    status = excluded.status, audience = excluded.audience, practice = excluded.practice, identity = excluded.identity,
                    document = excluded.document""", rows, (statement, row) -> {
            var entry = row.write().entry();
            statement.setString(1, row.id());
            statement.setLong(2, row.revision());
            statement.setString(3, entry.kind().word());
            statement.setString(4, entry.status().word());
            statement.setString(5, entry.audience().word());
            statement.setString(6, entry.practice());
            statement.setString(7, row.write().identity());
            statement.setString(8, row.document());
        });
    }

    private void topics(List<Row> rows) {
        // by its whole key: an index on the entry alone would cost each new entry more than it saves
        var before = new ArrayList<TopicRow>();
        for (var row : rows) {
            if (row.write().before() == null) continue;
            for (var topic : row.write().before().topics()) before.add(new TopicRow(topic, row.id()));
        }
        batch("delete from entry_topic where topic = ? and entry_id = ?", before, (statement, row) -> {
            statement.setString(1, row.topic());
            statement.setString(2, row.id());
        });
        var topics = rows.stream()
                .flatMap(row ->
                        row.write().entry().topics().stream().distinct().map(topic -> new TopicRow(topic, row.id())))
                .toList();
        batch("insert into entry_topic (topic, entry_id) values (?, ?)", topics, (statement, row) -> {
            statement.setString(1, row.topic());
            statement.setString(2, row.id());
        });
    }

    private void texts(List<Row> rows) {
        var reworded = rows.stream().filter(row -> row.write().texts() != null).toList();
        batch("delete from entry_text where entry_id = ?", stored(reworded), (statement, row) -> {
            statement.setString(1, row.id());
        });
        var texts = new ArrayList<TextRow>();
        for (var row : reworded) {
            var words = row.write().texts();
            if (words != null) words.forEach((language, text) -> texts.add(new TextRow(row.id(), language, text)));
        }
        insert(texts);
    }

    private void insert(List<TextRow> texts) {
        batch("insert into entry_text (entry_id, language, words) values (?, ?, ?)", texts, (statement, row) -> {
            statement.setString(1, row.id());
            statement.setString(2, row.language());
            statement.setString(3, row.words());
        });
    }

    private void reviews(List<Row> rows) {
        var reviewed = new ArrayList<Row>();
        for (var row : rows) {
            var before = row.write().before();
            var review = row.write().entry().review();
            if (review != null && (before == null || !review.equals(before.review()))) reviewed.add(row);
        }
        batch(
                "insert into review (entry_id, revision, reviewed_on, reviewed_by, next_on) values (?, ?, ?, ?, ?)",
                reviewed,
                (statement, row) -> {
                    var review =
                            java.util.Objects.requireNonNull(row.write().entry().review());
                    statement.setString(1, row.id());
                    statement.setLong(2, row.revision());
                    statement.setString(3, review.on().toString());
                    statement.setString(4, review.by());
                    statement.setString(
                            5, review.next() == null ? null : review.next().toString());
                });
    }

    private static List<Row> stored(List<Row> rows) {
        return rows.stream().filter(row -> row.write().before() != null).toList();
    }

    private <T> void batch(String sql, List<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        if (!rows.isEmpty()) jdbc.batchUpdate(sql, rows, ROWS_A_BATCH, setter);
    }
}
