package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How often each entry's link was followed in the last 90 days: read together, and kept for an hour. */
final class RecentVisits {

    /** Long enough that a quiet month does not hide what is used every winter week, short enough to forget last year. */
    static final int DAYS = 90;

    private static final Duration KEPT = Duration.ofHours(1);

    private record Read(Instant at, Map<String, Long> byEntry) {}

    private final Database database;
    private final Clock clock;
    private volatile Read read = new Read(Instant.MIN, Map.of());

    RecentVisits(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Map<String, Long> byEntry() {
        var now = clock.instant();
        if (read.at().isBefore(now.minus(KEPT))) read = new Read(now, counted(now));
        return read.byEntry();
    }

    private Map<String, Long> counted(Instant now) {
        var counted = new HashMap<String, Long>();
        var from = LocalDate.ofInstant(now, clock.getZone()).minusDays(DAYS);
        database.reader()
                .sql("select entry_id, sum(visits) as visits from visit where day >= :from group by entry_id")
                .param("from", from.toString())
                .query(row -> {
                    counted.put(row.getString("entry_id"), row.getLong("visits"));
                });
        return counted;
    }
}
