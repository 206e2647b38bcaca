package fingerpost.catalogue;

import fingerpost.database.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which entries link to nearly the same address: a copy of their links in looser form, kept by the write door. */
final class NearLinks {

    private static final int ROWS_A_BATCH = 500;
    private static final int MOST = 20;
    private static final int KEYS_A_QUESTION = 500;

    private record Row(String near, String id) {}

    private final Database database;
    private final JdbcTemplate jdbc;

    NearLinks(Database database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.writing());
    }

    /** The entries, in any state, that link to nearly one of these; at most twenty, newest first. */
    List<Entry> of(Collection<String> urls) {
        var keys = new LinkedHashSet<String>();
        for (var url : urls) if (CanonicalUrl.problem(url) == null) keys.add(NearUrl.of(url));
        if (keys.isEmpty()) return List.of();
        return database.reader()
                .sql("""
                        select id, revision, document from entry
                        where id in (select entry_id from near_link where near in (:keys))
                        order by revision desc limit :most""")
                .param("keys", keys)
                .param("most", MOST)
                .query(Entries::entry)
                .list();
    }

    /** For each of these links that has one, the entry changed last, in any state, that links to nearly the same. */
    Map<String, Entry> nearest(Collection<String> urls) {
        var keys = new LinkedHashMap<String, String>();
        for (var url : urls) if (CanonicalUrl.problem(url) == null) keys.put(url, NearUrl.of(url));
        var all = List.copyOf(new LinkedHashSet<>(keys.values()));
        var found = new HashMap<String, Entry>();
        for (int from = 0; from < all.size(); from += KEYS_A_QUESTION) {
            database.reader()
                    .sql("""
                            select n.near, e.id, e.revision, e.document from near_link n join entry e on e.id = n.entry_id
                            where n.near in (:keys) order by e.revision""")
                    .param("keys", all.subList(from, Math.min(from + KEYS_A_QUESTION, all.size())))
                    .query((row, number) -> Map.entry(row.getString("near"), Entries.entry(row, number)))
                    .list()
                    .forEach(one -> found.put(one.getKey(), one.getValue()));
        }
        keys.values().removeIf(key -> !found.containsKey(key));
        var nearest = new HashMap<String, Entry>();
        keys.forEach((url, key) -> nearest.put(url, found.get(key)));
        return nearest;
    }

    /** Works all keys out anew where they were made by other rules; one node of several does so, once. */
    void bringUpToDate(Entries entries) {
        int stored = database.reader()
                .sql("select number from near_rules")
                .query(Integer.class)
                .single();
        if (stored >= NearUrl.RULES) return;
        database.write(writer -> {
            int taken = writer.sql("update near_rules set number = :rules where number < :rules")
                    .param("rules", NearUrl.RULES)
                    .update();
            if (taken == 0) return false;
            writer.sql("delete from near_link").update();
            var rows = new ArrayList<Row>();
            entries.each(entry -> keys(entry).forEach(near -> rows.add(new Row(near, entry.id()))));
            insert(rows);
            return true;
        });
    }

    /** Keeps the keys of written entries, in the caller's transaction. */
    void keep(List<EntryWrites.Write> writes) {
        var before = new ArrayList<Row>();
        var now = new ArrayList<Row>();
        for (var write : writes) {
            var id = write.entry().id();
            var old = write.before() == null ? Set.<String>of() : keys(write.before());
            var fresh = keys(write.entry());
            old.stream().filter(key -> !fresh.contains(key)).forEach(key -> before.add(new Row(key, id)));
            fresh.stream().filter(key -> !old.contains(key)).forEach(key -> now.add(new Row(key, id)));
        }
        if (!before.isEmpty()) {
            jdbc.batchUpdate(
                    "delete from near_link where near = ? and entry_id = ?", before, ROWS_A_BATCH, (statement, row) -> {
                        statement.setString(1, row.near());
                        statement.setString(2, row.id());
                    });
        }
        insert(now);
    }

    private void insert(List<Row> rows) {
        if (rows.isEmpty()) return;
        jdbc.batchUpdate(
                "insert into near_link (near, entry_id) values (?, ?) on conflict do nothing",
                rows,
                ROWS_A_BATCH,
                (statement, row) -> {
                    statement.setString(1, row.near());
                    statement.setString(2, row.id());
                });
    }

    private static Set<String> keys(Entry entry) {
        var keys = new LinkedHashSet<String>();
        if (entry.url() != null) keys.add(NearUrl.of(entry.url()));
        entry.urls().byLanguage().values().forEach(url -> keys.add(NearUrl.of(url)));
        return keys;
    }
}
