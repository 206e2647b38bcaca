package fingerpost.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sign-in service says a person may do: the first role of the list that its claim names, or none. */
record RolesTold(@Nullable Role role, @Nullable String practice) {

    /** From the most trusted to the least; who has several gets the first. */
    private static final List<Role> IN_TURN =
            List.of(Role.ADMINISTRATOR, Role.CLINICIAN, Role.CURATOR, Role.PRACTICE_EDITOR, Role.READER);

    private static final String PREFIX = "fingerpost-";

    /** Reads a claim, whose name may lead into others as in realm_access.roles, and the claim "practice". */
    static RolesTold in(Map<String, Object> claims, String claim) {
        var names = names(value(claims, claim));
        var practice = claims.get("practice") instanceof String slug && !slug.isBlank() ? slug : null;
        for (var role : IN_TURN) {
            if (!names.contains(role.word())) continue;
            if (role == Role.PRACTICE_EDITOR && practice == null) continue;
            return new RolesTold(role, role == Role.PRACTICE_EDITOR ? practice : null);
        }
        return new RolesTold(null, null);
    }

    private static @Nullable Object value(Map<String, Object> claims, String claim) {
        var whole = claims.get(claim);
        if (whole != null) return whole;
        int dot = claim.indexOf('.');
        if (dot < 0 || !(claims.get(claim.substring(0, dot)) instanceof Map<?, ?> inner)) return null;
        return inner.get(claim.substring(dot + 1));
    }

    private static List<String> names(@Nullable Object value) {
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream()
                .map(one -> String.valueOf(one).strip().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(name -> name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name)
                .toList();
    }
}
