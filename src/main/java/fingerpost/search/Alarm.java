package fingerpost.search;

import fingerpost.catalogue.RedFlag;

/**
 * A red flag that a text meets: what was typed may be an emergency.
 *
 * @param rule the clinicians' rule, with the advice to show
 * @param level how pressing it is as told; urgent where the rule says emergency when the text tells of long ago
 * @param parts how many parts of the rule the text agrees with
 */
public record Alarm(RedFlag rule, RedFlag.Level level, int parts) {

    /** The same rule met in two ways: as pressing as the more pressing of them. */
    Alarm and(Alarm other) {
        return new Alarm(rule, level.compareTo(other.level) <= 0 ? level : other.level, Math.max(parts, other.parts));
    }

    /** Whether the rule's advice is for now, and the text tells of long ago. */
    public boolean isOfThePast() {
        return level != rule.level();
    }

    /** Whom to ring or where to go. */
    public String call() {
        return isOfThePast() || rule.call() == null ? "111" : rule.call();
    }
}
