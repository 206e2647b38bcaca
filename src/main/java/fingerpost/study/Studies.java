package fingerpost.study;

import fingerpost.database.Database;
import fingerpost.web.Provenance;
import fingerpost.web.Trial.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one door to studies: what was settled, what was counted, and what was decided. One runs at a time. */
public final class Studies {

    private static final int LONGEST_REASON = 500;

    /** What cannot be done; the key of a sentence that says why. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String key) {
            super(key);
        }

        /** A message key under study.problem. */
        public String key() {
            return String.valueOf(getMessage());
        }
    }

    /** The one that runs, with what tickets are signed with. */
    record Running(String id, Design design, String key) {}

    /** So many more of one thing. */
    record More(String study, Provenance arm, String what, String day, long times) {}

    private final Database database;
    private final Clock clock;

    Studies(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins one; throws {@link Refused} when one runs already or the design is none that could be. */
    public Study begin(Design design, String approval, String actor) {
        if (approval.isBlank() || approval.strip().length() > LONGEST_REASON) throw new Refused("approval");
        var today = LocalDate.now(clock);
        if (design.viewsAnArm() < Design.FEWEST_VIEWS || design.viewsAnArm() > Design.MOST_VIEWS) {
            throw new Refused("views");
        }
        if (!design.ends().isAfter(today) || design.ends().isAfter(today.plusDays(Design.MOST_DAYS))) {
            throw new Refused("ends");
        }
        var id = "s_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        database.write(writer -> {
            boolean one = writer.sql("select count(*) from study where running = 1")
                            .query(Integer.class)
                            .single()
                    > 0;
            if (one) throw new Refused("running");
            return writer.sql("""
                            insert into study (id, primary_outcome, views_an_arm, started_at, started_by, approval,
                                ends_on, ticket_key, running)
                            values (:id, :primary, :views, :at, :by, :approval, :ends, :key, 1)""")
                    .param("id", id)
                    .param("primary", design.primary().word())
                    .param("views", design.viewsAnArm())
                    .param("at", clock.millis())
                    .param("by", actor)
                    .param("approval", approval.strip())
                    .param("ends", design.ends().toString())
                    .param("key", Tickets.key())
                    .update();
        });
        return find(id).orElseThrow();
    }

    /** A person ends it before its rules do: nothing is concluded. Throws {@link Refused} when it does not run. */
    public void stop(String id, String because) {
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) throw new Refused("because");
        database.write(writer -> {
            if (end(writer, id, Study.STOPPED, reason) == 0) throw new Refused("over");
            return 1;
        });
    }

    private int end(JdbcClient writer, String id, String as, @Nullable String because) {
        return writer.sql("""
                        update study set ended_at = :at, ended_as = :as, stopped_because = :because, running = null,
                            ticket_key = null
                        where id = :id and running = 1""")
                .param("at", clock.millis())
                .param("as", as)
                .param("because", because)
                .param("id", id)
                .update();
    }

    /** Adds what was counted, and takes the look that is due after it, if one is; what came too late counts no more. */
    void add(List<More> counted) {
        database.write(writer -> {
            // another node may be about to do the same: the second waits here, and finds the look taken
            writer.sql("update study set running = 1 where running = 1").update();
            for (var more : counted) add(writer, more);
            running(writer).ifPresent(one -> look(writer, one));
            return counted.size();
        });
    }

    private static void add(JdbcClient writer, More more) {
        writer.sql("""
                        insert into study_count (study_id, arm, what, day, times)
                        select id, :arm, :what, :day, :times from study where id = :id and running = 1
                        on conflict (study_id, arm, what, day) do update
                            set times = study_count.times + excluded.times""")
                .param("arm", CountsText.word(more.arm()))
                .param("what", more.what())
                .param("day", more.day())
                .param("times", more.times())
                .param("id", more.study())
                .update();
    }

    private void look(JdbcClient writer, Running one) {
        var due = Looks.due(
                one.design(), looks(writer, one.id()), counts(writer, one.id()), clock.instant(), LocalDate.now(clock));
        if (due.isEmpty()) return;
        var look = due.get();
        writer.sql("""
                        insert into study_look (study_id, number, at, fraction, bound, decision, counts)
                        values (:id, :number, :at, :fraction, :bound, :decision, :counts)""")
                .param("id", one.id())
                .param("number", look.number())
                .param("at", look.at().toEpochMilli())
                .param("fraction", look.fraction())
                .param("bound", look.bound())
                .param("decision", look.decision().word())
                .param("counts", CountsText.written(look.counts()))
                .update();
        if (look.decision().ends()) end(writer, one.id(), look.decision().word(), null);
    }

    /** The one that runs, if one does. */
    Optional<Running> running() {
        return running(database.reader());
    }

    private static Optional<Running> running(JdbcClient client) {
        return client.sql("select * from study where running = 1")
                .query((row, _) -> new Running(row.getString("id"), design(row), row.getString("ticket_key")))
                .optional();
    }

    public Optional<Study> find(String id) {
        return read("where id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** All there were, the newest first. */
    public List<Study> all() {
        return read("", Map.of());
    }

    private List<Study> read(String where, Map<String, String> values) {
        var client = database.reader();
        return client.sql("select * from study " + where + " order by started_at desc, id")
                .params(values)
                .query((row, _) -> study(client, row))
                .list();
    }

    private static Study study(JdbcClient client, ResultSet row) throws SQLException {
        var id = row.getString("id");
        long ended = row.getLong("ended_at");
        return new Study(
                id,
                design(row),
                Instant.ofEpochMilli(row.getLong("started_at")),
                row.getString("started_by"),
                row.getString("approval"),
                row.getString("ended_as") == null ? null : Instant.ofEpochMilli(ended),
                row.getString("ended_as"),
                row.getString("stopped_because"),
                looks(client, id));
    }

    private static Design design(ResultSet row) throws SQLException {
        return new Design(
                Deed.valueOf(row.getString("primary_outcome").toUpperCase(Locale.ROOT)),
                row.getInt("views_an_arm"),
                LocalDate.parse(row.getString("ends_on")));
    }

    private static List<Look> looks(JdbcClient client, String id) {
        return client.sql("select * from study_look where study_id = :id order by number")
                .param("id", id)
                .query((row, _) -> new Look(
                        row.getInt("number"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getDouble("fraction"),
                        row.getDouble("bound"),
                        CountsText.read(row.getString("counts")),
                        Decision.valueOf(row.getString("decision")
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_'))))
                .list();
    }

    /** One number of one day. */
    public record Daily(String day, String arm, String what, long times) {}

    /** Everything that was counted, by day, arm and what. */
    public List<Daily> daily(String id) {
        return database.reader()
                .sql("select * from study_count where study_id = :id order by day, arm, what")
                .param("id", id)
                .query((row, _) -> new Daily(
                        row.getString("day"), row.getString("arm"), row.getString("what"), row.getLong("times")))
                .list();
    }

    /** What was counted until now, as last written. */
    public Counts counts(String id) {
        return counts(database.reader(), id);
    }

    private static Counts counts(JdbcClient client, String id) {
        var views = new EnumMap<Provenance, Long>(Provenance.class);
        var deeds = new EnumMap<Provenance, Map<Deed, Long>>(Provenance.class);
        client.sql("select arm, what, sum(times) as times from study_count where study_id = :id group by arm, what")
                .param("id", id)
                .query(row -> {
                    var arm = CountsText.arm(row.getString("arm"));
                    var what = row.getString("what");
                    long times = row.getLong("times");
                    if (what.equals(CountsText.VIEW)) views.put(arm, times);
                    else {
                        deeds.computeIfAbsent(arm, _ -> new EnumMap<>(Deed.class))
                                .put(Deed.valueOf(what.toUpperCase(Locale.ROOT)), times);
                    }
                });
        return new Counts(views, deeds);
    }
}
