package fingerpost.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who someone is and what they may do, as typed.
 *
 * @param practice the slug of their practice; only practice editors have one, and they must
 */
public record Details(
        String email, String name, Role role, @Nullable String practice) {

    /** One @ with something before it and a host after it; whether it works, only a mail to it can tell. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@[^\\s@<>\"(),:;"
            + "\\[\\]\\\\\\p{Cntrl}.]+(\\.[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}.]+)*");

    /** As it may be kept; throws {@link Refusal} for the first thing that may not. */
    Details checked() {
        var address = email.strip();
        if (address.length() > Accounts.LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            throw new Refusal("email", "email", "An e-mail address looks like name@example.org.");
        }
        var called = name.strip();
        if (called.isEmpty()
                || called.length() > Accounts.LONGEST_NAME
                || called.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("name", "name", "A name has 1 to " + Accounts.LONGEST_NAME + " letters, on one line.");
        }
        if (role != Role.PRACTICE_EDITOR) return new Details(address, called, role, null);
        if (practice == null || practice.isBlank()) {
            throw new Refusal("practice", "practice", "A practice editor needs a practice.");
        }
        return new Details(address, called, role, practice.strip());
    }
}
