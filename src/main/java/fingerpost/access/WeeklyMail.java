package fingerpost.access;

import fingerpost.database.Database;
import java.time.Clock;
import java.util.Map;

/** Who wants the mail of the week, and whose was seen to. */
public final class WeeklyMail {

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    WeeklyMail(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this account wants it; each does until its person says otherwise. */
    public boolean isWanted(String accountId) {
        return database.reader()
                        .sql("select count(*) from no_weekly_mail where account_id = :id")
                        .param("id", accountId)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    public void want(boolean wanted, Person person) {
        database.write(writer -> {
            int changed = writer.sql(
                            wanted
                                    ? "delete from no_weekly_mail where account_id = :id"
                                    : "insert into no_weekly_mail (account_id) values (:id) on conflict do nothing")
                    .param("id", person.id())
                    .update();
            if (changed > 0) {
                var before = Map.of("weeklyMail", !wanted);
                audit.add(person.actor(), "weekly-mail", person.actor(), before, Map.of("weeklyMail", wanted), null);
            }
            return changed;
        });
    }

    /** Takes it on to see to an account's mail of this ISO week (2026-W48); false when some node has already. */
    public boolean takeOn(String accountId, String week) {
        return database.write(writer -> writer.sql("""
                        insert into weekly_mail (account_id, week, at) values (:id, :week, :now)
                        on conflict do nothing""")
                        .param("id", accountId)
                        .param("week", week)
                        .param("now", clock.millis())
                        .update())
                > 0;
    }

    /** Lets it go, because the mail server did not take it. */
    public void letGo(String accountId, String week) {
        database.write(writer -> writer.sql("delete from weekly_mail where account_id = :id and week = :week")
                .param("id", accountId)
                .param("week", week)
                .update());
    }
}
