package fingerpost.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's account; never its password.
 *
 * @param on false when they may not sign in
 * @param hasPassword false until they chose one
 * @param signedInAt when they last did; null when never
 * @param signInService issuer and subject at the sign-in service they came from; null when they never did
 * @param roleFromService whether each sign-in there says their role anew
 */
public record Account(
        String id,
        String email,
        String name,
        Role role,
        @Nullable String practice,
        boolean on,
        boolean hasPassword,
        @Nullable Instant signedInAt,
        @Nullable String signInService,
        boolean roleFromService) {

    static Account of(ResultSet row) throws SQLException {
        long signedIn = row.getLong("signed_in_at");
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Role.of(row.getString("role")).orElse(Role.READER),
                row.getString("practice"),
                row.getBoolean("switched_on"),
                row.getString("password") != null,
                signedIn == 0 ? null : Instant.ofEpochMilli(signedIn),
                row.getString("sign_in_service"),
                row.getBoolean("role_from_service"));
    }

    /** Whether only a pseudonym is left of them; their address is empty then. */
    public boolean forgotten() {
        return email.isEmpty();
    }

    public Person person() {
        return new Person(id, name, email, role, practice);
    }

    /** What the audit log keeps of it, before and after a change. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("email", email);
        told.put("name", name);
        told.put("role", role.word());
        if (practice != null) told.put("practice", practice);
        told.put("on", on);
        return told;
    }
}
