package fingerpost.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What a pinned answer must be before it is kept; every problem is told at once. */
public final class PinRules {

    /** More than a phone's first screen is no answer that somebody chose. */
    public static final int MOST_ENTRIES = 5;

    private PinRules() {}

    /** Everything wrong with the pin, seen alone; empty when it can be kept. */
    public static List<Problem> problems(Pin pin) {
        var found = new ArrayList<Problem>();
        NamedRules.slug(found, pin.slug());
        if (pin.words().isEmpty()) found.add(new Problem("words", "are missing; they are the queries it answers"));
        NamedRules.byLanguage(found, "words", pin.words());
        if (pin.entries().isEmpty()) found.add(new Problem("entries", "are missing; they are the ids that come first"));
        if (pin.entries().size() > MOST_ENTRIES) {
            found.add(new Problem("entries", "are more than " + MOST_ENTRIES));
        }
        for (var id : pin.entries()) {
            if (!EntryRules.isId(id)) found.add(new Problem("entries", "must be ids of entries"));
        }
        var reason = pin.reason();
        if (reason == null) found.add(new Problem("reason", "is missing; say why this comes first"));
        else EntryRules.lines(found, "reason", List.of(reason), EntryRules.LONGEST_LINE);
        if (pin.until() == null) found.add(new Problem("until", "is missing; it is the last day, such as 2027-03-31"));
        return found;
    }
}
