package fingerpost.access;

import fingerpost.database.Database;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of staff: the one door to change them, each change with its line in the audit log, and their reads. */
public final class Accounts {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_EMAIL = 254;
    private static final int ID_BYTES = 8;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Tokens tokens;
    private final Passwords passwords = new Passwords();

    private Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.audit = new Audit(database, clock);
        this.tokens = new Tokens(database, clock);
    }

    /** The accounts in an opened database. */
    public static Accounts over(Database database, Clock clock) {
        return new Accounts(database, clock);
    }

    public Audit audit() {
        return audit;
    }

    Passwords passwords() {
        return passwords;
    }

    // ---- reads

    public Optional<Account> find(String id) {
        return one(database.reader(), "id", id);
    }

    Optional<Account> withEmail(String email) {
        return one(database.reader(), "email_key", key(email));
    }

    static Optional<Account> one(JdbcClient client, String column, String value) {
        return client.sql("select * from account where " + column + " = :value")
                .param("value", value)
                .query((row, _) -> Account.of(row))
                .optional();
    }

    /** Every account, in the order of their names. */
    public List<Account> all() {
        return database.reader()
                .sql("select * from account order by lower(name), id")
                .query((row, _) -> Account.of(row))
                .list();
    }

    /** Whether someone can sign in who may give others an account. */
    public boolean hasAdministrator() {
        return administrators(database.reader()) > 0;
    }

    static long administrators(JdbcClient client) {
        return client.sql("select count(*) from account where role = 'administrator' and switched_on = true"
                        + " and (password is not null or sign_in_service is not null)")
                .query(Long.class)
                .single();
    }

    // ---- changes

    /**
     * A new account that chooses its password by a link, as {@link #inviteAgain} gives. Throws {@link Refusal} when the
     * address is none or has an account already.
     */
    public Account invite(Details details, String actor) {
        var checked = details.checked();
        return database.write(writer -> {
            if (one(writer, "email_key", key(checked.email())).isPresent()) throw taken();
            return add(writer, checked, null, false, actor);
        });
    }

    private Account add(
            JdbcClient writer, Details details, @Nullable String service, boolean roleFromService, String actor) {
        var id = "a_" + HexFormat.of().formatHex(Secret.bytes(ID_BYTES));
        writer.sql("""
                        insert into account (id, email, email_key, name, role, practice, switched_on, created_at,
                            sign_in_service, role_from_service)
                        values (:id, :email, :key, :name, :role, :practice, true, :now, :service, :roleFrom)""")
                .param("id", id)
                .param("email", details.email())
                .param("key", key(details.email()))
                .param("name", details.name())
                .param("role", details.role().word())
                .param("practice", details.practice())
                .param("now", clock.millis())
                .param("service", service)
                .param("roleFrom", roleFromService)
                .update();
        var added = one(writer, "id", id).orElseThrow();
        audit.add(actor, "account-added", added.person().actor(), null, added.told(), null);
        return added;
    }

    /** Changes who someone is or what they may do; what they can do from their next request on. */
    public Account change(String id, Details details, String actor) {
        var checked = details.checked();
        return changed(id, "account-changed", actor, writer -> {
            var other = one(writer, "email_key", key(checked.email()));
            if (other.isPresent() && !other.get().id().equals(id)) throw taken();
            writer.sql("""
                            update account set email = :email, email_key = :key, name = :name, role = :role,
                                practice = :practice where id = :id""")
                    .param("email", checked.email())
                    .param("key", key(checked.email()))
                    .param("name", checked.name())
                    .param("role", checked.role().word())
                    .param("practice", checked.practice())
                    .param("id", id)
                    .update();
        });
    }

    /** Lets someone sign in again, or stops them: at once, everywhere, links included. */
    public Account switchTo(boolean on, String id, String actor) {
        return changed(id, on ? "account-on" : "account-off", actor, writer -> {
            writer.sql("update account set switched_on = :on where id = :id")
                    .param("on", on)
                    .param("id", id)
                    .update();
            if (!on) {
                endSessions(writer, id);
                Tokens.revokeAll(writer, id);
            }
        });
    }

    private Account changed(String id, String action, String actor, java.util.function.Consumer<JdbcClient> change) {
        return database.write(writer -> {
            var before = one(writer, "id", id)
                    .filter(account -> !account.forgotten())
                    .orElseThrow(() -> new Refusal("id", "no-account", "There is no such account."));
            long administrators = administrators(writer);
            change.accept(writer);
            if (administrators > 0 && administrators(writer) == 0) {
                throw lastAdministrator();
            }
            var after = one(writer, "id", id).orElseThrow();
            if (!after.equals(before)) {
                audit.add(actor, action, after.person().actor(), before.told(), after.told(), null);
            }
            return after;
        });
    }

    /** Ends every session of an account, on every node. */
    public void signOutEverywhere(String id, String actor) {
        database.write(writer -> {
            audit.add(actor, "signed-out-everywhere", "account:" + id, null, null, null);
            return endSessions(writer, id);
        });
    }

    static int endSessions(JdbcClient writer, String id) {
        return writer.sql("delete from spring_session where principal_name = :id")
                .param("id", id)
                .update();
    }

    // ---- links

    /** The secret of a link that makes the first administrator; earlier ones stop working. */
    public String setUp() {
        return database.write(writer -> tokens.issue(writer, Tokens.Purpose.SET_UP, null));
    }

    /** The secret of a link by which a person chooses their first or a new password; earlier ones stop working. */
    public String link(String id, String actor) {
        return database.write(writer -> {
            var account = one(writer, "id", id)
                    .filter(Account::on)
                    .orElseThrow(() -> new Refusal("id", "no-account", "There is no such account, or it is off."));
            var purpose = account.hasPassword() ? Tokens.Purpose.NEW_PASSWORD : Tokens.Purpose.INVITATION;
            audit.add(actor, "link-" + purpose.word(), account.person().actor(), null, null, null);
            return tokens.issue(writer, purpose, id);
        });
    }

    /** What a link would do; empty when it is spent, expired or never was. */
    public Optional<Opening> opening(String secret) {
        return tokens.read(secret).flatMap(link -> {
            if (link.practice() != null) return Optional.of(new Opening(false, null, link.practice()));
            if (link.accountId() == null) return Optional.of(new Opening(true, null, null));
            return find(link.accountId()).filter(Account::on).map(account -> new Opening(false, account, null));
        });
    }

    /**
     * What a link leads to.
     *
     * @param setUp whether it makes the first administrator, who says who they are
     * @param account whose password it sets; null when it makes an account
     * @param practice the slug of the practice that it makes an editor of, or null
     */
    public record Opening(
            boolean setUp,
            @Nullable Account account,
            @Nullable String practice) {}

    /** The secret of a link that makes whoever opens it an editor of a practice, once; its earlier ones stop working. */
    public String invitationTo(String practice, String actor) {
        return database.write(writer -> {
            audit.add(actor, "practice-invited", "practice:" + practice, null, null, null);
            return tokens.issueFor(writer, practice);
        });
    }

    /**
     * Spends a practice's invitation: somebody with this address and name edits that practice from now on. Throws {@link
     * Refusal} when the link does not work any more, or the address has an account.
     */
    public Account join(String secret, String email, String name, String password, List<String> guides) {
        var practice = opening(secret).map(Opening::practice).orElseThrow(Accounts::spent);
        var checked = new Details(email, name, Role.PRACTICE_EDITOR, practice).checked();
        passwords.check(password, own(guides, checked.name(), checked.email()));
        var hash = passwords.hash(password);
        return database.write(writer -> {
            if (one(writer, "email_key", key(checked.email())).isPresent()) throw taken();
            var link = tokens.spend(writer, secret).orElseThrow(Accounts::spent);
            if (!practice.equals(link.practice())) throw spent();
            var added = add(writer, checked, null, false, "invitation of a practice");
            keepPassword(writer, added.id(), hash);
            return added;
        });
    }

    /** Spends a set-up link: the first administrator. Throws {@link Refusal} when the link does not work any more. */
    public Account begin(String secret, Details details, String password, List<String> own) {
        var checked = details.checked();
        passwords.check(password, own(own, checked.name(), checked.email()));
        var hash = passwords.hash(password);
        return database.write(writer -> {
            var link = tokens.spend(writer, secret).orElseThrow(Accounts::spent);
            if (link.purpose() != Tokens.Purpose.SET_UP || administrators(writer) > 0) throw spent();
            var there = one(writer, "email_key", key(checked.email()));
            if (there.isPresent()) throw taken();
            var added = add(writer, checked, null, false, "set-up link");
            keepPassword(writer, added.id(), hash);
            return added;
        });
    }

    /** Spends an invitation or a link for a new password; every session of the account ends. */
    public Account choosePassword(String secret, String password, List<String> guides) {
        var account = opening(secret).map(Opening::account).orElseThrow(Accounts::spent);
        if (account == null) throw spent();
        passwords.check(password, own(guides, account.name(), account.email()));
        var hash = passwords.hash(password);
        return database.write(writer -> {
            var link = tokens.spend(writer, secret).orElseThrow(Accounts::spent);
            var id = link.accountId();
            if (id == null) throw spent();
            Tokens.revokeAll(writer, id);
            keepPassword(writer, id, hash);
            endSessions(writer, id);
            audit.add("account:" + id, "password-chosen", "account:" + id, null, null, null);
            return one(writer, "id", id).orElseThrow();
        });
    }

    /** A new password for someone who knows the old one; every other session of theirs ends too. */
    public void changePassword(String id, String old, String password, List<String> guides) {
        var account = find(id).orElseThrow(Accounts::spent);
        if (!passwords.matches(old, passwordOf(id))) {
            throw new Refusal("old", "old-password", "The old password is not that.");
        }
        passwords.check(password, own(guides, account.name(), account.email()));
        var hash = passwords.hash(password);
        database.write(writer -> {
            keepPassword(writer, id, hash);
            Tokens.revokeAll(writer, id);
            audit.add("account:" + id, "password-changed", "account:" + id, null, null, null);
            return endSessions(writer, id);
        });
    }

    private static void keepPassword(JdbcClient writer, String id, String hash) {
        writer.sql("update account set password = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    private static List<String> own(List<String> guides, String... persons) {
        var all = new java.util.ArrayList<>(guides);
        all.addAll(List.of(persons));
        return all;
    }

    static Refusal lastAdministrator() {
        return new Refusal("role", "last-administrator", "At least one administrator must be able to sign in.");
    }

    private static Refusal spent() {
        return new Refusal("link", "link", "The link has been used or is too old.");
    }

    private static Refusal taken() {
        return new Refusal("email", "email-taken", "That address has an account already.");
    }

    // ---- sign-in

    @Nullable
    String passwordOf(String id) {
        return database.reader()
                .sql("select password from account where id = :id")
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(row.getString("password")))
                .optional()
                .flatMap(UnaryOperator.identity())
                .orElse(null);
    }

    /** Keeps that someone signed in, and by what: password, passkey or the sign-in service. */
    void signedIn(String id, String how, String address) {
        database.write(writer -> {
            audit.add("account:" + id, "signed-in", "account:" + id, null, Map.of("by", how), address);
            return writer.sql("update account set signed_in_at = :now where id = :id")
                    .param("now", clock.millis())
                    .param("id", id)
                    .update();
        });
    }

    /** The account of someone whom the sign-in service knows: found, or added, with the role it tells. */
    Account fromService(String service, Details details, boolean emailVerified, boolean roleTold) {
        return database.write(writer -> {
            var known = one(writer, "sign_in_service", service);
            if (known.isEmpty() && emailVerified) known = one(writer, "email_key", key(details.email()));
            if (known.isEmpty()) {
                if (!roleTold) throw new Refusal("role", "no-role", "The sign-in service tells no role.");
                // an address that the service has not verified opens nobody's account
                if (one(writer, "email_key", key(details.email())).isPresent()) throw taken();
                return add(writer, details.checked(), service, true, "sign-in service");
            }
            var account = known.get();
            if (account.roleFromService() && !roleTold) {
                throw new Refusal("role", "no-role", "The sign-in service tells no role any more.");
            }
            return changed(
                    account.id(),
                    "account-changed",
                    "sign-in service",
                    client -> client.sql("""
                                    update account set sign_in_service = :service, role = :role, practice = :practice,
                                        role_from_service = :roleFrom where id = :id""")
                            .param("service", service)
                            .param("role", (roleTold ? details.role() : account.role()).word())
                            .param("practice", roleTold ? details.practice() : account.practice())
                            .param("roleFrom", roleTold)
                            .param("id", account.id())
                            .update());
        });
    }

    static String key(String email) {
        return Objects.requireNonNull(email).strip().toLowerCase(Locale.ROOT);
    }
}
