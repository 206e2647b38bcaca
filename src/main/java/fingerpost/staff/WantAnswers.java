package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Moved;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Report;
import fingerpost.catalogue.WantKind;
import fingerpost.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How answers to what wants a person begin and end: back at the same place in the list, or there with what was typed. */
@ControllerAdvice(assignableTypes = {WorklistDeeds.class, ReaderDeeds.class})
final class WantAnswers {

    private static final String LABELS = "staff.field.";

    interface Deed {
        /** Does it, and answers the key of a sentence that tells so. */
        String run();
    }

    private final Catalogue catalogue;
    private final Home home;

    WantAnswers(Catalogue catalogue, Home home) {
        this.catalogue = catalogue;
        this.home = home;
    }

    View done(WantAnswer asked, RedirectAttributes after, Deed deed) {
        try {
            after.addFlashAttribute(Desk.DONE, deed.run());
            return EntryEditor.to(asked.frame(), asked.back().opening(null).path());
        } catch (Refused why) {
            var told = why.problems().stream()
                    .map(problem -> told(problem, asked.frame()))
                    .collect(Collectors.joining("; "));
            return notTaken(
                    asked, asked.frame().text("staff.work.problem.refused", told), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Moved meanwhile) {
            return notTaken(asked, asked.frame().text("staff.work.problem.moved"), HttpStatus.CONFLICT);
        }
    }

    /** The field as forms call it, and what is wrong with it. */
    private static String told(Problem problem, Frame frame) {
        var field = problem.field().replaceFirst("^withdrawal\\.", "");
        var label = frame.textOrNull(LABELS + field);
        return (label == null ? field : label) + " " + problem.reason();
    }

    /** What somebody else has settled is no longer in the list, so the list itself says so. */
    View notTaken(WantAnswer asked, String why, HttpStatus status) {
        return home.show(
                asked.frame(),
                asked.desk(),
                asked.person(),
                asked.back().opening(asked.key()),
                new WantLines.NotTaken(why, asked.typed()),
                status);
    }

    /** What every answer begins with; whoever asks about what is not there, or not theirs, is told no more. */
    @ModelAttribute
    WantAnswer asked(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String kind,
            @PathVariable String about,
            HttpServletRequest request) {
        var known = WantKind.of(kind).orElseThrow(WantAnswers::missing);
        var entryId = entryOf(known, about, person);
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values.length == 0 ? "" : values[0]));
        return new WantAnswer(frame, desk, person, known, about, entryId, back(typed.get("back")), typed);
    }

    /** The entry it is about; empty when it is about none, or one that its answers do not ask for. */
    private String entryOf(WantKind kind, String about, Person person) {
        if (kind == WantKind.MENTION) {
            if (!about.matches("[0-9]{1,18}-.+") || !about.endsWith("-" + person.id())) throw missing();
            return "";
        }
        if (kind.isOfEntry() && kind != WantKind.REPORTED)
            return catalogue.entry(about).map(Entry::id).orElseThrow(WantAnswers::missing);
        if (!about.matches("[0-9]{1,18}")) throw missing();
        long id = Long.parseLong(about);
        if (kind == WantKind.SUGGESTED) {
            return catalogue.suggestions().find(id).map(_ -> "").orElseThrow(WantAnswers::missing);
        }
        if (kind == WantKind.NOT_FOUND) {
            return catalogue.searched().find(id).map(_ -> "").orElseThrow(WantAnswers::missing);
        }
        return catalogue.reports().find(id).map(Report::entryId).orElseThrow(WantAnswers::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static WorklistQuery back(@Nullable String query) {
        return WorklistQuery.of(query == null ? "" : query);
    }
}
