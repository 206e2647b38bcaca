package fingerpost.access;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes whoever guesses wait longer each time: kept for an account's e-mail address and for where requests come from. */
final class Throttle {

    /** A slip or two costs nothing. */
    private static final int FREE_FOR_ACCOUNT = 5;
    /** Many people may share one address, so it is given more. */
    private static final int FREE_FOR_ADDRESS = 30;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 20;

    private final Database database;
    private final Clock clock;

    Throttle(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one try before it is made, so that many at once are many; answers how long to wait when it may not be made
     * yet, and then it is not counted.
     */
    Optional<Duration> take(String purpose, String email, String address) {
        var account = forAccount(purpose, email);
        var from = purpose + " from " + address;
        return database.write(writer -> {
            long now = clock.millis();
            writer.sql("delete from throttle where last_at < :old")
                    .param("old", now - FORGOTTEN_AFTER.toMillis())
                    .update();
            hold(writer, account, now);
            hold(writer, from, now);
            long until = writer.sql(
                            "select coalesce(max(until_at), 0) from throttle where subject in (:account, :from)")
                    .param("account", account)
                    .param("from", from)
                    .query(Long.class)
                    .single();
            if (until > now) return Optional.of(Duration.ofMillis(until - now));
            count(writer, account, FREE_FOR_ACCOUNT, now);
            count(writer, from, FREE_FOR_ADDRESS, now);
            return Optional.empty();
        });
    }

    /** Makes others who try for the same wait for this transaction, so that many at once are counted one by one. */
    private static void hold(JdbcClient writer, String subject, long now) {
        writer.sql("""
                        insert into throttle (subject, tries, last_at, until_at) values (:subject, 0, :now, 0)
                        on conflict (subject) do update set last_at = excluded.last_at""").param("subject", subject).param("now", now).update();
    }

    private static void count(JdbcClient writer, String subject, int free, long now) {
        long tries = writer.sql("update throttle set tries = tries + 1 where subject = :subject returning tries")
                .param("subject", subject)
                .query(Long.class)
                .single();
        writer.sql("update throttle set until_at = :until where subject = :subject")
                .param("until", tries < free ? 0 : now + waitAfter(tries - free).toMillis())
                .param("subject", subject)
                .update();
    }

    private static Duration waitAfter(long tooMany) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tooMany, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** A right answer: the account's tries are forgotten; those from the address only lose this one. */
    void forgive(String purpose, String email, String address) {
        database.write(writer -> {
            writer.sql("update throttle set tries = tries - 1 where subject = :from and tries > 0")
                    .param("from", purpose + " from " + address)
                    .update();
            return writer.sql("delete from throttle where subject = :account")
                    .param("account", forAccount(purpose, email))
                    .update();
        });
    }

    /** Forgets every try for this address, in the caller's transaction. */
    static int forget(JdbcClient writer, String email) {
        return writer.sql("delete from throttle where subject like :any")
                .param("any", "%" + forAccount("", email))
                .update();
    }

    /** Hashed, because people type other things than their address into that box. */
    private static String forAccount(String purpose, String email) {
        return purpose + " of " + Secret.hash(email.strip().toLowerCase(Locale.ROOT));
    }
}
