package fingerpost.staff;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Allowed;
import fingerpost.access.Details;
import fingerpost.access.PasskeyShelf;
import fingerpost.access.Person;
import fingerpost.access.Refusal;
import fingerpost.access.Role;
import fingerpost.access.SignIn;
import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What everyone may change about their own account: their name, their password and their passkeys. */
@Controller
@Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class ProfilePage {

    record Shown(
            Desk desk,
            Account account,
            String name,
            List<PasskeyShelf.Passkey> passkeys,
            Map<String, String> problems,
            RemindersOf.@Nullable Reminders reminders) {}

    private final Pages pages;
    private final Accounts accounts;
    private final PasskeyShelf passkeys;
    private final SignIn signIn;
    private final Catalogue catalogue;
    private final RemindersOf reminders;

    ProfilePage(
            Pages pages,
            Accounts accounts,
            PasskeyShelf passkeys,
            SignIn signIn,
            Catalogue catalogue,
            RemindersOf reminders) {
        this.pages = pages;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.catalogue = catalogue;
        this.reminders = reminders;
    }

    @GetMapping("/staff/profile")
    View show(Frame frame, Desk desk, Person person) {
        return page(frame, desk, person, person.name(), Map.of());
    }

    @PostMapping("/staff/profile")
    View rename(
            Frame frame,
            Desk desk,
            Person person,
            RedirectAttributes onward,
            @RequestParam(defaultValue = "") String name) {
        try {
            var details = new Details(person.email(), name, person.role(), person.practice());
            accounts.change(person.id(), details, person.actor());
        } catch (Refusal why) {
            return page(frame, desk, person, name, Sentences.of(frame, why));
        }
        return done(frame, onward, "staff.profile.done.name");
    }

    @PostMapping("/staff/profile/password")
    View password(
            Frame frame,
            Desk desk,
            Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes onward,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password) {
        try {
            signIn.changePassword(person, old, password, Guides.words(catalogue), request, response);
        } catch (Refusal why) {
            return page(frame, desk, person, person.name(), Sentences.of(frame, why));
        }
        return done(frame, onward, "staff.profile.done.password");
    }

    @PostMapping("/staff/profile/sign-out-everywhere")
    View signOutEverywhere(Frame frame, Person person, HttpServletRequest request) {
        accounts.signOutEverywhere(person.id(), person.actor());
        signIn.leave(request);
        return new RedirectView(frame.link("/staff/sign-in"));
    }

    @PostMapping("/staff/profile/passkeys/{id}/remove")
    View removePasskey(Frame frame, Person person, RedirectAttributes onward, @PathVariable String id) {
        if (!passkeys.remove(person, id)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return done(frame, onward, "staff.profile.done.passkey-removed");
    }

    private static View done(Frame frame, RedirectAttributes onward, String key) {
        onward.addFlashAttribute(Desk.DONE, key);
        return new RedirectView(frame.link("/staff/profile"));
    }

    /** The page with the address of a new calendar, which is shown only now. */
    View withCalendar(Frame frame, Desk desk, Person person, String address) {
        var account = accounts.find(person.id()).orElseThrow();
        var shown = reminders.of(frame, person, address);
        return pages.own(
                frame,
                "staff/profile.jte",
                new Shown(desk, account, person.name(), passkeys.of(person), Map.of(), shown));
    }

    private View page(Frame frame, Desk desk, Person person, String name, Map<String, String> problems) {
        var account = accounts.find(person.id()).orElseThrow();
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var shown = new Shown(desk, account, name, passkeys.of(person), problems, reminders.of(frame, person, null));
        return pages.own(frame, "staff/profile.jte", shown, status);
    }
}
