package fingerpost.staff;

import fingerpost.access.Accounts;
import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Moved;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Report;
import fingerpost.catalogue.ReportOutcome;
import fingerpost.catalogue.Status;
import fingerpost.catalogue.WantKind;
import fingerpost.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The answers to what wants a person. Each leads back to the same place in the list; one that cannot be taken is shown
 * where it was given, with what was typed.
 */
@Controller
@RequestMapping("/staff/wants/{kind}/{about}")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class WorklistDeeds {

    /** What an answer is about and where it was given; the entry is empty when it is about none. */
    record Asked(
            Frame frame,
            Desk desk,
            Person person,
            WantKind kind,
            String about,
            String entryId,
            WorklistQuery back,
            Map<String, String> typed) {

        long asOf() {
            return number("asOf");
        }

        long number(String field) {
            var number = typed.getOrDefault(field, "");
            return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
        }

        String key() {
            return kind.word() + "-" + about;
        }
    }

    private static final String LABELS = "staff.field.";

    private interface Deed {
        /** Does it, and answers the key of a sentence that tells so. */
        String run();
    }

    private final Catalogue catalogue;
    private final Accounts accounts;
    private final EntryForms forms;
    private final Reviewing reviewing;
    private final Replacements replacements;
    private final Home home;
    private final Clock clock;

    WorklistDeeds(
            Catalogue catalogue,
            Accounts accounts,
            EntryForms forms,
            Reviewing reviewing,
            Replacements replacements,
            Home home,
            Clock clock) {
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.forms = forms;
        this.reviewing = reviewing;
        this.replacements = replacements;
        this.home = home;
        this.clock = clock;
    }

    /** The entry as it is, and its changed pages as they were shown. */
    @PostMapping("/still-good")
    View stillGood(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            var read = new HashMap<String, Instant>();
            asked.typed().forEach((name, value) -> {
                if (name.startsWith("read.") && value.matches("[0-9]{1,15}")) {
                    read.put(name.substring("read.".length()), Instant.ofEpochMilli(Long.parseLong(value)));
                }
            });
            catalogue
                    .answers()
                    .stillGood(
                            asked.kind(),
                            asked.entryId(),
                            asked.asOf(),
                            read,
                            reviewing.by(asked.person()),
                            reviewing.today(),
                            asked.person().actor());
            return "staff.done.still-good";
        });
    }

    @PostMapping("/take-move")
    View takeMove(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            catalogue
                    .answers()
                    .takeMove(asked.entryId(), asked.asOf(), asked.person().actor());
            return "staff.work.done.moved";
        });
    }

    @PostMapping("/link")
    View link(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            var typed = asked.typed();
            catalogue
                    .answers()
                    .newLink(
                            asked.entryId(),
                            asked.asOf(),
                            typed.getOrDefault("language", ""),
                            typed.getOrDefault("url", ""),
                            asked.person().actor());
            if (asked.kind() == WantKind.REPORTED) mended(asked);
            return "staff.work.done.link";
        });
    }

    @PostMapping("/withdraw")
    View withdraw(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            var reason = new HashMap<String, String>();
            for (var language : forms.languages()) {
                var typed = asked.typed().get("reason." + language);
                if (typed != null) reason.put(language, typed);
            }
            var instead = replacements.meant(
                    asked.typed().getOrDefault("replacement", "").strip());
            catalogue
                    .answers()
                    .withdraw(
                            asked.entryId(),
                            asked.asOf(),
                            Localised.of(reason),
                            instead,
                            asked.person().actor());
            return "staff.done.withdrawn";
        });
    }

    /** Publishes what waits for a reviewer, or gives it back to be worked on. */
    @PostMapping("/review")
    View review(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            boolean publish = "publish".equals(asked.typed().get("do"));
            var there = there(asked.entryId());
            var wanted = there.but()
                    .status(publish ? Status.PUBLISHED : Status.DRAFT)
                    .build();
            if (publish) wanted = reviewing.reviewed(wanted, there, asked.person());
            catalogue.edit(wanted, asked.asOf(), asked.person().actor());
            return publish ? "staff.done.published" : "staff.done.draft";
        });
    }

    /** Somebody has read the words in these languages over. */
    @PostMapping("/read-over")
    View readOver(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            var language = asked.typed().getOrDefault("language", "");
            var there = there(asked.entryId());
            var unread = there.unreviewedLanguages().stream()
                    .filter(one -> !one.equals(language))
                    .toList();
            catalogue.edit(
                    there.but().unreviewedLanguages(unread).build(),
                    asked.asOf(),
                    asked.person().actor());
            return "staff.work.done.read-over";
        });
    }

    @PostMapping("/check")
    View check(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        catalogue.checks().checkNow(asked.entryId());
        after.addFlashAttribute(Desk.DONE, "staff.work.done.check");
        return EntryEditor.to(asked.frame(), asked.back().opening(asked.key()).path());
    }

    @PostMapping("/put-off")
    View putOff(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            var until =
                    until(asked.typed().getOrDefault("for", ""), asked.typed().getOrDefault("until", ""));
            catalogue
                    .wants()
                    .putOff(asked.kind(), asked.about(), until, asked.person().actor());
            return "staff.work.done.put-off";
        });
    }

    private Instant until(String how, String date) {
        var today = reviewing.today();
        try {
            var day = switch (how) {
                case "week" -> today.plusWeeks(1);
                case "month" -> today.plusMonths(1);
                default -> LocalDate.parse(date.strip());
            };
            return day.atStartOfDay(Times.HERE).toInstant();
        } catch (DateTimeParseException notADate) {
            throw new Refused("until", "is a date such as 2026-05-03");
        }
    }

    @PostMapping("/assign")
    View assign(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        var to = asked.typed().getOrDefault("to", "");
        boolean known = to.isEmpty()
                || accounts.find(to)
                        .filter(account -> account.on() && WantLines.maintains(account.role()))
                        .isPresent();
        if (!known)
            return notTaken(asked, asked.frame().text("staff.work.problem.nobody"), HttpStatus.UNPROCESSABLE_CONTENT);
        catalogue
                .wants()
                .assign(
                        asked.kind(),
                        asked.about(),
                        to.isEmpty() ? null : to,
                        asked.person().actor());
        after.addFlashAttribute(Desk.DONE, to.isEmpty() ? "staff.work.done.unassigned" : "staff.work.done.assigned");
        return EntryEditor.to(asked.frame(), asked.back().opening(asked.key()).path());
    }

    /** A mention is for one person, who has read it; what was not found has been seen to until it is missed again. */
    @PostMapping("/seen")
    View seen(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            if (asked.kind() != WantKind.MENTION && asked.kind() != WantKind.NOT_FOUND)
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            catalogue.wants().seen(asked.kind(), asked.about(), asked.person().actor());
            return "staff.work.done.seen";
        });
    }

    /** What became of what readers reported. */
    @PostMapping("/outcome")
    View outcome(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            if (asked.kind() != WantKind.REPORTED) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            var outcome = ReportOutcome.of(asked.typed().getOrDefault("outcome", ""))
                    .filter(one -> one != ReportOutcome.WITHDRAWN)
                    .orElseThrow(() -> new Refused("outcome", "is fixed or fine"));
            outcome(asked, outcome);
            return "staff.work.done.outcome." + outcome.word();
        });
    }

    /** The link that was reported leads elsewhere now, however many more reported it meanwhile. */
    private void mended(Asked asked) {
        catalogue
                .reports()
                .find(Long.parseLong(asked.about()))
                .filter(Report::open)
                .ifPresent(report -> catalogue
                        .reports()
                        .close(
                                report.id(),
                                report.times(),
                                ReportOutcome.FIXED,
                                asked.person().actor()));
    }

    private void outcome(Asked asked, ReportOutcome outcome) {
        catalogue
                .reports()
                .close(
                        Long.parseLong(asked.about()),
                        asked.number("times"),
                        outcome,
                        asked.person().actor());
    }

    /** A suggested link is not for the guide. */
    @PostMapping("/decline")
    View decline(@ModelAttribute(binding = false) Asked asked, RedirectAttributes after) {
        return done(asked, after, () -> {
            if (asked.kind() != WantKind.SUGGESTED) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            catalogue
                    .suggestions()
                    .decline(Long.parseLong(asked.about()), asked.person().actor());
            return "staff.work.done.declined";
        });
    }

    private View done(Asked asked, RedirectAttributes after, Deed deed) {
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
    private View notTaken(Asked asked, String why, HttpStatus status) {
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
    Asked asked(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String kind,
            @PathVariable String about,
            HttpServletRequest request) {
        var known = WantKind.of(kind).orElseThrow(WorklistDeeds::missing);
        var entryId = entryOf(known, about, person);
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values.length == 0 ? "" : values[0]));
        return new Asked(frame, desk, person, known, about, entryId, back(typed.get("back")), typed);
    }

    /** The entry it is about; empty when it is about none, or one that its answers do not ask for. */
    private String entryOf(WantKind kind, String about, Person person) {
        if (kind == WantKind.MENTION) {
            if (!about.matches("[0-9]{1,18}-.+") || !about.endsWith("-" + person.id())) throw missing();
            return "";
        }
        if (kind.isOfEntry() && kind != WantKind.REPORTED) return there(about).id();
        if (!about.matches("[0-9]{1,18}")) throw missing();
        long id = Long.parseLong(about);
        if (kind == WantKind.SUGGESTED) {
            return catalogue.suggestions().find(id).map(_ -> "").orElseThrow(WorklistDeeds::missing);
        }
        if (kind == WantKind.NOT_FOUND) {
            return catalogue.searched().find(id).map(_ -> "").orElseThrow(WorklistDeeds::missing);
        }
        return catalogue.reports().find(id).map(Report::entryId).orElseThrow(WorklistDeeds::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static WorklistQuery back(@Nullable String query) {
        return WorklistQuery.of(query == null ? "" : query);
    }

    private Entry there(String id) {
        return catalogue.entry(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
