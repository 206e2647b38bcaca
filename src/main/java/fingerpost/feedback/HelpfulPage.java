package fingerpost.feedback;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Told;
import fingerpost.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** "Was this helpful?", answered with one press and kept as a count. */
@Controller
final class HelpfulPage {

    record Thanks(String id, Words title, boolean helpful) {}

    private final Catalogue catalogue;
    private final Shown shown;
    private final Limits limits;
    private final ApplicationEventPublisher events;
    private final Pages pages;

    HelpfulPage(Catalogue catalogue, Shown shown, Limits limits, ApplicationEventPublisher events, Pages pages) {
        this.catalogue = catalogue;
        this.shown = shown;
        this.limits = limits;
        this.events = events;
        this.pages = pages;
    }

    /** Whoever comes here by going back or by a copied address. */
    @GetMapping("/helpful/{id}")
    View question(Frame frame, @PathVariable String id) {
        if (shown.entry(id, frame).isEmpty()) return missing(frame);
        return new RedirectView(frame.link("/entries/" + id));
    }

    @PostMapping("/helpful/{id}")
    View answer(Frame frame, @PathVariable String id, HttpServletRequest request) {
        var entry = shown.entry(id, frame).orElse(null);
        if (entry == null) return missing(frame);
        var answer = Doorkeeper.field(request, "answer");
        if (!answer.equals("yes") && !answer.equals("no")) return new RedirectView(frame.link("/entries/" + id));
        boolean helpful = answer.equals("yes");
        if (counts(id, request)) {
            catalogue.helpful().count(id, helpful);
            var what = helpful ? Told.What.HELPFUL : Told.What.NOT_HELPFUL;
            events.publishEvent(new Told(id, what, Arms.of(request)));
        }
        return pages.own(frame, "feedback/helpful.jte", new Thanks(id, Shown.title(entry, frame), helpful));
    }

    /** A press from a page of another website, or the fourth on a day, is thanked for and not counted. */
    private boolean counts(String id, HttpServletRequest request) {
        if (Doorkeeper.isFromElsewhere(request)) return false;
        var network = limits.network(request);
        return limits.take(Limits.What.HELPFUL_OF_ONE, network + " " + id) && limits.take(Limits.What.HELPFUL, network);
    }

    private View missing(Frame frame) {
        return pages.missing(frame, "feedback/nothing.jte", frame.text("helpful.title"), HttpStatus.NOT_FOUND);
    }
}
