package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Review;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What it means that somebody looked at an entry: who, by their role, and when to look again. */
@Component
final class Reviewing {

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    Reviewing(Catalogue catalogue, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** The day it is where the guide is kept. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How the public reads who looked: a role and the area, never a name. */
    String by(Person person) {
        var area = catalogue.area();
        var locale = Locale.of(area.firstLanguage());
        return messages.getMessage(
                "staff.reviewer",
                new Object[] {
                    messages.getMessage("staff.role." + person.role().word(), null, locale),
                    area.name().best(area.firstLanguage())
                },
                locale);
    }

    /** Whoever publishes an entry has looked at it; one that is public already keeps the review it has. */
    Entry reviewed(Entry wanted, @Nullable Entry there, Person person) {
        if (there != null && there.isPublic() && there.review() != null) return wanted;
        var today = today();
        var next = wanted.review() == null ? null : wanted.review().next();
        if (next == null || !next.isAfter(today))
            next = today.plusMonths(catalogue.area().monthsUntilReview(wanted));
        return wanted.but().review(new Review(today, by(person), next)).build();
    }
}
