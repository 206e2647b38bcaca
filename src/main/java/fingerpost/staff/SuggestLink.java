package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Refused;
import fingerpost.feedback.Suggesting;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A link that a colleague would have in the guide; by the same screens as the public's, but for those against machines. */
@Controller
@Allowed({Role.READER, Role.PRACTICE_EDITOR, Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class SuggestLink {

    /**
     * @param done a sentence that tells what became of it, or null
     * @param there the id and title of an entry that leads there already, or null
     */
    record Shown(
            Desk desk,
            String url,
            String title,
            String words,
            @Nullable String problem,
            @Nullable String done,
            @Nullable There there) {}

    record There(String id, String title) {}

    private final Suggesting suggesting;
    private final Pages pages;

    SuggestLink(Suggesting suggesting, Pages pages) {
        this.suggesting = suggesting;
        this.pages = pages;
    }

    @GetMapping("/staff/suggest")
    View form(Frame frame, Desk desk, @RequestParam(defaultValue = "") String url) {
        return pages.own(frame, "staff/suggest.jte", new Shown(desk, url, "", "", null, null, null));
    }

    @PostMapping("/staff/suggest")
    View suggest(
            Frame frame,
            Desk desk,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words) {
        var meant = Suggesting.meant(url);
        var problem = Suggesting.problem(meant);
        if (problem != null) {
            var told = Sentences.of(frame, frame.text("staff.field.url"), problem);
            return again(frame, new Shown(desk, url, title, words, told, null, null));
        }
        var there = suggesting.there(meant).orElse(null);
        if (there != null) {
            var known = new There(there.id(), there.title().best(frame.language()));
            return pages.own(frame, "staff/suggest.jte", new Shown(desk, "", "", "", null, null, known));
        }
        try {
            var declined = suggesting.suggest(meant, title, words, true).declined();
            var done = declined == null
                    ? frame.text("staff.suggest.done")
                    : frame.text("staff.suggest.declined", Times.day(frame, declined));
            return pages.own(frame, "staff/suggest.jte", new Shown(desk, "", "", "", null, done, null));
        } catch (Refused why) {
            var told = why.problems().stream()
                    .map(one -> frame.text("suggest.field." + one.field()) + " " + one.reason())
                    .collect(Collectors.joining("; "));
            return again(frame, new Shown(desk, url, title, words, told, null, null));
        }
    }

    private View again(Frame frame, Shown view) {
        return pages.own(frame, "staff/suggest.jte", view, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
