package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How often "was this helpful?" was answered, by entry, month and answer, and nothing else; counted in memory and written
 * now and then.
 */
public final class Helpful {

    /** Between two writings; more are counted after the next. */
    private static final int MOST_HELD = 5_000;

    /** How many said yes and no. */
    public record Answers(long yes, long no) {

        public static final Answers NONE = new Answers(0, 0);

        static Answers of(boolean answer, long times) {
            return answer ? new Answers(times, 0) : new Answers(0, times);
        }

        public Answers and(Answers others) {
            return new Answers(yes + others.yes, no + others.no);
        }
    }

    private record Answer(String entryId, String month, int answer) {}

    private record Counted(Answer answer, long times) {}

    private final Database database;
    private final Writing writing;
    private final Clock clock;
    private final Map<Answer, LongAdder> counted = new ConcurrentHashMap<>();

    Helpful(Database database, Writing writing, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
    }

    /** One more answer about an entry, in memory until the next {@link #write}. */
    public void count(String entryId, boolean answer) {
        var one = new Answer(entryId, YearMonth.now(clock).toString(), answer ? 1 : 0);
        var times = counted.get(one);
        if (times == null) {
            if (counted.size() >= MOST_HELD) return;
            times = counted.computeIfAbsent(one, _ -> new LongAdder());
        }
        times.increment();
    }

    public void write() {
        var taken = new ArrayList<Counted>();
        for (var answer : counted.keySet()) {
            var times = counted.remove(answer);
            if (times != null && times.sum() > 0) taken.add(new Counted(answer, times.sum()));
        }
        if (taken.isEmpty()) return;
        writing.write(_ -> new JdbcTemplate(database.writing())
                .batchUpdate("""
                        insert into helpful (entry_id, month, answer, times) values (?, ?, ?, ?)
                        on conflict (entry_id, month, answer) do update set times = helpful.times + excluded.times""", taken, taken.size(), (statement, one) -> {
                    statement.setString(1, one.answer().entryId());
                    statement.setString(2, one.answer().month());
                    statement.setInt(3, one.answer().answer());
                    statement.setLong(4, one.times());
                }));
    }

    /** Of an entry from this month on, as last written. */
    public Answers of(String entryId, YearMonth since) {
        return database
                .reader()
                .sql("select answer, times from helpful where entry_id = :id and month >= :since")
                .param("id", entryId)
                .param("since", since.toString())
                .query((row, _) -> Answers.of(row.getInt("answer") == 1, row.getLong("times")))
                .list()
                .stream()
                .reduce(Answers.NONE, Answers::and);
    }

    /** Of each entry from this month on, as last written. */
    public Map<String, Answers> byEntry(YearMonth since) {
        var entries = new TreeMap<String, Answers>();
        database.reader().sql("""
                        select entry_id, answer, sum(times) as times from helpful where month >= :since
                        group by entry_id, answer""").param("since", since.toString()).query(row -> {
            var said = Answers.of(row.getInt("answer") == 1, row.getLong("times"));
            entries.merge(row.getString("entry_id"), said, Answers::and);
        });
        return entries;
    }

    /** Of all entries, by month, the earliest first; as last written. */
    public Map<YearMonth, Answers> byMonth() {
        var months = new TreeMap<YearMonth, Answers>();
        database.reader()
                .sql("select month, answer, sum(times) as times from helpful group by month, answer")
                .query(row -> {
                    var month = YearMonth.parse(row.getString("month"));
                    var said = Answers.of(row.getInt("answer") == 1, row.getLong("times"));
                    months.merge(month, said, Answers::and);
                });
        return months;
    }
}
