package fingerpost.access;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The secrets by which people's calendars fetch dates without signing in. Only a hash of each is kept. */
public final class CalendarKeys {

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    CalendarKeys(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new secret; the one before it, if any, stops working. It cannot be read again. */
    public String make(Person person) {
        var secret = Secret.fresh();
        database.write(writer -> {
            audit.add(person.actor(), "calendar-key-made", person.actor(), null, null, null);
            return writer.sql("""
                            insert into calendar_key (account_id, hash, made_at) values (:id, :hash, :now)
                            on conflict (account_id) do update set hash = excluded.hash, made_at = excluded.made_at""")
                    .param("id", person.id())
                    .param("hash", Secret.hash(secret))
                    .param("now", clock.millis())
                    .update();
        });
        return secret;
    }

    public void revoke(Person person) {
        database.write(writer -> {
            int revoked = writer.sql("delete from calendar_key where account_id = :id")
                    .param("id", person.id())
                    .update();
            if (revoked > 0) audit.add(person.actor(), "calendar-key-revoked", person.actor(), null, null, null);
            return revoked;
        });
    }

    /** When this account's secret was made, if it has one. */
    public Optional<Instant> made(String accountId) {
        return database.reader()
                .sql("select made_at from calendar_key where account_id = :id")
                .param("id", accountId)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    /** Whose secret it is, while their account is on. */
    public Optional<Person> owner(String secret) {
        return database.reader()
                .sql("""
                        select a.* from calendar_key k join account a on a.id = k.account_id
                        where k.hash = :hash and a.switched_on = true""")
                .param("hash", Secret.hash(secret))
                .query((row, _) -> Account.of(row).person())
                .optional();
    }
}
