package fingerpost.catalogue;

import fingerpost.database.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts what people and the machine did lately, and tells what comes up. */
public final class Weeks {

    /** A day's date for looking at an entry again. */
    public record Due(LocalDate day, String entryId) {}

    private final Database database;

    Weeks(Database database) {
        this.database = database;
    }

    /** In two statements; revisions go up with time, so only what is newer is read. */
    public Week since(Instant from, String actor) {
        long byYou = database.reader()
                .sql("""
                        select count(*) from history where actor = :actor and revision > coalesce(
                            (select revision from history where at < :from order by revision desc limit 1), 0)""")
                .param("actor", actor)
                .param("from", from.toEpochMilli())
                .query(Long.class)
                .single();
        return database.reader()
                .sql("""
                        select count(*) as looked, coalesce(sum(case
                            when verdict in ('broken', 'hijacked') and since >= :from then 1 else 0 end), 0) as kept
                        from link where checked_at >= :from""")
                .param("from", from.toEpochMilli())
                .query((row, _) -> new Week(byYou, row.getLong("looked"), row.getLong("kept")))
                .single();
    }

    /** When published entries are to be looked at again, the earliest first. */
    public List<Due> reviews(LocalDate from, LocalDate until, int most) {
        return database.reader()
                .sql("""
                        select entry_id, next_on from listing
                        where status = 'published' and next_on >= :from and next_on < :until
                        order by next_on, entry_id limit :most""")
                .param("from", from.toString())
                .param("until", until.toString())
                .param("most", most)
                .query((row, _) -> new Due(LocalDate.parse(row.getString("next_on")), row.getString("entry_id")))
                .list();
    }
}
