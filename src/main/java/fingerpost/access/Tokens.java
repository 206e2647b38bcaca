package fingerpost.access;

import fingerpost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that do one thing once, until they expire; only a hash of each is kept. */
final class Tokens {

    /** What a link is for, and for how long it works. */
    enum Purpose {
        /** Makes the first administrator. */
        SET_UP(Duration.ofDays(1)),
        INVITATION(Duration.ofDays(7)),
        /** Makes whoever has it one of a practice's editors; lists of them go by post and wait on desks. */
        PRACTICE(Duration.ofDays(30)),
        NEW_PASSWORD(Duration.ofHours(1));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a link that still works would do, and for whom; nobody yet when it sets up or is a practice's. */
    record Link(
            Purpose purpose,
            @Nullable String accountId,
            @Nullable String practice) {

        static Link of(ResultSet row) throws SQLException {
            return new Link(
                    Purpose.valueOf(row.getString("purpose")), row.getString("account_id"), row.getString("practice"));
        }
    }

    private final Database database;
    private final Clock clock;

    Tokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new secret, in the caller's transaction; earlier ones for the same purpose and account stop working. */
    String issue(JdbcClient writer, Purpose purpose, @Nullable String accountId) {
        revoke(writer, purpose, accountId);
        var secret = Secret.fresh();
        writer.sql("insert into token (hash, purpose, account_id, expires_at) values (:hash, :purpose, :account, :at)")
                .param("hash", Secret.hash(secret))
                .param("purpose", purpose.name())
                .param("account", accountId)
                .param("at", clock.millis() + purpose.lasts.toMillis())
                .update();
        return secret;
    }

    /** A new secret for a practice's next editor, in the caller's transaction; the practice's earlier ones stop working. */
    String issueFor(JdbcClient writer, String practice) {
        writer.sql("delete from token where purpose = :purpose and practice = :practice")
                .param("purpose", Purpose.PRACTICE.name())
                .param("practice", practice)
                .update();
        var secret = Secret.fresh();
        writer.sql("insert into token (hash, purpose, practice, expires_at) values (:hash, :purpose, :practice, :at)")
                .param("hash", Secret.hash(secret))
                .param("purpose", Purpose.PRACTICE.name())
                .param("practice", practice)
                .param("at", clock.millis() + Purpose.PRACTICE.lasts.toMillis())
                .update();
        return secret;
    }

    private static void revoke(JdbcClient writer, Purpose purpose, @Nullable String accountId) {
        var whose = accountId == null ? "account_id is null" : "account_id = :account";
        var statement = writer.sql("delete from token where purpose = :purpose and " + whose)
                .param("purpose", purpose.name());
        (accountId == null ? statement : statement.param("account", accountId)).update();
    }

    /** Stops every link of an account, in the caller's transaction; answers how many there were. */
    static int revokeAll(JdbcClient writer, String accountId) {
        return writer.sql("delete from token where account_id = :account")
                .param("account", accountId)
                .update();
    }

    /** What the link would do, without doing it; empty when it is spent, expired or never was. */
    Optional<Link> read(String secret) {
        return database.reader()
                .sql("select purpose, account_id, practice from token where hash = :hash and expires_at > :now")
                .param("hash", Secret.hash(secret))
                .param("now", clock.millis())
                .query((row, _) -> Link.of(row))
                .optional();
    }

    /** Spends the link in the caller's transaction; empty when someone else just has. */
    Optional<Link> spend(JdbcClient writer, String secret) {
        writer.sql("delete from token where expires_at <= :now")
                .param("now", clock.millis())
                .update();
        return writer.sql("delete from token where hash = :hash returning purpose, account_id, practice")
                .param("hash", Secret.hash(secret))
                .query((row, _) -> Link.of(row))
                .optional();
    }
}
