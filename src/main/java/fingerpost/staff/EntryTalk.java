package fingerpost.staff;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Moved;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Remark;
import fingerpost.web.Frame;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff say about an entry among themselves: the note that stands by it, and the conversation. Never public. */
@Controller
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class EntryTalk {

    /** A colleague is called on by the address they sign in with: @anna@example.org. */
    private static final Pattern MENTION = Pattern.compile("@([^\\s@]+@[^\\s@]+[^\\s@.,;:!?)])");

    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Letters letters;
    private final EntryForms forms;
    private final EntryPages pages;

    EntryTalk(Catalogue catalogue, Accounts accounts, Letters letters, EntryForms forms, EntryPages pages) {
        this.forms = forms;
        this.pages = pages;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.letters = letters;
    }

    @PostMapping("/staff/entries/{id}/note")
    View note(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long asOf,
            RedirectAttributes after) {
        var entry = there(id);
        var filled = Filled.fine(forms.of(entry, frame.language()));
        try {
            catalogue.notes().keep(id, words.replace("\r\n", "\n"), asOf, person.actor());
        } catch (Moved meanwhile) {
            return pages.noteRefused(frame, desk, filled, entry, bothNotes(words, id), "staff.note.moved");
        } catch (Refused tooLong) {
            return pages.noteRefused(frame, desk, filled, entry, words, "staff.note.refused");
        }
        after.addFlashAttribute(Desk.DONE, "staff.done.note");
        return EntryEditor.to(frame, "/staff/entries/" + id);
    }

    @PostMapping("/staff/entries/{id}/remarks")
    View say(
            Frame frame,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after) {
        var entry = there(id);
        var called = mentioned(words);
        try {
            var said = catalogue
                    .remarks()
                    .add(
                            id,
                            person.actor(),
                            words.replace("\r\n", "\n"),
                            called.stream().map(Account::id).toList());
            for (var account : called) letters.mentionLater(account, person.name(), title(entry), id, said.words());
            after.addFlashAttribute(Desk.DONE, "staff.done.said");
        } catch (Refused why) {
            after.addFlashAttribute(Desk.DONE, "staff.done.not-said");
        }
        return EntryEditor.to(frame, "/staff/entries/" + id);
    }

    /** Who said something may take it back, and an administrator may, because it is personal; that it was said stays. */
    @PostMapping("/staff/entries/{id}/remarks/{remark}/remove")
    View remove(
            Frame frame,
            Person person,
            @PathVariable String id,
            @PathVariable String remark,
            RedirectAttributes after) {
        var said = catalogue.remarks().of(id).stream()
                .filter(one -> String.valueOf(one.id()).equals(remark))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!mayRemove(person, said)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        catalogue.remarks().remove(said.id(), "taken back on the entry's page", person.actor());
        after.addFlashAttribute(Desk.DONE, "staff.done.unsaid");
        return EntryEditor.to(frame, "/staff/entries/" + id);
    }

    static boolean mayRemove(Person person, Remark said) {
        return !said.removed()
                && (person.role() == Role.ADMINISTRATOR || said.actor().equals(person.actor()));
    }

    /** Nobody's words are lost: theirs come first, mine under them. */
    private String bothNotes(String mine, String id) {
        return catalogue.notes().of(id).words() + "\n\n" + mine;
    }

    private List<Account> mentioned(String words) {
        var called = MENTION.matcher(words)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return accounts.all().stream()
                .filter(account ->
                        account.on() && called.contains(account.email().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private String title(Entry entry) {
        return entry.title().best(catalogue.area().firstLanguage());
    }

    private Entry there(String id) {
        return catalogue.entry(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
