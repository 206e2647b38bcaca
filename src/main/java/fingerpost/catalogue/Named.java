package fingerpost.catalogue;

import fingerpost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one door to a table of things named by a slug (topic, source, practice), which are few and kept in memory. */
final class Named<T> {

    private record Snapshot<T>(long known, long newest, Map<String, T> all) {}

    private final Database database;
    private final Revision revision;
    private final History history;
    private final Clock clock;
    private final String table;
    private final Class<T> type;
    private final Function<T, String> slug;
    private final BiFunction<T, Long, T> as;
    private final Function<T, List<Problem>> rules;
    private volatile @Nullable Snapshot<T> snapshot;

    Named(
            Database database,
            Revision revision,
            History history,
            Clock clock,
            String table,
            Class<T> type,
            Function<T, String> slug,
            BiFunction<T, Long, T> as,
            Function<T, List<Problem>> rules) {
        this.database = database;
        this.revision = revision;
        this.history = history;
        this.clock = clock;
        this.table = table;
        this.type = type;
        this.slug = slug;
        this.as = as;
        this.rules = rules;
    }

    /** All of them by slug, in slug order, as of the newest revision this process knows. */
    Map<String, T> all() {
        var now = snapshot;
        long known = revision.known();
        if (now != null && now.known() == known) return now.all();
        // what a transaction reads may be taken back, so nothing of it is remembered
        if (database.isWriting()) return read();
        long newest = newest();
        if (now == null || now.newest() != newest) now = new Snapshot<>(known, newest, read());
        else now = new Snapshot<>(known, newest, now.all());
        snapshot = now;
        return now.all();
    }

    Optional<T> bySlug(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** Keeps it as given, in the caller's transaction; answers whether it was added, changed or the same. */
    Landed.Outcome keep(JdbcClient writer, T thing, String actor) {
        return keep(writer, thing, find(writer, slug.apply(thing)), actor);
    }

    private Landed.Outcome keep(JdbcClient writer, T thing, Optional<T> before, String actor) {
        var problems = rules.apply(thing);
        if (!problems.isEmpty()) throw new Refused(problems);
        var name = slug.apply(thing);
        if (before.isPresent() && as.apply(before.get(), 0L).equals(as.apply(thing, 0L))) return Landed.Outcome.SAME;
        long number = revision.take(writer, 1);
        var document = Documents.write(as.apply(thing, 0L));
        writer.sql(
                        "insert into " + table + " (slug, revision, document) values (:slug, :revision, :document)"
                                + " on conflict (slug) do update set revision = excluded.revision, document = excluded.document")
                .param("slug", name)
                .param("revision", number)
                .param("document", document)
                .update();
        var action = before.isPresent() ? "changed" : "added";
        history.add(List.of(new Version(number, table, name, clock.instant(), actor, action, document)));
        return before.isPresent() ? Landed.Outcome.CHANGED : Landed.Outcome.ADDED;
    }

    /** Keeps what each naming makes of the one that is there, in the caller's transaction; one answer each, in order. */
    List<Landed> land(JdbcClient writer, List<Naming<T>> namings, String actor) {
        var landed = new ArrayList<Landed>(namings.size());
        for (var naming : namings) {
            try {
                var before = find(writer, naming.slug());
                var thing = naming.change().onto(before.orElse(null));
                landed.add(new Landed(naming.slug(), keep(writer, thing, before, actor), List.of()));
            } catch (Refused why) {
                landed.add(Landed.refused(why));
            }
        }
        return landed;
    }

    /** The one with this slug, as the caller's transaction sees it. */
    Optional<T> find(JdbcClient writer, String name) {
        return writer.sql("select revision, document from " + table + " where slug = :slug")
                .param("slug", name)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Which of these slugs the table has, as the caller's transaction sees it. */
    List<String> missing(JdbcClient writer, Set<String> slugs) {
        if (slugs.isEmpty()) return List.of();
        var there = new ArrayList<>(slugs);
        there.removeAll(writer.sql("select slug from " + table + " where slug in (:slugs)")
                .param("slugs", slugs)
                .query(String.class)
                .list());
        return there;
    }

    private long newest() {
        return database.reader()
                .sql("select coalesce(max(revision), 0) from " + table)
                .query(Long.class)
                .single();
    }

    private Map<String, T> read() {
        return all(database.reader());
    }

    /** All of them by slug, in slug order, as the caller's transaction sees them. */
    Map<String, T> all(JdbcClient client) {
        var all = new LinkedHashMap<String, T>();
        client.sql("select revision, document from " + table + " order by slug")
                .query((row, _) -> read(row))
                .list()
                .forEach(thing -> all.put(slug.apply(thing), thing));
        return java.util.Collections.unmodifiableMap(all);
    }

    private T read(ResultSet row) throws SQLException {
        return as.apply(Documents.read(row.getString("document"), type), row.getLong("revision"));
    }
}
