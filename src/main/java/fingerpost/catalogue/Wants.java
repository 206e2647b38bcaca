package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What wants a person, found anew each time from what is kept of entries, links and remarks; and the one door to who has
 * taken it on and until when it is put off. One statement a kind, whatever there is of it.
 */
public final class Wants {

    /** Of one kind; whoever has that many sees the oldest, and no more until some are answered. */
    public static final int MOST_OF_A_KIND = 1_000;

    /** From so many on it is no single reader's opinion. */
    private static final int SEVERAL = 3;

    private static final String MATTERS = "case when l.details like '%\"matter\":\"%' then 1 else 0 end";
    private static final Instant FOR_EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private record Found(String about, String entryId, Instant since, boolean pressing) {}

    private record Said(@Nullable String assignee, Instant putOffUntil, Instant at) {}

    private final Database database;
    private final Writing writing;
    private final Revision revision;
    private final History history;
    private final Areas areas;
    private final RecentVisits visits;
    private final Clock clock;

    Wants(Database database, Writing writing, Revision revision, History history, Areas areas, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.revision = revision;
        this.history = history;
        this.areas = areas;
        this.visits = new RecentVisits(database, clock);
        this.clock = clock;
    }

    /** Everything that wants somebody now, in no order, less what is put off; mentions only those of this account. */
    public List<Want> of(@Nullable String account) {
        var now = clock.instant();
        var said = said();
        var recent = visits.byEntry();
        var found = new EnumMap<WantKind, List<Found>>(WantKind.class);
        for (var kind : WantKind.values()) found.put(kind, found(kind, account, now));
        var wants = new ArrayList<Want>();
        found.forEach((kind, all) -> all.forEach(one -> {
            var holding = said.get(kind.word() + "-" + one.about());
            if (holding != null && kind.beginsAnew() && holding.at().isBefore(one.since())) holding = null;
            if (holding != null && holding.putOffUntil().isAfter(now)) return;
            wants.add(new Want(
                    kind,
                    one.about(),
                    one.entryId(),
                    one.since(),
                    one.pressing(),
                    recent.getOrDefault(one.entryId(), 0L),
                    holding == null ? null : holding.assignee()));
        }));
        return wants;
    }

    private Map<String, Said> said() {
        var said = new HashMap<String, Said>();
        database.reader().sql("select * from want").query(row -> {
            said.put(
                    row.getString("kind") + "-" + row.getString("about"),
                    new Said(
                            row.getString("assignee"),
                            Instant.ofEpochMilli(row.getLong("put_off_until")),
                            Instant.ofEpochMilli(row.getLong("at"))));
        });
        return said;
    }

    // ---- where each kind is found

    private List<Found> found(WantKind kind, @Nullable String account, Instant now) {
        var today = LocalDate.ofInstant(now, clock.getZone()).toString();
        return switch (kind) {
            case HIJACKED -> ofLinks(Verdict.HIJACKED, "1 = 1");
            case BROKEN -> ofLinks(Verdict.BROKEN, "1 = 1");
            case CHANGED -> ofLinks(Verdict.CHANGED, "1 = 1");
            case MOVED -> ofLinks(Verdict.MOVED, "l.moved_to is not null");
            // a bot wall, a slow website and one that asks programs to stay away are for the machine to live with
            case CAUTION ->
                ofLinks(
                        Verdict.CAUTION,
                        "(l.details like '%\"found\":\"caution.login\"%'"
                                + " or l.details like '%\"found\":\"caution.certificate-soon\"%'"
                                + " or l.details like '%\"found\":\"failing.%')");
            case OVERDUE -> dated("next_on", "status = 'published' and next_on <= :today", today);
            case PUBLISHER_OVERDUE ->
                dated("publisher_next_on", "status = 'published' and publisher_next_on < :today", today);
            case REVIEW -> listed("status = 'review'");
            case UNREVIEWED -> listed("status = 'published' and unreviewed_in <> ' '");
            case UNTRANSLATED -> untranslated();
            case MENTION -> account == null ? List.of() : mentions(account);
            case REPORTED -> reported();
            case SUGGESTED -> suggested();
            case NOT_FOUND -> notFound();
        };
    }

    private List<Found> ofLinks(Verdict verdict, String and) {
        // the details of a change are long, and only theirs tell of what matters
        var pressing = verdict == Verdict.CHANGED ? MATTERS : "0";
        return database.reader()
                .sql("""
                        select e.entry_id, min(l.since) as since,
                            max(""" + pressing + """
                            ) as pressing
                        from link l join entry_link e on e.link_id = l.id
                        where l.verdict = :verdict and """ + " " + and + " group by e.entry_id order by since, e.entry_id limit :most")
                .param("verdict", verdict.word())
                .param("most", MOST_OF_A_KIND)
                .query((row, _) -> {
                    var id = row.getString("entry_id");
                    return new Found(id, id, Instant.ofEpochMilli(row.getLong("since")), row.getInt("pressing") > 0);
                })
                .list();
    }

    private List<Found> dated(String column, String where, String today) {
        return database.reader()
                .sql("select entry_id, " + column + " as day from listing where " + where + " order by " + column
                        + ", entry_id limit :most")
                .param("today", today)
                .param("most", MOST_OF_A_KIND)
                .query((row, _) -> {
                    var id = row.getString("entry_id");
                    var day = LocalDate.parse(row.getString("day"));
                    return new Found(id, id, day.atStartOfDay(zone()).toInstant(), false);
                })
                .list();
    }

    private List<Found> untranslated() {
        var languages = areas.now().languages();
        if (languages.size() < 2) return List.of();
        var missing = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        for (int i = 0; i < languages.size(); i++) {
            missing.add("whole_in not like :language" + i);
            values.put("language" + i, "% " + languages.get(i) + " %");
        }
        return listed("status = 'published' and (" + String.join(" or ", missing) + ")", values);
    }

    private List<Found> listed(String where) {
        return listed(where, Map.of());
    }

    private List<Found> listed(String where, Map<String, Object> values) {
        return database.reader()
                .sql("select entry_id, changed_at from listing where " + where
                        + " order by visits desc, entry_id limit :most")
                .params(values)
                .param("most", MOST_OF_A_KIND)
                .query((row, _) -> {
                    var id = row.getString("entry_id");
                    return new Found(id, id, Instant.ofEpochMilli(row.getLong("changed_at")), false);
                })
                .list();
    }

    /** Those that this person has not answered on the entry since. */
    private List<Found> mentions(String account) {
        return database.reader()
                .sql("""
                        select r.id, r.entry_id, r.at from remark r
                        where r.removed_at is null and r.mentions like :account and not exists (
                            select 1 from remark o
                            where o.entry_id = r.entry_id and o.id > r.id and o.actor = :actor)
                        order by r.id desc limit :most""")
                .param("account", "%\"" + account + "\"%")
                .param("actor", "account:" + account)
                .param("most", MOST_OF_A_KIND)
                .query((row, _) -> new Found(
                        row.getLong("id") + "-" + account,
                        row.getString("entry_id"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        false))
                .list();
    }

    /** Those open; of an entry that is out of the guide there is nothing to mend. */
    private List<Found> reported() {
        return database.reader()
                .sql("""
                        select r.id, r.entry_id, r.first_at, r.times from report r
                        join listing l on l.entry_id = r.entry_id
                        where r.outcome is null and l.status <> 'withdrawn'
                        order by r.first_at, r.id limit :most""")
                .param("most", MOST_OF_A_KIND)
                .query((row, _) -> new Found(
                        String.valueOf(row.getLong("id")),
                        row.getString("entry_id"),
                        Instant.ofEpochMilli(row.getLong("first_at")),
                        row.getLong("times") >= SEVERAL))
                .list();
    }

    /** Those open that no entry leads to. */
    private List<Found> suggested() {
        return database.reader()
                .sql("""
                        select s.id, s.first_at from suggestion s
                        where s.outcome is null and not exists (select 1 from near_link n where n.near = s.near)
                        order by s.first_at, s.id limit :most""")
                .param("most", MOST_OF_A_KIND)
                .query((row, _) -> new Found(
                        String.valueOf(row.getLong("id")), "", Instant.ofEpochMilli(row.getLong("first_at")), false))
                .list();
    }

    /** Of words that are the same but for their form, the first stands for all; it begins anew in each month. */
    private List<Found> notFound() {
        return database.reader()
                .sql("""
                        select min(w.id) as id, max(case when m.in_vain + m.missed > 0 then m.month end) as month
                        from searched_words w join searched_words_month m on m.words_id = w.id
                        where m.month >= :since
                        group by w.language, w.gist having sum(m.in_vain + m.missed) >= :least
                        order by sum(m.in_vain + m.missed) desc, min(w.id) limit :most""")
                .param("since", Searched.sinceWanted(clock).toString())
                .param("least", Searched.LEAST)
                .param("most", MOST_OF_A_KIND)
                .query((row, _) -> new Found(
                        String.valueOf(row.getLong("id")),
                        "",
                        YearMonth.parse(row.getString("month"))
                                .atDay(1)
                                .atStartOfDay(zone())
                                .toInstant(),
                        false))
                .list();
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    // ---- who, and when

    /** Gives it to this account, or to nobody. */
    public void assign(WantKind kind, String about, @Nullable String account, String actor) {
        say(kind, about, "assigned", actor, there -> new Said(account, there.putOffUntil(), clock.instant()));
    }

    /** Shows it to nobody until then; it may not be past, nor more than a year away. */
    public void putOff(WantKind kind, String about, Instant until, String actor) {
        var now = clock.instant();
        if (!until.isAfter(now)) throw new Refused("until", "has passed already");
        if (until.isAfter(now.plus(java.time.Duration.ofDays(366)))) {
            throw new Refused("until", "is more than a year away");
        }
        say(kind, about, "put-off", actor, there -> new Said(there.assignee(), until, now));
    }

    /** What only asked to be seen has been. */
    public void seen(WantKind kind, String about, String actor) {
        say(kind, about, "seen", actor, there -> new Said(there.assignee(), FOR_EVER, clock.instant()));
    }

    private void say(
            WantKind kind, String about, String action, String actor, java.util.function.UnaryOperator<Said> change) {
        if (about.isBlank() || about.length() > 200) throw new Refused("about", "names nothing that wants anybody");
        writing.write(writer -> {
            var there = writer.sql("select * from want where kind = :kind and about = :about")
                    .param("kind", kind.word())
                    .param("about", about)
                    .query((row, _) -> new Said(
                            row.getString("assignee"),
                            Instant.ofEpochMilli(row.getLong("put_off_until")),
                            Instant.ofEpochMilli(row.getLong("at"))))
                    .optional();
            var said = change.apply(there.orElse(new Said(null, Instant.EPOCH, Instant.EPOCH)));
            history.add(List.of(new Version(
                    revision.take(writer, 1),
                    "want",
                    kind.word() + "-" + about,
                    said.at(),
                    actor,
                    action,
                    Documents.write(document(said)))));
            return writer.sql("""
                            insert into want (kind, about, assignee, put_off_until, at)
                            values (:kind, :about, :assignee, :until, :at)
                            on conflict (kind, about) do update set assignee = excluded.assignee,
                                put_off_until = excluded.put_off_until, at = excluded.at""")
                    .param("kind", kind.word())
                    .param("about", about)
                    .param("assignee", said.assignee())
                    .param("until", said.putOffUntil().toEpochMilli())
                    .param("at", said.at().toEpochMilli())
                    .update();
        });
    }

    private static Map<String, String> document(Said said) {
        var document = new java.util.TreeMap<String, String>();
        Optional.ofNullable(said.assignee()).ifPresent(account -> document.put("assignee", account));
        if (said.putOffUntil().isAfter(Instant.EPOCH) && !said.putOffUntil().equals(FOR_EVER)) {
            document.put("until", said.putOffUntil().toString());
        }
        return document;
    }
}
