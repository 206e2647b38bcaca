package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which addresses are to be asked, and for which entries: a copy of their links, kept by the write door. */
final class EntryLinks {

    private static final int SOME = 500;
    private static final int RULES = 1;

    /** As many as a person changes in one go and waits for; more come from an import, and need not be asked at once. */
    private static final int OF_A_PERSON = 20;

    /** So that ten thousand links brought in together do not fall due together. */
    private static final Duration SPREAD = Duration.ofHours(24);

    private record Row(String entryId, String language, String url) {
        String linkId() {
            return Link.id(url);
        }
    }

    private final Database database;
    private final JdbcTemplate jdbc;

    EntryLinks(Database database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.writing());
    }

    /** Makes the rows of entries that were kept before links were; one node of several does so, once. */
    void fill(Entries entries, Writing writing, Instant at) {
        int filled = database.reader()
                .sql("select number from links_filled")
                .query(Integer.class)
                .single();
        if (filled >= RULES) return;
        writing.write(writer -> {
            int taken = writer.sql("update links_filled set number = :rules where number < :rules")
                    .param("rules", RULES)
                    .update();
            if (taken == 0) return false;
            var rows = new ArrayList<Row>();
            entries.each(entry -> {
                rows.addAll(rows(entry));
                if (rows.size() < SOME) return;
                insert(rows, at, SPREAD);
                rows.clear();
            });
            insert(rows, at, SPREAD);
            return true;
        });
    }

    /** Keeps the links of written entries, in the caller's transaction. */
    void keep(List<EntryWrites.Write> writes, Instant at) {
        var gone = new ArrayList<Row>();
        var come = new ArrayList<Row>();
        for (var write : writes) {
            var before = rows(write.before());
            var now = rows(write.entry());
            before.stream().filter(row -> !now.contains(row)).forEach(gone::add);
            now.stream().filter(row -> !before.contains(row)).forEach(come::add);
        }
        jdbc.batchUpdate("delete from entry_link where entry_id = ? and language = ?", gone, SOME, (statement, row) -> {
            statement.setString(1, row.entryId());
            statement.setString(2, row.language());
        });
        insert(come, at, writes.size() <= OF_A_PERSON ? Duration.ZERO : SPREAD);
        // what nobody points to any more is nobody's to read, and nothing of it is kept
        jdbc.batchUpdate(
                "delete from link where id = ? and not exists (select 1 from entry_link where link_id = link.id)",
                gone,
                SOME,
                (statement, row) -> statement.setString(1, row.linkId()));
    }

    private void insert(List<Row> rows, Instant at, Duration spread) {
        jdbc.batchUpdate("""
                insert into link (id, url, host, due_at, claimed_until, failures, checks, changes, failed, details)
                values (?, ?, ?, ?, 0, 0, 0, 0, 0, '{}') on conflict do nothing""", rows, SOME, (statement, row) -> {
            var id = row.linkId();
            long later = spread.isZero() ? 0 : Long.parseLong(id.substring(0, 15), 16) % spread.toMillis();
            statement.setString(1, id);
            statement.setString(2, row.url());
            statement.setString(3, CanonicalUrl.hostOf(row.url()));
            statement.setLong(4, at.toEpochMilli() + later);
        });
        jdbc.batchUpdate(
                "insert into entry_link (entry_id, language, link_id) values (?, ?, ?)",
                rows,
                SOME,
                (statement, row) -> {
                    statement.setString(1, row.entryId());
                    statement.setString(2, row.language());
                    statement.setString(3, row.linkId());
                });
    }

    /** What is published, for whomever, is asked, and what somebody is about to publish; not drafts, nor what has left. */
    private static List<Row> rows(@Nullable Entry entry) {
        if (entry == null || !(entry.status() == Status.PUBLISHED || entry.status() == Status.REVIEW)) return List.of();
        var urls = new HashMap<>(entry.urls().byLanguage());
        if (entry.url() != null) urls.put("", entry.url());
        return urls.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Row(entry.id(), one.getKey(), Link.asked(one.getValue())))
                .toList();
    }
}
