package fingerpost.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that wants a person.
 *
 * @param about what it is kept under: the entry's id; of a mention the remark's number, a hyphen and the account's id;
 *     of a report or a suggestion its number
 * @param entryId empty when it is about no entry, as {@link WantKind#isOfEntry} tells
 * @param since when it began
 * @param pressing of a change: whether a dose, medicine, age, phone number, opening hour or eligibility is said otherwise; of a
 *     report: whether several people said the same
 * @param visits how often the entry's link was followed in the last 90 days, at most an hour ago
 * @param assignee the account that has taken it on, or null
 */
public record Want(
        WantKind kind,
        String about,
        String entryId,
        Instant since,
        boolean pressing,
        long visits,
        @Nullable String assignee) {

    /** Names it among all. */
    public String key() {
        return kind.word() + "-" + about;
    }
}
