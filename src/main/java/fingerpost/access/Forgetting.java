package fingerpost.access;

import fingerpost.database.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes one person's data out of accounts, sessions and audit log for good, and leaves a pseudonym in its place. */
public final class Forgetting {

    /** Of what the audit log tells of an account, all but role, practice and whether it is on is personal. */
    private static final Set<String> PERSONAL = Set.of("email", "name", "label");

    /**
     * Who was forgotten.
     *
     * @param id the account's, which stays
     * @param pseudonym such as former curator 3
     * @param addresses every e-mail address they ever had here that is nobody else's now
     * @param names every name they ever had here
     * @param shared whether another account has one of the names
     * @param removed how many rows went, by what they were
     */
    public record Forgotten(
            String id,
            String pseudonym,
            Set<String> addresses,
            Set<String> names,
            boolean shared,
            Map<String, Integer> removed) {}

    private record Line(
            String id, @Nullable String before, @Nullable String after) {}

    private final Database database;

    public Forgetting(Database database) {
        this.database = database;
    }

    /** The account that has this address; throws {@link Refusal} when none has. */
    public Account of(String email) {
        return Accounts.one(database.reader(), "email_key", Accounts.key(email))
                .filter(account -> !account.forgotten())
                .orElseThrow(() -> new Refusal("email", "no-account", "No account has the address " + email + "."));
    }

    /** Forgets the person, in the caller's redaction; throws {@link Refusal} for the last administrator. */
    public Forgotten forget(Account account) {
        return database.write(writer -> {
            var lines = linesAbout(writer, account);
            var addresses = new LinkedHashSet<String>();
            var names = new LinkedHashSet<String>();
            addresses.add(account.email());
            names.add(account.name());
            for (var line : lines) {
                for (var document : new String[] {line.before(), line.after()}) {
                    if (document == null) continue;
                    var told = JsonMapper.shared().readTree(document);
                    if (told.path("email").isString())
                        addresses.add(told.path("email").stringValue());
                    if (told.path("name").isString())
                        names.add(told.path("name").stringValue());
                }
            }
            addresses.remove("");
            names.remove("");
            addresses.removeIf(address -> Accounts.one(writer, "email_key", Accounts.key(address))
                    .filter(other -> !other.id().equals(account.id()))
                    .isPresent());
            var pseudonym = pseudonym(writer, account.role());
            boolean shared = others(writer, account).stream().anyMatch(names::contains);
            var removed = remove(writer, account, pseudonym, addresses);
            removed.put("lines of the audit log", redact(writer, account, pseudonym, lines));
            return new Forgotten(account.id(), pseudonym, addresses, names, shared, removed);
        });
    }

    private static List<Line> linesAbout(JdbcClient writer, Account account) {
        return writer.sql("select id, before_document, after_document from audit_event"
                        + " where actor = :who or subject = :who")
                .param("who", account.person().actor())
                .query((row, _) -> new Line(
                        row.getString("id"), row.getString("before_document"), row.getString("after_document")))
                .list();
    }

    private static List<String> others(JdbcClient writer, Account account) {
        return writer.sql("select name from account where id <> :id")
                .param("id", account.id())
                .query(String.class)
                .list();
    }

    private static String pseudonym(JdbcClient writer, Role role) {
        long before = writer.sql("select count(*) from account where email = ''")
                .query(Long.class)
                .single();
        return "former " + role.word().toLowerCase(Locale.ROOT).replace('-', ' ') + " " + (before + 1);
    }

    private static Map<String, Integer> remove(
            JdbcClient writer, Account account, String pseudonym, Set<String> addresses) {
        var removed = new LinkedHashMap<String, Integer>();
        long administrators = Accounts.administrators(writer);
        writer.sql("""
                        update account set email = '', email_key = :key, name = :name, practice = null,
                            password = null, switched_on = false, signed_in_at = null, sign_in_service = null,
                            role_from_service = false where id = :id""")
                .param("key", "forgotten " + account.id())
                .param("name", pseudonym)
                .param("id", account.id())
                .update();
        if (administrators > 0 && Accounts.administrators(writer) == 0) throw Accounts.lastAdministrator();
        removed.put(
                "passkeys",
                writer.sql("delete from user_credentials where user_entity_user_id = :owner")
                        .param("owner", PasskeyOwners.handle(account.id()).toBase64UrlString())
                        .update());
        removed.put("sessions", Accounts.endSessions(writer, account.id()));
        removed.put("links", Tokens.revokeAll(writer, account.id()));
        int tries = 0;
        for (var address : addresses) tries += Throttle.forget(writer, address);
        removed.put("counts of sign-in tries", tries);
        return removed;
    }

    /** Answers how many lines lost something: an address on the network, or what the account was called. */
    private static int redact(JdbcClient writer, Account account, String pseudonym, List<Line> lines) {
        int changed = writer.sql("update audit_event set address = null"
                        + " where address is not null and (actor = :who or subject = :who)")
                .param("who", account.person().actor())
                .update();
        var touched = new ArrayList<Line>();
        for (var line : lines) {
            var without = new Line(line.id(), without(line.before(), pseudonym), without(line.after(), pseudonym));
            if (!without.equals(line)) touched.add(without);
        }
        for (var line : touched) {
            writer.sql("update audit_event set before_document = :before, after_document = :after where id = :id")
                    .param("before", line.before())
                    .param("after", line.after())
                    .param("id", line.id())
                    .update();
        }
        return changed + touched.size();
    }

    private static @Nullable String without(@Nullable String document, String pseudonym) {
        if (document == null) return null;
        var mapper = JsonMapper.shared();
        if (!(mapper.readTree(document) instanceof ObjectNode told)) return document;
        boolean any = false;
        for (var field : PERSONAL) {
            if (!told.has(field)) continue;
            told.put(field, field.equals("name") ? pseudonym : "");
            any = true;
        }
        return any ? mapper.writeValueAsString(told) : document;
    }
}
