package fingerpost.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fingerpost.database.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how entries' links are. */
final class Healths {

    private static final int SOME = 500;

    /** A search shows ten; a thousand or so are shown again and again. */
    private static final int MOST_REMEMBERED = 2_000;

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final Comparator<EntryLink> WORST = Comparator.comparing(
            (EntryLink one) -> java.util.Objects.requireNonNull(one.link().verdict()));

    /** The entries one of whose links is in trouble, with every link of theirs: language by language, empty when not asked. */
    private record Troubles(long revision, Map<String, Map<String, Optional<Verdict>>> byEntry) {}

    private final Database database;
    private final Revision revision;
    private final Cache<String, Optional<Health>> remembered = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();
    private volatile Troubles troubles = new Troubles(-1, Map.of());

    Healths(Database database, Revision revision) {
        this.database = database;
        this.revision = revision;
    }

    void forget() {
        remembered.invalidateAll();
    }

    Map<String, Health> of(Collection<String> ids) {
        var known = new HashMap<>(remembered.getAllPresent(ids));
        var unread =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        var read = linksOf(unread);
        boolean keep = unread.size() <= SOME && !database.isWriting();
        for (var id : unread) {
            var health = worst(read.getOrDefault(id, List.of()));
            known.put(id, health);
            if (keep) remembered.put(id, health);
        }
        var healths = new HashMap<String, Health>();
        known.forEach((id, health) -> health.ifPresent(one -> healths.put(id, one)));
        return healths;
    }

    private static Optional<Health> worst(List<EntryLink> links) {
        return links.stream()
                .filter(one -> one.link().verdict() != null)
                .max(WORST)
                .map(one -> new Health(
                        java.util.Objects.requireNonNull(one.link().verdict()),
                        java.util.Objects.requireNonNull(one.link().checked()),
                        java.util.Objects.requireNonNull(one.link().since()),
                        one.language(),
                        one.link().details()));
    }

    Map<String, List<EntryLink>> linksOf(Collection<String> ids) {
        var links = new HashMap<String, List<EntryLink>>();
        var asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += SOME) {
            database.reader()
                    .sql("""
                            select e.entry_id, e.language, l.* from entry_link e join link l on l.id = e.link_id
                            where e.entry_id in (:ids) order by e.entry_id, e.language""")
                    .param("ids", asked.subList(from, Math.min(from + SOME, asked.size())))
                    .query(Healths::entryLink)
                    .list()
                    .forEach(one -> links.computeIfAbsent(one.entryId(), _ -> new ArrayList<>())
                            .add(one));
        }
        return links;
    }

    List<EntryLink> like(Collection<Verdict> verdicts) {
        if (verdicts.isEmpty()) return List.of();
        return database
                .reader()
                .sql("""
                        select e.entry_id, e.language, l.* from link l join entry_link e on e.link_id = l.id
                        where l.verdict in (:verdicts) order by l.since, l.id, e.entry_id, e.language""")
                .param("verdicts", verdicts.stream().map(Verdict::word).toList())
                .query(Healths::entryLink)
                .list()
                .stream()
                .sorted(WORST.reversed())
                .toList();
    }

    @Nullable
    Verdict trouble(String entryId, String language) {
        var now = troubles;
        if (now.revision() != revision.known()) {
            now = new Troubles(revision.known(), read());
            // what a transaction reads may be taken back
            if (!database.isWriting()) troubles = now;
        }
        var own = now.byEntry().get(entryId);
        if (own == null) return null;
        var followed = own.containsKey(language) ? own.get(language) : own.get("");
        return followed == null ? null : followed.filter(Verdict::isTrouble).orElse(null);
    }

    private Map<String, Map<String, Optional<Verdict>>> read() {
        var byEntry = new HashMap<String, Map<String, Optional<Verdict>>>();
        database.reader().sql("""
                        select e.entry_id, e.language, l.verdict from entry_link e join link l on l.id = e.link_id
                        where e.entry_id in (
                            select t.entry_id from link x join entry_link t on t.link_id = x.id
                            where x.verdict in ('broken', 'hijacked'))""").query(row -> {
            byEntry.computeIfAbsent(row.getString("entry_id"), _ -> new HashMap<>())
                    .put(
                            row.getString("language"),
                            Optional.ofNullable(row.getString("verdict")).map(Verdict::of));
        });
        return byEntry;
    }

    private static EntryLink entryLink(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new EntryLink(row.getString("entry_id"), row.getString("language"), Link.read(row, number));
    }
}
