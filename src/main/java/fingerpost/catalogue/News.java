package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is new of entries, as those outside follow it: each entry once, by its newest public change. */
public final class News {

    private static final int SOME = 200;

    /** Nobody reads further back by a feed; the API gives everything. */
    private static final int FURTHEST = 5_000;

    /** What became of an entry. */
    public enum Became {
        ADDED,
        CHANGED,
        WITHDRAWN
    }

    /**
     * One entry as it is now.
     *
     * @param first when it came into the guide
     * @param at when it became what it is
     */
    public record Item(Entry entry, Became became, Instant first, Instant at) {}

    private record Line(String entryId, Instant at, String action) {}

    private final Database database;
    private final Entries entries;
    private final History history;

    News(Database database, Entries entries, History history) {
        this.database = database;
        this.entries = entries;
        this.history = history;
    }

    /**
     * The newest first, at most so many; of one topic, or of all when that is null; only entries that are shown, as they
     * are, or as they were before they were taken out.
     */
    public List<Item> newest(int most, @Nullable String topic, Predicate<Entry> shown) {
        var items = new ArrayList<Item>();
        var seen = new HashSet<String>();
        for (int offset = 0; offset < FURTHEST && items.size() < most; offset += SOME) {
            var lines = lines(topic, offset);
            var fresh = lines.stream().filter(line -> seen.add(line.entryId())).toList();
            for (var item : items(fresh, shown)) if (items.size() < most) items.add(item);
            if (lines.size() < SOME) break;
        }
        return items;
    }

    private List<Line> lines(@Nullable String topic, int offset) {
        var of = topic == null ? "" : " and subject_id in (select entry_id from entry_topic where topic = :topic)";
        return database.reader()
                .sql("select subject_id, at, action from history where subject = 'entry'"
                        + " and action in ('published', 'changed', 'withdrawn')" + of
                        + " order by revision desc limit :limit offset :offset")
                .param("topic", topic)
                .param("limit", SOME)
                .param("offset", offset)
                .query((row, _) -> new Line(
                        row.getString("subject_id"), Instant.ofEpochMilli(row.getLong("at")), row.getString("action")))
                .list();
    }

    private List<Item> items(List<Line> lines, Predicate<Entry> shown) {
        var ids = lines.stream().map(Line::entryId).toList();
        if (ids.isEmpty()) return List.of();
        var now = entries.byIds(database.reader(), ids);
        var lives = history.publicLives(now.values().stream()
                .filter(entry -> !entry.isPublic())
                .map(Entry::id)
                .collect(Collectors.toSet()));
        var first = first(ids);
        var items = new ArrayList<Item>();
        for (var line : lines) {
            var entry = now.get(line.entryId());
            if (entry == null) continue;
            var began = first.getOrDefault(entry.id(), line.at());
            if (entry.status() == Status.PUBLISHED && shown.test(entry)) {
                var became = line.action().equals("changed") ? Became.CHANGED : Became.ADDED;
                items.add(new Item(entry, became, began, line.at()));
                continue;
            }
            // as the public saw it last; what staff have written since is theirs
            var life = lives.get(entry.id());
            if (life == null) continue;
            var gone = life.gone();
            var left = life.left();
            if (gone != null && left != null && shown.test(gone)) {
                items.add(new Item(gone, Became.WITHDRAWN, began, left));
            }
        }
        return items;
    }

    private Map<String, Instant> first(List<String> ids) {
        var first = new HashMap<String, Instant>();
        database.reader().sql("""
                        select subject_id, min(at) as at from history
                        where subject = 'entry' and subject_id in (:ids) and action = 'published'
                        group by subject_id""").param("ids", ids).query(row -> {
            first.put(row.getString("subject_id"), Instant.ofEpochMilli(row.getLong("at")));
        });
        return first;
    }
}
