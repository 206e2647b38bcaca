package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one door to how links are: which are due, who asks them, and what was found. What was found of a link becomes known
 * whole or not at all, once, and only from the node that held it.
 */
public final class Checks {

    /**
     * How long a claim holds. A check takes seconds, and waits minutes for its host's turn and for its batch to be
     * trusted; a node that was killed keeps others from its links no longer than this.
     */
    public static final Duration LEASE = Duration.ofMinutes(15);

    /** When a link is due that a person wants to know of now. */
    public static final Instant ASKED_FOR = Instant.EPOCH;

    private static final int SOME = 500;
    private static final int MOST_PASSES = 100;

    private record Waiting(String id, String host) {}

    /** Of an entry only what it is called. */
    private record Titled(Localised title) {}

    private final Database database;
    private final Writing writing;
    private final CheckRecords records;
    private final Healths healths;
    private final JdbcTemplate jdbc;

    Checks(Database database, Writing writing, CheckRecords records, Healths healths) {
        this.database = database;
        this.writing = writing;
        this.records = records;
        this.healths = healths;
        this.jdbc = new JdbcTemplate(database.writing());
    }

    // ---- the run

    /**
     * Takes at most so many links that are due and that nobody else is asking, those due longest first; of one host never
     * more than perHost, those this node is asking already among them.
     *
     * @param dueBy now, or {@link #ASKED_FOR} for those only that a person wants to know now
     */
    public List<LinkClaim> claim(String node, int limit, int perHost, Instant dueBy, Instant now) {
        if (limit <= 0 || !isAnyDue(dueBy, now)) return List.of();
        var until = Instant.ofEpochMilli(now.plus(LEASE).toEpochMilli());
        return writing.write(writer -> {
            var asking = asking(writer, node, now);
            var taken = new ArrayList<Waiting>();
            for (int pass = 0; pass < MOST_PASSES && taken.size() < limit; pass++) {
                var full = asking.entrySet().stream()
                        .filter(host -> host.getValue() >= perHost)
                        .map(Map.Entry::getKey)
                        .toList();
                var waiting = waiting(writer, full, limit - taken.size(), dueBy, now);
                var fair = waiting.stream()
                        .filter(one -> asking.merge(one.host(), 1, Integer::sum) <= perHost)
                        .toList();
                mark(fair, node, until);
                taken.addAll(fair);
                if (fair.isEmpty()) break;
            }
            return claims(writer, taken.stream().map(Waiting::id).toList(), node, until);
        });
    }

    /** Whether a link is due that nobody is asking; costs next to nothing. */
    public boolean isAnyDue(Instant dueBy, Instant now) {
        return !database.reader()
                .sql("select id from link where due_at <= :due and claimed_until <= :now limit 1")
                .param("due", dueBy.toEpochMilli())
                .param("now", now.toEpochMilli())
                .query(String.class)
                .list()
                .isEmpty();
    }

    private static Map<String, Integer> asking(JdbcClient writer, String node, Instant now) {
        var asking = new HashMap<String, Integer>();
        writer.sql("""
                        select host, count(*) as links from link
                        where claimed_by = :node and claimed_until > :now group by host""").param("node", node).param("now", now.toEpochMilli()).query(row -> {
            asking.put(row.getString("host"), row.getInt("links"));
        });
        return asking;
    }

    private static List<Waiting> waiting(JdbcClient writer, List<String> full, int limit, Instant dueBy, Instant now) {
        return writer.sql("select id, host from link where due_at <= :due and claimed_until <= :now"
                        + (full.isEmpty() ? "" : " and host not in (:full)")
                        + " order by due_at, id limit :limit")
                .param("due", dueBy.toEpochMilli())
                .param("now", now.toEpochMilli())
                .param("full", full)
                .param("limit", limit)
                .query((row, _) -> new Waiting(row.getString("id"), row.getString("host")))
                .list();
    }

    private void mark(List<Waiting> taken, String node, Instant until) {
        jdbc.batchUpdate(
                "update link set claimed_by = ?, claimed_until = ? where id = ?", taken, SOME, (statement, one) -> {
                    statement.setString(1, node);
                    statement.setLong(2, until.toEpochMilli());
                    statement.setString(3, one.id());
                });
    }

    private static List<LinkClaim> claims(JdbcClient writer, List<String> ids, String node, Instant until) {
        var claims = new HashMap<String, LinkClaim>();
        var names = names(writer, ids);
        for (int from = 0; from < ids.size(); from += SOME) {
            writer.sql("""
                            select l.*, (
                                select coalesce(sum(g.visits), 0) from entry_link e
                                join listing g on g.entry_id = e.entry_id where e.link_id = l.id
                            ) as visits, (
                                select count(*) from entry_link e where e.link_id = l.id
                            ) as entries, (
                                select count(*) from entry_link e
                                join entry n on n.id = e.entry_id where e.link_id = l.id and n.kind = 'service'
                            ) as services
                            from link l where l.id in (:ids)""")
                    .param("ids", ids.subList(from, Math.min(from + SOME, ids.size())))
                    .query((row, number) -> new LinkClaim(
                            Link.read(row, number),
                            node,
                            until,
                            List.copyOf(names.getOrDefault(row.getString("id"), Set.of())),
                            row.getLong("visits"),
                            row.getInt("entries"),
                            row.getInt("services") > 0))
                    .list()
                    .forEach(claim -> claims.put(claim.link().id(), claim));
        }
        return ids.stream().map(claims::get).toList();
    }

    private static Map<String, Set<String>> names(JdbcClient writer, List<String> ids) {
        var names = new HashMap<String, Set<String>>();
        for (int from = 0; from < ids.size(); from += SOME) {
            writer.sql("""
                            select e.link_id, n.document from entry_link e join entry n on n.id = e.entry_id
                            where e.link_id in (:ids)""")
                    .param("ids", ids.subList(from, Math.min(from + SOME, ids.size())))
                    .query(row -> {
                        var entry = Documents.read(row.getString("document"), Titled.class);
                        names.computeIfAbsent(row.getString("link_id"), _ -> new LinkedHashSet<>())
                                .addAll(entry.title().byLanguage().values());
                    });
        }
        return names;
    }

    /**
     * Records what was found, all of it or nothing, and lets the claims go. What is no longer this node's is passed over:
     * its claim ran out, or nothing links there any more. Answers how many were recorded.
     */
    public int record(List<Checked> checked) {
        if (checked.isEmpty()) return 0;
        int recorded = writing.write(writer -> records.record(writer, checked));
        healths.forget();
        return recorded;
    }

    /** Lets go whatever this node holds, as due as it was; answers how many links. */
    public int release(String node) {
        return writing.write(
                writer -> writer.sql("update link set claimed_by = null, claimed_until = 0 where claimed_by = :node")
                        .param("node", node)
                        .update());
    }

    /** The linked page as it was last read. */
    public Optional<LinkPage> page(String linkId) {
        return database.reader()
                .sql("select page, read_at, stood_by from link_page where link_id = :id")
                .param("id", linkId)
                .query((row, _) -> new LinkPage(
                        row.getString("page"), Instant.ofEpochMilli(row.getLong("read_at")), row.getString("stood_by")))
                .optional();
    }

    // ---- what people ask for

    /** Makes an entry's links due at once, before all others; answers how many it has. */
    public int checkNow(String entryId) {
        return writing.write(writer -> writer.sql("""
                        update link set due_at = 0
                        where id in (select link_id from entry_link where entry_id = :id)""").param("id", entryId).update());
    }

    /** Makes every link due; answers how many there are. */
    public int checkAll(Instant now) {
        return writing.write(
                writer -> writer.sql("""
                        update link set due_at = case when due_at < :now then due_at else :now end""").param("now", now.toEpochMilli()).update());
    }

    /**
     * A person stands by a changed page as it was read then: it is the one compared with from now on, and the link is ok.
     * False, and nothing has changed, when it was read anew since, or had not changed.
     *
     * @param read {@link LinkPage#read} of the page that the person was shown
     */
    public boolean stillGood(String linkId, Instant read, Instant now) {
        return writing.write(writer -> {
            int stoodBy = writer.sql("""
                            update link_page set stood_by = null
                            where link_id = :id and read_at = :read and stood_by is not null""")
                    .param("id", linkId)
                    .param("read", read.toEpochMilli())
                    .update();
            if (stoodBy > 0) records.standsBy(writer, List.of(linkId), now);
            return stoodBy > 0;
        });
    }

    // ---- reads

    /** How much there is to do, by then. */
    public DueLinks due(Instant now) {
        return due(now, now);
    }

    /** As {@link #due(Instant)}, of those due by a moment, which may be {@link #ASKED_FOR}. */
    public DueLinks due(Instant dueBy, Instant now) {
        return database.reader()
                .sql("""
                        select count(*) as links,
                            coalesce(sum(case when due_at <= :due and claimed_until <= :now then 1 else 0 end), 0) as due,
                            coalesce(sum(case when claimed_until > :now then 1 else 0 end), 0) as claimed,
                            min(case when claimed_until > :now then claimed_until else due_at end) as next
                        from link""")
                .param("due", dueBy.toEpochMilli())
                .param("now", now.toEpochMilli())
                .query((row, _) -> {
                    var next =
                            row.getObject("next") == null ? OptionalLong.empty() : OptionalLong.of(row.getLong("next"));
                    return new DueLinks(
                            row.getLong("links"),
                            row.getLong("due"),
                            row.getLong("claimed"),
                            next.isPresent() ? Instant.ofEpochMilli(next.getAsLong()) : null);
                })
                .single();
    }

    /** How many links there are of each verdict; those never asked are not counted. */
    public Map<Verdict, Long> counts() {
        var counts = new LinkedHashMap<Verdict, Long>();
        for (var verdict : Verdict.values()) counts.put(verdict, 0L);
        database.reader()
                .sql("select verdict, count(*) as links from link where verdict is not null group by verdict")
                .query(row -> {
                    counts.put(Verdict.of(row.getString("verdict")), row.getLong("links"));
                });
        return counts;
    }

    /** How these entries' links are; entries none of whose links was ever asked are left out. At most a minute old. */
    public Map<String, Health> healthOf(Collection<String> entryIds) {
        return healths.of(entryIds);
    }

    /** The links of these entries, by entry. */
    public Map<String, List<EntryLink>> linksOf(Collection<String> entryIds) {
        return healths.linksOf(entryIds);
    }

    /** Every link that is like one of these, with the entries that link there: the worst first, then the longest so. */
    public List<EntryLink> like(Collection<Verdict> verdicts) {
        return healths.like(verdicts);
    }

    /** Hijacked or broken when the link that a reader of this language would follow is, else null; costs next to nothing. */
    public @Nullable Verdict trouble(Entry entry, String language) {
        return healths.trouble(entry.id(), language);
    }

    /** As {@link #trouble(Entry, String)}, of the entry with this id. */
    public @Nullable Verdict trouble(String entryId, String language) {
        return healths.trouble(entryId, language);
    }

    /** The links that the public can follow, counted. */
    public LinkNumbers publicNumbers(Instant since) {
        return LinkNumbers.read(database.reader(), since);
    }
}
