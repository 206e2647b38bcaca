package fingerpost.access;

import org.jspecify.annotations.Nullable;

/**
 * Someone signed in, as their account is now; a controller method may take one.
 *
 * @param id such as a_3f…, the same for ever
 * @param practice the slug of their own practice; null for all but practice editors
 */
public record Person(
        String id,
        String name,
        String email,
        Role role,
        @Nullable String practice) {

    /** As history and audit log name them. */
    public String actor() {
        return "account:" + id;
    }

    /** Whether they have one of these roles. */
    public boolean is(Role... roles) {
        for (var one : roles) if (role == one) return true;
        return false;
    }
}
