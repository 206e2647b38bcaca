package fingerpost.staff;

import fingerpost.access.Allowed;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Refused;
import fingerpost.catalogue.ReportOutcome;
import fingerpost.catalogue.WantKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers to what readers told: reports of an entry, and links they suggest. */
@Controller
@RequestMapping("/staff/wants/{kind}/{about}")
@Allowed({Role.CURATOR, Role.CLINICIAN, Role.ADMINISTRATOR})
final class ReaderDeeds {

    private final Catalogue catalogue;
    private final WantAnswers answers;

    ReaderDeeds(Catalogue catalogue, WantAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    /** What became of what readers reported. */
    @PostMapping("/outcome")
    View outcome(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
            if (asked.kind() != WantKind.REPORTED) throw WantAnswers.missing();
            var outcome = ReportOutcome.of(asked.typed().getOrDefault("outcome", ""))
                    .filter(one -> one != ReportOutcome.WITHDRAWN)
                    .orElseThrow(() -> new Refused("outcome", "is fixed or fine"));
            catalogue
                    .reports()
                    .close(
                            Long.parseLong(asked.about()),
                            asked.number("times"),
                            outcome,
                            asked.person().actor());
            return "staff.work.done.outcome." + outcome.word();
        });
    }

    /** A suggested link is not for the guide. */
    @PostMapping("/decline")
    View decline(@ModelAttribute(binding = false) WantAnswer asked, RedirectAttributes after) {
        return answers.done(asked, after, () -> {
            if (asked.kind() != WantKind.SUGGESTED) throw WantAnswers.missing();
            catalogue
                    .suggestions()
                    .decline(Long.parseLong(asked.about()), asked.person().actor());
            return "staff.work.done.declined";
        });
    }
}
