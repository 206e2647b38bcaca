package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page after signing in. */
@Controller
final class Home {

    record Shown(Desk desk, Person person, boolean maintains) {}

    private final Pages pages;

    Home(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/staff")
    @Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
    View home(Frame frame, Desk desk, Person person) {
        boolean maintains = person.is(Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR);
        return pages.own(frame, "staff/home.jte", new Shown(desk, person, maintains));
    }
}
