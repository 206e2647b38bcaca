package fingerpost.staff;

import fingerpost.access.Accounts;
import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.Report;
import fingerpost.catalogue.ReportOutcome;
import fingerpost.catalogue.Status;
import fingerpost.catalogue.WantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers to what the machine and the team found that wants a person. */
@Controller
@RequestMapping("/staff/wants/{kind}/{about}")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class WorklistDeeds {

    private final Catalogue catalogue;
    private final Accounts accounts;
    private final EntryForms forms;
    private final Reviewing reviewing;
    private final Replacements replacements;
    private final WantAnswers answers;

    WorklistDeeds(
            Catalogue catalogue,
            Accounts accounts,
            EntryForms forms,
            Reviewing reviewing,
            Replacements replacements,
            WantAnswers answers) {
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.forms = forms;
        this.reviewing = reviewing;
        this.replacements = replacements;
        this.answers = answers;
    }

    /** The entry as it is, and its changed pages as they were shown. */
    @PostMapping("/still-good")
    View stillGood(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
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
    View takeMove(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
            catalogue
                    .answers()
                    .takeMove(asked.entryId(), asked.asOf(), asked.person().actor());
            return "staff.work.done.moved";
        });
    }

    @PostMapping("/link")
    View link(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
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
    View withdraw(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
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
    View review(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
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
    View readOver(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
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
    View check(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        catalogue.checks().checkNow(asked.entryId());
        after.addFlashAttribute(Desk.DONE, "staff.work.done.check");
        return EntryEditor.to(asked.frame(), asked.back().opening(asked.key()).path());
    }

    @PostMapping("/put-off")
    View putOff(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
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
    View assign(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        var to = asked.typed().getOrDefault("to", "");
        boolean known = to.isEmpty()
                || accounts.find(to)
                        .filter(account -> account.on() && account.role().keepsTheGuide())
                        .isPresent();
        if (!known)
            return answers.notTaken(
                    asked, asked.frame().text("staff.work.problem.nobody"), HttpStatus.UNPROCESSABLE_CONTENT);
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
    View seen(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
            if (asked.kind() != WantKind.MENTION && asked.kind() != WantKind.NOT_FOUND) throw WantAnswers.missing();
            catalogue.wants().seen(asked.kind(), asked.about(), asked.person().actor());
            return "staff.work.done.seen";
        });
    }

    /** The link that was reported leads elsewhere now, however many more reported it meanwhile. */
    private void mended(WantAnswer asked) {
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

    private Entry there(String id) {
        return catalogue.entry(id).orElseThrow(WantAnswers::missing);
    }
}
