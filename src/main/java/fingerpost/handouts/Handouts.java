package fingerpost.handouts;

import fingerpost.access.Person;
import fingerpost.database.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to handouts that were made. */
@Component
public final class Handouts {

    /** How long the code of one that is no more is kept, so that it is told kindly and not given again. */
    private static final int MONTHS_REMEMBERED = 24;

    private static final int SECRET_BYTES = 18;
    private static final int MOST_LISTED = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A handout and the secret that takes it back, which is told only now; only its hash is kept. */
    public record Made(Handout handout, String secret) {}

    private final Database database;
    private final Clock clock;

    Handouts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a new handout; its maker is null when nobody has signed in. */
    public Made make(Choice choice, @Nullable Person maker) {
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
        long now = clock.millis();
        var made = day(now);
        var last = made.plusMonths(choice.months());
        return database.write(writer -> {
            var code = unused(writer);
            var insert = writer.sql("""
                            insert into handout
                                (code, entries, languages, large, note, months, practice, made_at, last_on, secret_hash, maker)
                            values (:code, :entries, :languages, :large, :note, :months, :practice, :now, :last, :hash, :maker)""");
            Kept.with(insert, choice)
                    .param("code", code.letters())
                    .param("now", now)
                    .param("last", last.toString())
                    .param("hash", hash(secret))
                    .param("maker", maker == null ? null : maker.id())
                    .update();
            var handout = new Handout(code, choice, made, last, maker == null ? null : maker.id());
            return new Made(handout, secret);
        });
    }

    private static Code unused(JdbcClient writer) {
        while (true) {
            var code = Code.fresh(RANDOM);
            int taken = writer.sql("""
                            select (select count(*) from handout where code = :code)
                                + (select count(*) from handout_ended where code = :code)""")
                    .param("code", code.letters())
                    .query(Integer.class)
                    .single();
            if (taken == 0) return code;
        }
    }

    public Looked look(Code code) {
        var there = database.reader()
                .sql("select * from handout where code = :code")
                .param("code", code.letters())
                .query((row, _) -> handout(row))
                .optional();
        if (there.isPresent()) {
            boolean over = there.get().last().isBefore(LocalDate.now(clock));
            return over ? new Looked.Ended(Looked.Why.EXPIRED) : new Looked.There(there.get());
        }
        return database.reader()
                .sql("select why from handout_ended where code = :code")
                .param("code", code.letters())
                .query(String.class)
                .optional()
                .<Looked>map(why -> new Looked.Ended(Looked.Why.valueOf(why)))
                .orElseGet(Looked.Unknown::new);
    }

    /** Those that this account made and that can be opened, newest first. */
    public List<Handout> madeBy(Person maker) {
        return database.reader()
                .sql(
                        "select * from handout where maker = :maker and last_on >= :today order by made_at desc limit :most")
                .param("maker", maker.id())
                .param("today", LocalDate.now(clock).toString())
                .param("most", MOST_LISTED)
                .query((row, _) -> handout(row))
                .list();
    }

    /** Whether this secret takes the handout back. */
    boolean opens(Code code, String secret) {
        return database.reader()
                        .sql("select count(*) from handout where code = :code and secret_hash = :hash")
                        .param("code", code.letters())
                        .param("hash", hash(secret))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes it back for whoever has its secret; answers whether there was one. */
    boolean revoke(Code code, String secret) {
        return revoke(code, "secret_hash", hash(secret));
    }

    /** Takes back one that this person made; answers whether there was one. */
    public boolean revoke(Code code, Person maker) {
        return revoke(code, "maker", maker.id());
    }

    private boolean revoke(Code code, String column, String value) {
        return database.write(writer -> {
            int gone = writer.sql("delete from handout where code = :code and " + column + " = :value")
                    .param("code", code.letters())
                    .param("value", value)
                    .update();
            if (gone > 0) {
                writer.sql("insert into handout_ended (code, why, on_day) values (:code, :why, :today)")
                        .param("code", code.letters())
                        .param("why", Looked.Why.REVOKED.name())
                        .param("today", LocalDate.now(clock).toString())
                        .update();
            }
            return gone > 0;
        });
    }

    /** Deletes what can no longer be opened, but for the codes, and those after two years; answers how many handouts. */
    int tidy() {
        var today = LocalDate.now(clock);
        return database.write(writer -> {
            writer.sql("""
                            insert into handout_ended (code, why, on_day)
                            select code, 'EXPIRED', last_on from handout where last_on < :today""").param("today", today.toString()).update();
            writer.sql("delete from handout_ended where on_day < :old")
                    .param("old", today.minusMonths(MONTHS_REMEMBERED).toString())
                    .update();
            return writer.sql("delete from handout where last_on < :today")
                    .param("today", today.toString())
                    .update();
        });
    }

    private Handout handout(ResultSet row) throws SQLException {
        return new Handout(
                new Code(row.getString("code")),
                Kept.choice(row),
                day(row.getLong("made_at")),
                LocalDate.parse(row.getString("last_on")),
                row.getString("maker"));
    }

    private LocalDate day(long at) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(at), clock.getZone());
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
