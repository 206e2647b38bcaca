package fingerpost.staff;

import fingerpost.access.AccessSettings;
import fingerpost.access.Allowed;
import fingerpost.access.CalendarKeys;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.access.WeeklyMail;
import fingerpost.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Switches the mail of the week, and makes and stops the address of a person's calendar. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class RemindersPage {

    private final WeeklyMail weekly;
    private final CalendarKeys keys;
    private final AccessSettings settings;
    private final ProfilePage profile;

    RemindersPage(WeeklyMail weekly, CalendarKeys keys, AccessSettings settings, ProfilePage profile) {
        this.weekly = weekly;
        this.keys = keys;
        this.settings = settings;
        this.profile = profile;
    }

    @PostMapping("/staff/profile/weekly-mail")
    View weekly(Frame frame, Person person, @RequestParam(defaultValue = "") String wanted, RedirectAttributes onward) {
        boolean on = wanted.equals("true");
        weekly.want(on, person);
        onward.addFlashAttribute(Desk.DONE, on ? "staff.profile.done.weekly-on" : "staff.profile.done.weekly-off");
        return EntryEditor.to(frame, "/staff/profile");
    }

    /** Shown at once and kept nowhere: a redirect would have to keep it. */
    @PostMapping("/staff/profile/calendar")
    View make(Frame frame, Desk desk, Person person) {
        var path = frame.link("/staff/calendar/" + keys.make(person) + ".ics");
        return profile.withCalendar(frame, desk, person, settings.baseUrl() + path);
    }

    @PostMapping("/staff/profile/calendar/stop")
    View stop(Frame frame, Person person, RedirectAttributes onward) {
        keys.revoke(person);
        onward.addFlashAttribute(Desk.DONE, "staff.profile.done.calendar-stopped");
        return EntryEditor.to(frame, "/staff/profile");
    }
}
