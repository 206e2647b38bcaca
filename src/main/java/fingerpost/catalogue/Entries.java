package fingerpost.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fingerpost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All reads of entries and their pages' words. */
final class Entries {

    private static final int SOME = 500;

    /** About ten megabytes; a search shows ten entries, and most searches show the same few hundred. */
    private static final int MOST_REMEMBERED = 2_000;

    /** More at once is somebody reading everything, which would only push out what searches show. */
    private static final int MOST_REMEMBERED_AT_ONCE = 50;

    private record Counted(long revision, Map<String, Integer> byTopic) {}

    private record Remembered(long revision, Cache<String, Entry> byId) {}

    private final Database database;
    private final Revision revision;
    private volatile Remembered remembered = new Remembered(
            -1, Caffeine.newBuilder().executor(Runnable::run).maximumSize(0).build());

    private volatile @Nullable Counted counted;

    Entries(Database database, Revision revision) {
        this.database = database;
        this.revision = revision;
    }

    Optional<Entry> byId(String id) {
        return byId(database.reader(), id);
    }

    /** As {@link #byId(String)}, as the caller's transaction sees it. */
    Optional<Entry> byId(JdbcClient client, String id) {
        return client.sql("select id, revision, document from entry where id = :id")
                .param("id", id)
                .query(Entries::entry)
                .optional();
    }

    /** The entries with these ids; those read lately are not read again as long as the revision holds. */
    Map<String, Entry> byIds(Collection<String> ids) {
        // what a transaction reads may be taken back
        if (database.isWriting()) return byIds(database.reader(), ids);
        var lately = lately();
        var found = new HashMap<>(lately.getAllPresent(ids));
        var unread = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (unread.isEmpty()) return found;
        database.reader()
                .sql("select id, revision, document from entry where id in (:ids)")
                .param("ids", unread)
                .query(Entries::entry)
                .list()
                .forEach(entry -> found.put(entry.id(), entry));
        if (unread.size() <= MOST_REMEMBERED_AT_ONCE) unread.forEach(id -> remember(lately, found.get(id)));
        return found;
    }

    Map<String, String> titles(Collection<String> ids, String language) {
        var titles = new HashMap<String, String>();
        var asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += SOME) {
            byIds(database.reader(), asked.subList(from, Math.min(from + SOME, asked.size())))
                    .forEach((id, entry) -> titles.put(id, entry.title().best(language)));
        }
        return titles;
    }

    /** The entries with these ids, as the caller's transaction sees them. */
    Map<String, Entry> byIds(JdbcClient client, Collection<String> ids) {
        var found = new HashMap<String, Entry>();
        if (ids.isEmpty()) return found;
        client.sql("select id, revision, document from entry where id in (:ids)")
                .param("ids", ids)
                .query(Entries::entry)
                .list()
                .forEach(entry -> found.put(entry.id(), entry));
        return found;
    }

    /** Throws {@link Refused} on this field when there is none of these entries. */
    void mustHaveAll(JdbcClient client, String field, Collection<String> ids) {
        var missing = new java.util.LinkedHashSet<>(ids);
        missing.removeAll(byIds(client, ids).keySet());
        if (!missing.isEmpty()) throw new Refused(field, "name what is not there: " + String.join(", ", missing));
    }

    private Cache<String, Entry> lately() {
        long known = revision.known();
        var now = remembered;
        if (now.revision() != known) {
            now = new Remembered(
                    known,
                    Caffeine.newBuilder()
                            .executor(Runnable::run)
                            .maximumSize(MOST_REMEMBERED)
                            .build());
            remembered = now;
        }
        return now.byId();
    }

    private static void remember(Cache<String, Entry> lately, @Nullable Entry entry) {
        if (entry != null) lately.put(entry.id(), entry);
    }

    List<Entry> about(Collection<String> topics) {
        if (topics.isEmpty()) return List.of();
        return database.reader()
                .sql("""
                        select id, revision, document from entry
                        where id in (select entry_id from entry_topic where topic in (:topics))
                        and status = 'published' and audience = 'public'
                        order by id""")
                .param("topics", topics)
                .query(Entries::entry)
                .list();
    }

    /** The published services of a practice's own, by title. */
    List<Entry> ownOf(String practice) {
        return database
                .reader()
                .sql("select id, revision, document from entry where practice = :practice and status = 'published'")
                .param("practice", practice)
                .query(Entries::entry)
                .list()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.title().best("en")))
                .toList();
    }

    List<Entry> forStaff() {
        return database
                .reader()
                .sql("select id, revision, document from entry where audience = 'staff' and status = 'published'")
                .query(Entries::entry)
                .list()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.title().best("en")))
                .toList();
    }

    /** The ids of what is published from a source, as the caller's transaction sees it. */
    List<String> publishedFrom(JdbcClient client, String source) {
        return client.sql("select entry_id from listing where source = :source and status = 'published' order by 1")
                .param("source", source)
                .query(String.class)
                .list();
    }

    List<Entry> changedSince(long revision, int limit) {
        return database.reader()
                .sql(
                        "select id, revision, document from entry where revision > :revision order by revision limit :limit")
                .param("revision", revision)
                .param("limit", limit)
                .query(Entries::entry)
                .list();
    }

    List<String> touchedSince(long revision) {
        return touchedSince(database.reader(), revision);
    }

    /** As {@link #touchedSince(long)}, as the caller's transaction sees it. */
    List<String> touchedSince(JdbcClient client, long revision) {
        return client.sql("""
                        select id from entry where revision > :revision
                        union
                        select et.entry_id from entry_topic et join topic t on t.slug = et.topic
                        where t.revision > :revision
                        order by 1""").param("revision", revision).query(String.class).list();
    }

    void each(Consumer<Entry> visitor) {
        long seen = 0;
        for (var some = changedSince(seen, SOME); !some.isEmpty(); some = changedSince(seen, SOME)) {
            some.forEach(visitor);
            seen = some.getLast().revision();
        }
    }

    /** How many entries each topic has for the public, by slug; topics with none are left out. */
    Map<String, Integer> countsByTopic() {
        var now = counted;
        long known = revision.known();
        if (now != null && now.revision() == known) return now.byTopic();
        var counts = new HashMap<String, Integer>();
        // the listing's rows are narrow, an entry's hold its whole document
        database.reader().sql("""
                        select et.topic, count(*) as entries from entry_topic et join listing l on l.entry_id = et.entry_id
                        where l.status = 'published' and l.audience = 'public' group by et.topic""").query(row -> {
            counts.put(row.getString("topic"), row.getInt("entries"));
        });
        now = new Counted(known, Collections.unmodifiableMap(counts));
        // what a transaction reads may be taken back
        if (!database.isWriting()) counted = now;
        return now.byTopic();
    }

    Map<String, Map<String, String>> texts(JdbcClient client, Collection<String> ids) {
        var texts = new HashMap<String, Map<String, String>>();
        if (ids.isEmpty()) return texts;
        client.sql("select entry_id, language, words from entry_text where entry_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    texts.computeIfAbsent(row.getString("entry_id"), _ -> new HashMap<>())
                            .put(row.getString("language"), row.getString("words"));
                });
        return texts;
    }

    long count() {
        return database.reader()
                .sql("select count(*) from entry where status = 'published' and audience = 'public'")
                .query(Long.class)
                .single();
    }

    /** Throws {@link Refused} when there is no such entry. */
    static void mustHave(JdbcClient client, String id) {
        boolean there = client.sql("select count(*) from entry where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!there) throw new Refused("id", "names no entry");
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return Documents.read(row.getString("document"), Entry.class).as(row.getString("id"), row.getLong("revision"));
    }
}
