package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.jdbc.core.JdbcTemplate;

/** How often each entry's link was followed, per day and nothing else; counted in memory and written now and then. */
public final class Visits {

    private record Visit(String id, String day) {}

    private final Database database;
    private final Writing writing;
    private final Clock clock;
    private final Map<Visit, LongAdder> counted = new ConcurrentHashMap<>();

    Visits(Database database, Writing writing, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
    }

    /** One more visit to an entry's link, in memory until the next {@link #write}. */
    public void count(String entryId) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
        counted.computeIfAbsent(new Visit(entryId, today), _ -> new LongAdder()).increment();
    }

    public void write() {
        var taken = new java.util.ArrayList<Map.Entry<Visit, Long>>();
        for (var visit : counted.keySet()) {
            var count = counted.remove(visit);
            if (count != null && count.sum() > 0) taken.add(Map.entry(visit, count.sum()));
        }
        if (taken.isEmpty()) return;
        writing.write(_ -> {
            var jdbc = new JdbcTemplate(database.writing());
            jdbc.batchUpdate(
                    "update listing set visits = visits + ? where entry_id = ?",
                    taken,
                    taken.size(),
                    (statement, visit) -> {
                        statement.setLong(1, visit.getValue());
                        statement.setString(2, visit.getKey().id());
                    });
            return jdbc.batchUpdate("""
                        insert into visit (entry_id, day, visits) values (?, ?, ?)
                        on conflict (entry_id, day) do update set visits = visit.visits + excluded.visits""", taken, taken.size(), (statement, visit) -> {
                statement.setString(1, visit.getKey().id());
                statement.setString(2, visit.getKey().day());
                statement.setLong(3, visit.getValue());
            });
        });
    }

    /** How often an entry's link was followed, ever, as last written. */
    public long of(String entryId) {
        return database.reader()
                .sql("select coalesce(sum(visits), 0) from visit where entry_id = :id")
                .param("id", entryId)
                .query(Long.class)
                .single();
    }
}
