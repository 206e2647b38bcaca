package fingerpost.feedback;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.ReportChoice;
import fingerpost.catalogue.Reports;
import fingerpost.privacy.PersonalData;
import fingerpost.privacy.Screened;
import fingerpost.web.Alarms;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Words;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** "Something wrong?": four choices and a few words, for those who keep the guide and nobody else. */
@Controller
final class ReportPage {

    private static final String PURPOSE = "report";
    private static final String CHOICE = "choice";
    private static final String WORDS = "words";
    private static final List<String> FIELDS = List.of(CHOICE, WORDS, Look.SEEN);

    /** What the form shows; problem is told above it, and lacks is the field it is about, or empty. */
    record Form(
            String id,
            Words title,
            String choice,
            String words,
            Guard guard,
            @Nullable String problem,
            String lacks,
            String carried) {}

    /** Thanks: what was kept, and what was taken out of it. */
    record Done(String id, Words title, String choice, String words, List<Screened.Piece> taken) {}

    private record Asked(Frame frame, Entry entry, Typed typed, HttpServletRequest request) {}

    private final Shown shown;
    private final Doorkeeper doorkeeper;
    private final Reporting reporting;
    private final Alarms alarms;
    private final Pages pages;

    ReportPage(Shown shown, Doorkeeper doorkeeper, Reporting reporting, Alarms alarms, Pages pages) {
        this.shown = shown;
        this.doorkeeper = doorkeeper;
        this.reporting = reporting;
        this.alarms = alarms;
        this.pages = pages;
    }

    @GetMapping("/report/{id}")
    View form(Frame frame, @PathVariable String id, HttpServletRequest request) {
        var entry = shown.entry(id, frame).orElse(null);
        if (entry == null) return missing(frame);
        return form(new Asked(frame, entry, Typed.none(FIELDS), request), null, "", HttpStatus.OK);
    }

    @PostMapping("/report/{id}")
    View send(Frame frame, @PathVariable String id, HttpServletRequest request) {
        var entry = shown.entry(id, frame).orElse(null);
        if (entry == null) return missing(frame);
        var typed = Typed.of(request, FIELDS, List.of(WORDS), Shown.known(entry));
        var asked = new Asked(frame, entry, typed, request);
        // before anything else could be in its way
        var card = typed.get(Look.SEEN).isEmpty()
                ? alarms.card(PersonalData.plain(Doorkeeper.field(request, WORDS)), frame)
                : null;
        if (card != null) return alarmed(asked, card);
        var choice = ReportChoice.of(typed.get(CHOICE)).orElse(null);
        if (choice == null) return wrong(asked, "report.problem.choice", CHOICE);
        if (typed.get(WORDS).length() > Reports.LONGEST) return wrong(asked, "report.problem.long", WORDS);
        if (Advertising.isIn(typed.get(WORDS))) return wrong(asked, Admission.Why.ADVERTISING.key(), WORDS);
        return switch (doorkeeper.ask(request, PURPOSE, id, typed.fields())) {
            case Admission.Show() -> look(asked, typed, null, null, doorkeeper.guard(PURPOSE, id, typed.fields()));
            case Admission.Out(var why) -> out(asked, why);
            case Admission.In() -> {
                reporting.file(entry, choice, typed.get(WORDS), Arms.of(request));
                yield pages.own(
                        frame,
                        "feedback/reported.jte",
                        new Done(id, Shown.title(entry, frame), choice.word(), typed.get(WORDS), typed.taken()));
            }
        };
    }

    private View alarmed(Asked asked, Content card) {
        var typed = asked.typed().with(Look.SEEN, "yes");
        return look(
                asked,
                typed,
                card,
                null,
                doorkeeper.guard(PURPOSE, asked.entry().id(), typed.fields()));
    }

    private View out(Asked asked, Admission.Why why) {
        if (why != Admission.Why.QUICK) return form(asked, why.key(), "", why.status());
        var guard = doorkeeper.again(
                asked.request(), PURPOSE, asked.entry().id(), asked.typed().fields());
        return look(asked, asked.typed(), null, why.key(), guard);
    }

    private View wrong(Asked asked, String problem, String field) {
        return form(asked, problem, field, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View look(Asked asked, Typed typed, @Nullable Content card, @Nullable String problem, Guard guard) {
        var frame = asked.frame();
        var lines = new ArrayList<Look.Line>();
        lines.add(new Look.Line(
                frame.text("report.about"), Shown.title(asked.entry(), frame).text()));
        ReportChoice.of(typed.get(CHOICE))
                .ifPresent(choice -> lines.add(
                        new Look.Line(frame.text("report.wrong"), frame.text("report.choice." + choice.word()))));
        if (!typed.get(WORDS).isEmpty()) lines.add(new Look.Line(frame.text("report.said"), typed.get(WORDS)));
        var here = frame.link("/report/" + asked.entry().id()) + Arms.carried(asked.request());
        return pages.own(
                frame,
                "feedback/look.jte",
                new Look(
                        frame.text("report.title"),
                        here,
                        typed.fields(),
                        lines,
                        typed.taken(),
                        card,
                        problem == null ? null : frame.text(problem),
                        guard,
                        here),
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View form(Asked asked, @Nullable String problem, String field, HttpStatus status) {
        var frame = asked.frame();
        var entry = asked.entry();
        return pages.own(
                frame,
                "feedback/report.jte",
                new Form(
                        entry.id(),
                        Shown.title(entry, frame),
                        asked.typed().get(CHOICE),
                        asked.typed().get(WORDS),
                        doorkeeper.guard(PURPOSE, entry.id()),
                        problem == null ? null : frame.text(problem, Reports.LONGEST),
                        field,
                        Arms.carried(asked.request())),
                status);
    }

    private View missing(Frame frame) {
        return pages.missing(frame, "feedback/nothing.jte", frame.text("report.title"), HttpStatus.NOT_FOUND);
    }
}
