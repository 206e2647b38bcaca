package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The staff's lists of entries in any state: each page in two statements, however many rows there are. */
public final class EntryList {

    /** Entries that can be changed together. */
    public static final int MOST_TOGETHER = 2_000;

    public static final int MOST_A_PAGE = 200;

    /** One entry, when and by whom it last changed, and how often its link was followed, as last written. */
    public record Row(Entry entry, Instant changed, String changedBy, long visits) {}

    /** The rows of one page, and how many there are on all pages. */
    public record Page(List<Row> rows, long total) {}

    /** The ids of all that match, when {@link #MOST_TOGETHER} or fewer; else none, and how many they would be. */
    public record Matching(List<String> ids, long total) {

        public boolean tooMany() {
            return total > ids.size();
        }
    }

    private record Where(String sql, Map<String, Object> values) {}

    private final Database database;
    private final Clock clock;

    EntryList(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A page, from 1, of at most this many rows; what is unknown (no next review) comes last either way. */
    public Page page(EntryFilter filter, EntryOrder order, boolean descending, int page, int size) {
        int rows = Math.clamp(size, 1, MOST_A_PAGE);
        var where = where(filter);
        var by = " order by l." + order.column + (descending ? " desc nulls last" : " asc nulls last") + ", l.entry_id"
                + (descending ? " desc" : "");
        var shown = database.reader()
                .sql("select e.id, e.revision, e.document, l.changed_at, l.changed_by, l.visits from ("
                        + "select * from listing l" + where.sql() + by + " limit :rows offset :before) l"
                        + " join entry e on e.id = l.entry_id" + by)
                .params(where.values())
                .param("rows", rows)
                .param("before", (Math.max(page, 1) - 1L) * rows)
                .query((row, number) -> new Row(
                        Entries.entry(row, number),
                        Instant.ofEpochMilli(row.getLong("changed_at")),
                        row.getString("changed_by"),
                        row.getLong("visits")))
                .list();
        return new Page(shown, count(where));
    }

    public long count(EntryFilter filter) {
        return count(where(filter));
    }

    /** The ids of everything that matches, for changing them together, in the order of titles. */
    public Matching matching(EntryFilter filter) {
        var where = where(filter);
        var ids = database.reader()
                .sql("select l.entry_id from listing l" + where.sql() + " order by l.title, l.entry_id limit :most")
                .params(where.values())
                .param("most", MOST_TOGETHER + 1)
                .query(String.class)
                .list();
        return ids.size() <= MOST_TOGETHER ? new Matching(ids, ids.size()) : new Matching(List.of(), count(where));
    }

    private long count(Where where) {
        return database.reader()
                .sql("select count(*) from listing l" + where.sql())
                .params(where.values())
                .query(Long.class)
                .single();
    }

    private Where where(EntryFilter filter) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        if (filter.words() != null) {
            int number = 0;
            for (var word : Listing.plain(filter.words()).split("\\s+")) {
                conditions.add("l.words like :word" + number + " escape '!'");
                values.put("word" + number++, contains(word));
            }
        }
        filter.asked().forEach((name, value) -> {
            switch (name) {
                case "status", "audience", "kind", "reach", "source", "format" -> {
                    conditions.add("l." + name + " = :" + name);
                    values.put(name, value);
                }
                case "topic" -> {
                    conditions.add("l.entry_id in (select entry_id from entry_topic where topic = :topic)");
                    values.put(name, value);
                }
                case "missing" -> {
                    conditions.add("l.whole_in not like :missing");
                    values.put(name, "% " + value + " %");
                }
                case "unreviewed" -> {
                    conditions.add("l.unreviewed_in like :unreviewed");
                    values.put(name, "% " + value + " %");
                }
                case "due" -> {
                    conditions.add("l.next_on <= :due");
                    values.put(name, value);
                }
                case "reviewer" -> {
                    conditions.add("l.reviewed_by like :reviewer escape '!'");
                    values.put(name, contains(Listing.plain(value)));
                }
                case "neverReviewed" -> conditions.add("l.reviewed_on is null");
                case "withoutWhy" -> conditions.add("l.has_why = 0");
                case "withoutPhrases" -> conditions.add("l.has_phrases = 0");
                case "changedBy" -> {
                    conditions.add("l.changed_by = :changedBy");
                    values.put(name, value);
                }
                default -> {}
            }
        });
        var since = filter.changedSince();
        if (since != null) {
            conditions.add("l.changed_at >= :changedSince");
            values.put(
                    "changedSince",
                    since.atStartOfDay(clock.getZone()).toInstant().toEpochMilli());
        }
        return new Where(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), values);
    }

    private static String contains(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
