package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looks at entries has declared, for everybody to read: an interest that others may think sways them,
 * or that there is none. It goes by their role, as reviews do, and never by their name.
 *
 * @param name the declaration itself, by language
 * @param role as reviews say it, such as GP, Cardiff
 * @param on the day it was declared
 * @param until the day since when it holds no longer, or null; it stays to be read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Interest(
        String slug,
        Localised name,
        @Nullable String role,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long revision) {

    public Interest {
        name = name == null ? Localised.NONE : name;
    }

    /** Whether it is of those who review in this role. */
    public boolean isOf(@Nullable String reviewer) {
        return role != null
                && reviewer != null
                && role.strip().toLowerCase(Locale.ROOT).equals(reviewer.strip().toLowerCase(Locale.ROOT));
    }

    Interest as(long newRevision) {
        return new Interest(slug, name, role, on, until, newRevision);
    }

    /** Everything wrong with it; empty when it can be kept. */
    public static List<Problem> problems(Interest interest) {
        var found = new ArrayList<Problem>();
        NamedRules.slug(found, interest.slug());
        if (interest.name().isEmpty()) found.add(new Problem("title", "is missing"));
        EntryRules.localised(found, "title", interest.name(), EntryRules.LONGEST_LINE);
        if (interest.role() == null) found.add(new Problem("role", "is missing"));
        else EntryRules.lines(found, "role", List.of(interest.role()), EntryRules.LONGEST_TITLE);
        if (interest.on() == null) found.add(new Problem("on", "is missing"));
        var until = interest.until();
        if (until != null && interest.on() != null && until.isBefore(interest.on())) {
            found.add(new Problem("until", "ends before it starts"));
        }
        return found;
    }
}
