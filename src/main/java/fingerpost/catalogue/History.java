package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each thing became, when and by whom; only ever added to. */
public final class History {

    /** Who writes a line when no person did. */
    public static final String MACHINE = "machine";

    /** What such a line is called when an entry stayed as it was and its links did not. */
    public static final String CHECK = "check";

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /** Adds the lines in the caller's transaction. */
    void add(List<Version> lines) {
        new JdbcTemplate(database.writing()).batchUpdate("""
                        insert into history (revision, subject, subject_id, at, actor, action, document)
                        values (?, ?, ?, ?, ?, ?, ?)""", lines, lines.size(), (row, line) -> {
            row.setLong(1, line.revision());
            row.setString(2, line.subject());
            row.setString(3, line.subjectId());
            row.setLong(4, line.at().toEpochMilli());
            row.setString(5, line.actor());
            row.setString(6, line.action());
            row.setString(7, line.document());
        });
    }

    /** The versions of an entry, oldest first. */
    public List<Version> ofEntry(String id) {
        return of("entry", id);
    }

    /** The versions of one thing, oldest first. */
    List<Version> of(String subject, String id) {
        return database.reader()
                .sql("select * from history where subject = :subject and subject_id = :id order by revision")
                .param("subject", subject)
                .param("id", id)
                .query((row, _) -> version(row))
                .list();
    }

    /** One version of one thing, as the caller's transaction sees it. */
    Optional<Version> version(JdbcClient client, String subject, String id, long revision) {
        return client.sql(
                        "select * from history where subject = :subject and subject_id = :id and revision = :revision")
                .param("subject", subject)
                .param("id", id)
                .param("revision", revision)
                .query((row, _) -> version(row))
                .optional();
    }

    /** The versions of things of one subject from one revision to another, oldest first. */
    List<Version> between(JdbcClient client, String subject, long first, long last) {
        return client.sql("select * from history where revision between :first and :last and subject = :subject"
                        + " order by revision")
                .param("first", first)
                .param("last", last)
                .param("subject", subject)
                .query((row, _) -> version(row))
                .list();
    }

    /** What each of these things was before a revision, by its id; those that were not there are left out. */
    Map<String, Version> before(JdbcClient client, String subject, Collection<String> ids, long revision) {
        var was = new HashMap<String, Version>();
        if (ids.isEmpty()) return was;
        client.sql("""
                        select * from history where revision in (
                            select max(revision) from history
                            where subject = :subject and subject_id in (:ids) and revision < :revision
                            group by subject_id)""")
                .param("subject", subject)
                .param("ids", ids)
                .param("revision", revision)
                .query((row, _) -> version(row))
                .list()
                .forEach(version -> was.put(version.subjectId(), version));
        return was;
    }

    /** Whether a person or an import has changed an entry since it was as of this revision. */
    boolean changedSince(JdbcClient client, String entryId, long revision) {
        return client.sql("""
                                select count(*) from history where subject = 'entry' and subject_id = :id
                                    and revision > :revision and action <> :check""")
                        .param("id", entryId)
                        .param("revision", revision)
                        .param("check", CHECK)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What the public has seen of these entries, by id; those that it never could see are left out. */
    public Map<String, PublicLife> publicLives(Collection<String> ids) {
        var lives = new HashMap<String, PublicLife>();
        if (ids.isEmpty()) return lives;
        database.reader()
                .sql("select * from history where subject = 'entry' and subject_id in (:ids) order by revision")
                .param("ids", ids)
                .query(row -> {
                    var version = version(row);
                    lives.computeIfAbsent(version.subjectId(), _ -> new PublicLife())
                            .add(version);
                });
        lives.values().removeIf(PublicLife::isEmpty);
        return lives;
    }

    /** The entries that were withdrawn since then, by id, drafts among them. */
    public Set<String> withdrawnSince(Instant since) {
        return new TreeSet<>(database.reader()
                .sql("""
                        select distinct subject_id from history
                        where action = 'withdrawn' and subject = 'entry' and at >= :since""")
                .param("since", since.toEpochMilli())
                .query(String.class)
                .list());
    }

    /** Which of these entries the public could see at some time, though perhaps no longer. */
    public Set<String> everPublic(Collection<String> ids) {
        return Set.copyOf(publicLives(ids).keySet());
    }

    /** As {@link #newest(int, int)}, by these intents only. */
    public List<Version> newest(Collection<String> actions, int limit, int offset) {
        return database.reader()
                .sql(
                        "select * from history where action in (:actions) order by revision desc limit :limit offset :offset")
                .param("actions", actions)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> version(row))
                .list();
    }

    /** The newest changes of all things, newest first; not that a link was found otherwise. */
    public List<Version> newest(int limit, int offset) {
        return database.reader()
                .sql("select * from history where action <> :check order by revision desc limit :limit offset :offset")
                .param("check", CHECK)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> version(row))
                .list();
    }

    /** The changes that match, newest first, each with what the thing was before. */
    public List<Change> changes(ChangeFilter filter, int limit, int offset) {
        // only what is asked for stands in the statement, so that its index is used
        var values = new LinkedHashMap<String, Object>();
        var conditions = new ArrayList<String>();
        if (filter.actor() != null) {
            conditions.add("h.actor = :actor");
            values.put("actor", filter.actor());
        }
        if (filter.action() != null) {
            conditions.add("h.action = :action");
            values.put("action", filter.action());
        }
        if (filter.from().isAfter(Instant.EPOCH)) {
            conditions.add("h.at >= :from");
            values.put("from", filter.from().toEpochMilli());
        }
        if (filter.until().isBefore(ChangeFilter.END)) {
            conditions.add("h.at < :until");
            values.put("until", filter.until().toEpochMilli());
        }
        return database.reader()
                .sql("""
                        select h.*, (
                            select p.document from history p
                            where p.subject_id = h.subject_id and p.subject = h.subject and p.revision < h.revision
                            order by p.revision desc limit 1
                        ) as before_document
                        from history h%s
                        order by h.revision desc limit :limit offset :offset""".formatted(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)))
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Change(version(row), row.getString("before_document")))
                .list();
    }

    /** Every intent that the history names. */
    public List<String> actions() {
        return distinct("action");
    }

    /** Everyone whom the history names. */
    public List<String> actors() {
        return distinct("actor");
    }

    private List<String> distinct(String column) {
        return Database.distinct(database.reader(), "history", column);
    }

    private static Version version(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Version(
                row.getLong("revision"),
                row.getString("subject"),
                row.getString("subject_id"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("actor"),
                row.getString("action"),
                row.getString("document"));
    }
}
