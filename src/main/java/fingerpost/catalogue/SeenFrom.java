package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * On which websites practices' embeds are shown: per practice, host and day, and nothing else; counted in memory and
 * written now and then.
 */
public final class SeenFrom {

    /** Of one practice on one day: more are somebody's made-up names, not websites. */
    public static final int MOST_HOSTS = 50;

    /** Between two writings; more are counted after the next. */
    private static final int MOST_HELD = 5_000;

    /**
     * One website that showed a practice's embed.
     *
     * @param times over all the days asked for; what browsers and proxies keep is not counted
     * @param last the last day on which it was seen
     */
    public record Website(String host, long times, LocalDate last) {}

    /** A website that showed a practice's embed steadily and does no longer; last is when it did. */
    public record Lost(String practice, String host, LocalDate last) {}

    private record Sighting(String practice, String host, String day) {}

    private record Counted(Sighting sighting, long times) {}

    private static final int DAYS_LOOKED_AT = 30;
    private static final int DAYS_OF_HABIT = 5;

    /** A long weekend on which nobody looked is no loss yet. */
    private static final int DAYS_AWAY = 4;

    /** One that is looked at every third day is missed after nine. */
    private static final int TURNS_MISSED = 3;

    private final Database database;
    private final Writing writing;
    private final Clock clock;
    private final Map<Sighting, LongAdder> counted = new ConcurrentHashMap<>();

    SeenFrom(Database database, Writing writing, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
    }

    /** The practice's embed was shown on a page of this host once more, in memory until the next {@link #write}. */
    public void count(String practice, String host) {
        var sighting = new Sighting(practice, host, LocalDate.now(clock).toString());
        var times = counted.get(sighting);
        if (times == null) {
            if (counted.size() >= MOST_HELD) return;
            times = counted.computeIfAbsent(sighting, _ -> new LongAdder());
        }
        times.increment();
    }

    public void write() {
        var taken = new ArrayList<Counted>();
        for (var sighting : counted.keySet()) {
            var times = counted.remove(sighting);
            if (times != null && times.sum() > 0) taken.add(new Counted(sighting, times.sum()));
        }
        if (taken.isEmpty()) return;
        writing.write(_ -> {
            var jdbc = new JdbcTemplate(database.writing());
            for (var one : taken) {
                var of = one.sighting();
                int there = jdbc.update(
                        "update seen_from set times = times + ? where practice = ? and host = ? and day = ?",
                        one.times(),
                        of.practice(),
                        of.host(),
                        of.day());
                if (there == 0) add(jdbc, one);
            }
            return taken.size();
        });
    }

    private static void add(JdbcTemplate jdbc, Counted one) {
        var of = one.sighting();
        jdbc.update("""
                insert into seen_from (practice, host, day, times)
                select ?, ?, ?, ? where (select count(*) from seen_from where practice = ? and day = ?) < ?""", of.practice(), of.host(), of.day(), one.times(), of.practice(), of.day(), MOST_HOSTS);
    }

    /** The websites that showed the practice's embed on this day or later, as last written; those seen last first. */
    public List<Website> of(String practice, LocalDate since) {
        return database.reader()
                .sql("""
                        select host, sum(times) as times, max(day) as last from seen_from
                        where practice = :practice and day >= :since
                        group by host order by max(day) desc, sum(times) desc, host""")
                .param("practice", practice)
                .param("since", since.toString())
                .query((row, _) -> new Website(
                        row.getString("host"), row.getLong("times"), LocalDate.parse(row.getString("last"))))
                .list();
    }

    /**
     * The websites that showed an embed steadily in the last thirty days and have stopped, as last written: silent for
     * longer than they ever take turns, and no other website shows the practice's embed instead since.
     */
    public List<Lost> lost() {
        var today = LocalDate.now(clock);
        var seen = database.reader()
                .sql("""
                        select practice, host, min(day) as first, max(day) as last, count(*) as days from seen_from
                        where day >= :since group by practice, host order by practice, host""")
                .param("since", today.minusDays(DAYS_LOOKED_AT).toString())
                .query((row, _) -> new Spell(
                        row.getString("practice"),
                        row.getString("host"),
                        LocalDate.parse(row.getString("first")),
                        LocalDate.parse(row.getString("last")),
                        row.getInt("days")))
                .list();
        var going = seen.stream()
                .filter(one -> !one.isOver(today))
                .collect(Collectors.groupingBy(
                        Spell::practice,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Spell::first, Collectors.toList()), Collections::max)));
        return seen.stream()
                .filter(one -> one.isOver(today)
                        && going.getOrDefault(one.practice(), LocalDate.MIN).isBefore(one.last()))
                .map(one -> new Lost(one.practice(), one.host(), one.last()))
                .toList();
    }

    /** The days on which one website showed a practice's embed. */
    private record Spell(String practice, String host, LocalDate first, LocalDate last, int days) {

        boolean isOver(LocalDate today) {
            long span = ChronoUnit.DAYS.between(first, last) + 1;
            long silent = ChronoUnit.DAYS.between(last, today);
            return days >= DAYS_OF_HABIT && silent >= DAYS_AWAY && silent >= TURNS_MISSED * span / days;
        }
    }
}
