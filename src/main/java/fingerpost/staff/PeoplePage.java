package fingerpost.staff;

import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Allowed;
import fingerpost.access.Details;
import fingerpost.access.Person;
import fingerpost.access.Refusal;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Who has an account, and what they may do. */
@Controller
@Allowed(Role.ADMINISTRATOR)
final class PeoplePage {

    /** What a form about a person holds, as typed. */
    record Form(String email, String name, String role, String practice) {

        static final Form EMPTY = new Form("", "", Role.CURATOR.word(), "");

        static Form of(Account account) {
            var practice = account.practice() == null ? "" : account.practice();
            return new Form(account.email(), account.name(), account.role().word(), practice);
        }

        Details details() {
            var as = Role.of(role).orElseThrow(() -> new Refusal("role", "role", "The role is none there is."));
            return new Details(email, name, as, practice);
        }
    }

    /**
     * @param account whom the page is about; null when it lists all
     * @param link an address to pass on, because no mail could be sent; null when there is none
     * @param practices names by slug
     */
    record Shown(
            Desk desk,
            List<Account> all,
            @Nullable Account account,
            Form form,
            @Nullable String link,
            boolean sent,
            Map<String, String> practices,
            Map<String, String> problems) {}

    private final Pages pages;
    private final Accounts accounts;
    private final Letters letters;
    private final Catalogue catalogue;
    private final AccessSettings settings;

    PeoplePage(Pages pages, Accounts accounts, Letters letters, Catalogue catalogue, AccessSettings settings) {
        this.pages = pages;
        this.accounts = accounts;
        this.letters = letters;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    @GetMapping("/staff/people")
    View list(Frame frame, Desk desk) {
        return listed(frame, desk, Form.EMPTY, Map.of());
    }

    @PostMapping("/staff/people")
    View invite(
            Frame frame,
            Desk desk,
            Person person,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String practice) {
        var form = new Form(email, name, role, practice);
        try {
            checkPractice(practice);
            var account = accounts.invite(form.details(), person.actor());
            return linked(frame, desk, account, person);
        } catch (Refusal why) {
            return listed(frame, desk, form, Sentences.of(frame, why));
        }
    }

    @GetMapping("/staff/people/{id}")
    View show(Frame frame, Desk desk, @PathVariable String id) {
        var account = there(id);
        return one(frame, desk, account, Form.of(account), null, false, Map.of());
    }

    @PostMapping("/staff/people/{id}")
    View change(
            Frame frame,
            Desk desk,
            Person person,
            RedirectAttributes onward,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String practice) {
        var account = there(id);
        var form = new Form(email, name, role, practice);
        try {
            checkPractice(practice);
            accounts.change(id, form.details(), person.actor());
        } catch (Refusal why) {
            return one(frame, desk, account, form, null, false, Sentences.of(frame, why));
        }
        onward.addFlashAttribute(Desk.DONE, "staff.people.done.changed");
        return new RedirectView(frame.link("/staff/people"));
    }

    @PostMapping("/staff/people/{id}/off")
    View off(Frame frame, Desk desk, Person person, RedirectAttributes onward, @PathVariable String id) {
        return switched(false, frame, desk, person, onward, id);
    }

    @PostMapping("/staff/people/{id}/on")
    View on(Frame frame, Desk desk, Person person, RedirectAttributes onward, @PathVariable String id) {
        return switched(true, frame, desk, person, onward, id);
    }

    private View switched(boolean on, Frame frame, Desk desk, Person person, RedirectAttributes onward, String id) {
        var account = there(id);
        try {
            accounts.switchTo(on, id, person.actor());
        } catch (Refusal why) {
            return one(frame, desk, account, Form.of(account), null, false, Sentences.of(frame, why));
        }
        onward.addFlashAttribute(Desk.DONE, on ? "staff.people.done.on" : "staff.people.done.off");
        return new RedirectView(frame.link("/staff/people"));
    }

    @PostMapping("/staff/people/{id}/sign-out")
    View signOut(Frame frame, Person person, RedirectAttributes onward, @PathVariable String id) {
        accounts.signOutEverywhere(there(id).id(), person.actor());
        onward.addFlashAttribute(Desk.DONE, "staff.people.done.signed-out");
        return new RedirectView(frame.link("/staff/people"));
    }

    @PostMapping("/staff/people/{id}/link")
    View link(Frame frame, Desk desk, Person person, @PathVariable String id) {
        var account = there(id);
        try {
            return linked(frame, desk, account, person);
        } catch (Refusal why) {
            return one(frame, desk, account, Form.of(account), null, false, Sentences.of(frame, why));
        }
    }

    /** Sends a link, or shows it when no mail could be sent; it is in no address and kept nowhere. */
    private View linked(Frame frame, Desk desk, Account account, Person person) {
        var secret = accounts.link(account.id(), person.actor());
        boolean sent = letters.link(account, secret);
        var shown = sent ? null : settings.linkTo(secret);
        return one(frame, desk, account, Form.of(account), shown, sent, Map.of());
    }

    private void checkPractice(String slug) {
        if (!slug.isBlank() && !catalogue.practices().containsKey(slug)) {
            throw new Refusal("practice", "practice", "There is no such practice.");
        }
    }

    private Account there(String id) {
        return accounts.find(id)
                .filter(account -> !account.forgotten())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View listed(Frame frame, Desk desk, Form form, Map<String, String> problems) {
        var all =
                accounts.all().stream().filter(account -> !account.forgotten()).toList();
        return page(frame, new Shown(desk, all, null, form, null, false, practices(frame), problems));
    }

    private View one(
            Frame frame,
            Desk desk,
            Account account,
            Form form,
            @Nullable String link,
            boolean sent,
            Map<String, String> problems) {
        return page(frame, new Shown(desk, List.of(), account, form, link, sent, practices(frame), problems));
    }

    private View page(Frame frame, Shown shown) {
        var status = shown.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var template = shown.account() == null ? "staff/people.jte" : "staff/person.jte";
        return pages.own(frame, template, shown, status);
    }

    private Map<String, String> practices(Frame frame) {
        var names = new TreeMap<String, String>();
        catalogue
                .practices()
                .forEach((slug, practice) -> names.put(slug, practice.name().best(frame.language())));
        return names;
    }
}
