package fingerpost.handouts;

import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Making a handout, and typing the code of one. What is picked stands in the address, so nothing is kept before it is
 * made. Anybody may make one: it holds what the guide shows everybody, and nobody finds it who has not been given it.
 */
@Controller
final class ChoosePage {

    /**
     * What the page shows.
     *
     * @param again the search that what is picked was found by, or empty
     * @param typed what was typed as a code, and @param slip what was wrong with it, or null
     * @param problem what is wrong with what was sent, or null
     */
    record Shown(
            ChoiceForm.Filled form,
            String again,
            String typed,
            @Nullable String slip,
            @Nullable String problem) {}

    private final ChoiceForm forms;
    private final Handouts handouts;
    private final PaperPage paper;
    private final Pace pace;
    private final Pages pages;

    ChoosePage(ChoiceForm forms, Handouts handouts, PaperPage paper, Pace pace, Pages pages) {
        this.forms = forms;
        this.handouts = handouts;
        this.paper = paper;
        this.pace = pace;
        this.pages = pages;
    }

    @GetMapping("/handout")
    View choose(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "") String q) {
        var form = forms.read(request, frame);
        if (code == null) return page(frame, new Shown(form, q, "", null, null), HttpStatus.OK);
        return switch (Code.read(code)) {
            case CodeReading.Right(Code right) -> new RedirectView(frame.areaLink("/handout/" + right.shown()));
            case CodeReading.Wrong wrong ->
                page(
                        frame,
                        new Shown(form, q, code, OpenPage.sentence(wrong, frame), null),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/handout")
    View make(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(name = "do", defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String q) {
        var form = forms.read(request, frame);
        if (form.problem() != null) {
            var problem = frame.text(form.problem(), Choice.MOST);
            return page(frame, new Shown(form, q, "", null, problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!pace.take(Pace.Of.MAKING, request)) {
            var problem = frame.text("handout.problem.busy");
            return page(frame, new Shown(form, q, "", null, problem), HttpStatus.TOO_MANY_REQUESTS);
        }
        var made = handouts.make(form.choice(), null);
        return paper.fresh(frame, made, Paper.of(wanted), !wanted.equals("show"), form.missing());
    }

    private View page(Frame frame, Shown shown, HttpStatus status) {
        return pages.own(frame, "handouts/choosing.jte", shown, status);
    }
}
