package fingerpost.staff;

import fingerpost.access.CalendarKeys;
import fingerpost.access.Person;
import fingerpost.access.WeeklyMail;
import fingerpost.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the worklist reaches a person when they are not looking: by mail and in their calendar. */
@Component
final class RemindersOf {

    /**
     * @param mail whether there is a mail server; @param weekly whether this person gets the mail of the week
     * @param since when the calendar's address was made, or null when there is none
     * @param address the calendar's address, only just after it was made
     */
    public record Reminders(
            boolean mail,
            boolean weekly,
            @Nullable String since,
            @Nullable String address) {}

    private final WeeklyMail weekly;
    private final CalendarKeys keys;
    private final Letters letters;

    RemindersOf(WeeklyMail weekly, CalendarKeys keys, Letters letters) {
        this.weekly = weekly;
        this.keys = keys;
        this.letters = letters;
    }

    /** Null for those who keep no entries. */
    @Nullable
    Reminders of(Frame frame, Person person, @Nullable String address) {
        if (!person.role().keepsTheGuide()) return null;
        var since = keys.made(person.id()).map(made -> Times.day(frame, made)).orElse(null);
        return new Reminders(letters.canBeSent(), weekly.isWanted(person.id()), since, address);
    }
}
