package fingerpost.catalogue;

import fingerpost.database.Database;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what was found of links, in the caller's transaction, and gives the entries that it matters to a new revision. */
final class CheckRecords {

    private static final int SOME = 500;

    private record Pointing(String entryId, String language, String linkId) {}

    private final Entries entries;
    private final EntryWrites writes;
    private final Supplier<Area> area;
    private final JdbcTemplate jdbc;

    CheckRecords(Database database, Entries entries, EntryWrites writes, Supplier<Area> area) {
        this.entries = entries;
        this.writes = writes;
        this.area = area;
        this.jdbc = new JdbcTemplate(database.writing());
    }

    int record(JdbcClient writer, List<Checked> checked) {
        var held = held(checked);
        if (held.isEmpty()) return 0;
        keepPages(held);
        var pointing = pointing(
                writer,
                held.stream()
                        .filter(CheckRecords::mayMatter)
                        .map(CheckRecords::id)
                        .toList());
        var noticed = new LinkedHashSet<String>();
        for (var one : held) {
            if (!isNoticed(one.claim().link().verdict(), one.verdict())) continue;
            pointing.getOrDefault(id(one), List.of()).forEach(entry -> noticed.add(entry.entryId()));
        }
        var texts = texts(writer, held, pointing);
        noticed.addAll(texts.keySet());
        writes.checked(writer, noticed, texts, held.getLast().at());
        return held.size();
    }

    /** Whether the public or search would notice: people are to be led there no longer, or again. */
    private static boolean isNoticed(@Nullable Verdict before, @Nullable Verdict now) {
        var was = before != null && before.isTrouble() ? before : null;
        var is = now != null && now.isTrouble() ? now : null;
        return was != is;
    }

    private static boolean mayMatter(Checked one) {
        return one.read() != null || isNoticed(one.claim().link().verdict(), one.verdict());
    }

    private static String id(Checked one) {
        return one.claim().link().id();
    }

    /** Records the rows whose claims still hold, and answers these. */
    private List<Checked> held(List<Checked> checked) {
        var counts = jdbc.batchUpdate("""
                update link set due_at = ?, claimed_by = null, claimed_until = 0, verdict = ?, since = ?, checked_at = ?,
                    moved_to = ?, failures = ?, failing_since = ?, checks = checks + 1, changes = changes + ?,
                    failed = failed + ?, etag = ?, last_modified = ?, body_hash = ?, details = ?
                where id = ? and claimed_by = ? and claimed_until = ?""", checked, SOME, CheckRecords::set);
        var held = new ArrayList<Checked>();
        int at = 0;
        for (var batch : counts)
            for (int count : batch) {
                var one = checked.get(at++);
                if (count > 0) held.add(one);
            }
        return held;
    }

    private static void set(PreparedStatement row, Checked one) throws SQLException {
        var link = one.claim().link();
        var read = one.read();
        boolean same = one.verdict() == link.verdict();
        row.setLong(1, one.due().toEpochMilli());
        row.setString(2, one.verdict() == null ? null : one.verdict().word());
        setInstant(row, 3, one.verdict() == null ? null : same ? link.since() : one.at());
        row.setLong(4, one.at().toEpochMilli());
        row.setString(5, one.movedTo());
        row.setInt(6, one.failures());
        setInstant(row, 7, one.failingSince());
        row.setInt(8, one.changed() ? 1 : 0);
        row.setInt(9, one.failures() > 0 ? 1 : 0);
        row.setString(10, read == null ? link.etag() : read.etag());
        row.setString(11, read == null ? link.lastModified() : read.lastModified());
        if (read != null) row.setLong(12, read.bodyHash());
        else if (link.bodyHash() != null) row.setLong(12, link.bodyHash());
        else row.setNull(12, Types.BIGINT);
        row.setString(13, one.details());
        row.setString(14, link.id());
        row.setString(15, one.claim().node());
        row.setLong(16, one.claim().until().toEpochMilli());
    }

    private static void setInstant(PreparedStatement row, int at, @Nullable Instant instant) throws SQLException {
        if (instant == null) row.setNull(at, Types.BIGINT);
        else row.setLong(at, instant.toEpochMilli());
    }

    private void keepPages(List<Checked> held) {
        var read = held.stream().filter(one -> one.read() != null).toList();
        jdbc.batchUpdate("""
                insert into link_page (link_id, page, read_at) values (?, ?, ?)
                on conflict (link_id) do update set
                    stood_by = case when ? = 1 then coalesce(link_page.stood_by, link_page.page) else null end,
                    page = excluded.page, read_at = excluded.read_at""", read, SOME, (row, one) -> {
            row.setString(1, id(one));
            var page = java.util.Objects.requireNonNull(one.read());
            row.setString(2, page.page());
            row.setLong(3, one.at().toEpochMilli());
            row.setInt(4, page.differs() ? 1 : 0);
        });
    }

    private static Map<String, List<Pointing>> pointing(JdbcClient writer, List<String> linkIds) {
        var pointing = new HashMap<String, List<Pointing>>();
        for (int from = 0; from < linkIds.size(); from += SOME) {
            writer.sql("select entry_id, language, link_id from entry_link where link_id in (:ids) order by entry_id")
                    .param("ids", linkIds.subList(from, Math.min(from + SOME, linkIds.size())))
                    .query((row, _) -> new Pointing(
                            row.getString("entry_id"), row.getString("language"), row.getString("link_id")))
                    .list()
                    .forEach(one -> pointing.computeIfAbsent(one.linkId(), _ -> new ArrayList<>())
                            .add(one));
        }
        return pointing;
    }

    /** The words of pages that are not those kept for their entries already. */
    private Map<String, Map<String, String>> texts(
            JdbcClient writer, List<Checked> held, Map<String, List<Pointing>> pointing) {
        var read = new HashMap<String, Map<String, String>>();
        for (var one : held) {
            if (one.read() == null) continue;
            for (var entry : pointing.getOrDefault(id(one), List.of())) {
                var language = entry.language().isEmpty() ? language(one.read()) : entry.language();
                read.computeIfAbsent(entry.entryId(), _ -> new HashMap<>())
                        .put(language, one.read().words());
            }
        }
        forgetKept(writer, read);
        return read;
    }

    private void forgetKept(JdbcClient writer, Map<String, Map<String, String>> read) {
        var ids = List.copyOf(read.keySet());
        var kept = new HashMap<String, Map<String, String>>();
        for (int from = 0; from < ids.size(); from += SOME) {
            Collection<String> some = ids.subList(from, Math.min(from + SOME, ids.size()));
            kept.putAll(entries.texts(writer, some));
        }
        read.forEach((id, byLanguage) -> byLanguage
                .entrySet()
                .removeIf(words ->
                        words.getValue().equals(kept.getOrDefault(id, Map.of()).getOrDefault(words.getKey(), ""))));
        read.values().removeIf(Map::isEmpty);
    }

    /** That of the page when the area speaks it, else the area's first. */
    private String language(Checked.Read read) {
        var own = read.language() == null
                ? ""
                : read.language().split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return area.get().languages().contains(own) ? own : area.get().firstLanguage();
    }

    /** The pages of these entries' links are stood by as they were read last. */
    void standsBy(JdbcClient writer, Set<String> entryIds, Instant now) {
        var links = new ArrayList<String>();
        var ids = List.copyOf(entryIds);
        for (int from = 0; from < ids.size(); from += SOME) {
            links.addAll(writer.sql("""
                            select distinct p.link_id from link_page p join entry_link e on e.link_id = p.link_id
                            where p.stood_by is not null and e.entry_id in (:ids)""")
                    .param("ids", ids.subList(from, Math.min(from + SOME, ids.size())))
                    .query(String.class)
                    .list());
        }
        jdbc.batchUpdate(
                "update link_page set stood_by = null where link_id = ?",
                links,
                SOME,
                (row, id) -> row.setString(1, id));
        standsBy(writer, links, now);
    }

    /** These links, where they are called changed, are so no longer. */
    void standsBy(JdbcClient writer, List<String> linkIds, Instant now) {
        for (int from = 0; from < linkIds.size(); from += SOME) {
            writer.sql("""
                            update link set verdict = case when moved_to is null then 'ok' else 'moved' end,
                                since = :now
                            where verdict = 'changed' and id in (:ids)""")
                    .param("now", now.toEpochMilli())
                    .param("ids", linkIds.subList(from, Math.min(from + SOME, linkIds.size())))
                    .update();
        }
    }
}
