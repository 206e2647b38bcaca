package fingerpost.access;

import fingerpost.database.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The audit log of sign-ins and accounts: only ever added to. What changed in the catalogue is in its own history. */
public final class Audit {

    private static final int RANDOM_BYTES = 8;

    private final Database database;
    private final Clock clock;

    Audit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a line in the caller's transaction, or in one of its own; what is told must hold no secret. */
    public void add(
            String actor,
            String action,
            @Nullable String subject,
            @Nullable Map<String, ?> before,
            @Nullable Map<String, ?> after,
            @Nullable String address) {
        long now = clock.millis();
        database.write(writer -> writer.sql("""
                        insert into audit_event
                            (id, at, actor, action, subject, before_document, after_document, address)
                        values (:id, :at, :actor, :action, :subject, :before, :after, :address)""")
                .param("id", id(now))
                .param("at", now)
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("before", json(before))
                .param("after", json(after))
                .param("address", address)
                .update());
    }

    /** In the order they were added, when sorted as text; no two are the same. */
    private static String id(long now) {
        return String.format(Locale.ROOT, "%012x", now) + HexFormat.of().formatHex(Secret.bytes(RANDOM_BYTES));
    }

    private static @Nullable String json(@Nullable Map<String, ?> document) {
        return document == null ? null : JsonMapper.shared().writeValueAsString(document);
    }

    /**
     * The lines that match, newest first.
     *
     * @param actor only what they did or what was done about them; null for all
     * @param action only this; null for all
     * @param from not before; @param until before
     */
    public List<AuditEvent> lines(
            @Nullable String actor, @Nullable String action, Instant from, Instant until, int limit, int offset) {
        return filtered(database.reader(), actor, action, from, until)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new AuditEvent(
                        row.getString("id"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("before_document"),
                        row.getString("after_document"),
                        row.getString("address")))
                .list();
    }

    /** Only what is asked for stands in the statement, so that its index is used. */
    private static JdbcClient.StatementSpec filtered(
            JdbcClient reader, @Nullable String actor, @Nullable String action, Instant from, Instant until) {
        var values = new LinkedHashMap<String, Object>();
        values.put("from", from.toEpochMilli());
        values.put("until", until.toEpochMilli());
        var also = "";
        if (actor != null) {
            also += " and (actor = :actor or subject = :actor)";
            values.put("actor", actor);
        }
        if (action != null) {
            also += " and action = :action";
            values.put("action", action);
        }
        return reader.sql("select * from audit_event where at >= :from and at < :until" + also
                        + " order by id desc limit :limit offset :offset")
                .params(values);
    }

    /** Every action there is a line of, in the order of the alphabet. */
    public List<String> actions() {
        return Database.distinct(database.reader(), "audit_event", "action");
    }
}
