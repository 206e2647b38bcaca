package fingerpost.feedback;

import fingerpost.catalogue.SuggestionBox;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A link that somebody would have in the guide. */
@Controller
final class SuggestPage {

    private static final String PURPOSE = "suggest";
    private static final String URL = "url";
    private static final String TITLE = "title";
    private static final String WORDS = "words";
    private static final List<String> FIELDS = List.of(URL, TITLE, WORDS, Look.SEEN);

    /** What the form shows; there is the entry that the guide has already, or null. */
    record Form(
            String url,
            String title,
            String words,
            Guard guard,
            @Nullable String problem,
            String lacks,
            @Nullable There there) {}

    /** An entry that leads there already. */
    record There(Words title, String href, boolean gone) {}

    /** Thanks: what was kept; declined is the day on which somebody looked before and would not have it, or null. */
    record Done(
            String url,
            String title,
            String words,
            List<Screened.Piece> taken,
            @Nullable String declined) {}

    private record Asked(Frame frame, Typed typed, HttpServletRequest request) {}

    private final Suggesting suggesting;
    private final Doorkeeper doorkeeper;
    private final Alarms alarms;
    private final Pages pages;
    private final java.time.Clock clock;

    SuggestPage(Suggesting suggesting, Doorkeeper doorkeeper, Alarms alarms, Pages pages, java.time.Clock clock) {
        this.suggesting = suggesting;
        this.doorkeeper = doorkeeper;
        this.alarms = alarms;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/suggest")
    View form(Frame frame, HttpServletRequest request) {
        return form(new Asked(frame, Typed.none(FIELDS), request), null, "", null, HttpStatus.OK);
    }

    @PostMapping("/suggest")
    View send(Frame frame, HttpServletRequest request) {
        var plain = Typed.of(request, FIELDS, List.of(TITLE, WORDS), List.of());
        var url = Suggesting.meant(plain.get(URL));
        var typed = plain.with(URL, url);
        var asked = new Asked(frame, typed, request);
        var all = Doorkeeper.field(request, TITLE) + "\n" + Doorkeeper.field(request, WORDS);
        var card = typed.get(Look.SEEN).isEmpty() ? alarms.card(PersonalData.plain(all), frame) : null;
        if (card != null) {
            var seen = typed.with(Look.SEEN, "yes");
            return look(asked, seen, card, null, doorkeeper.guard(PURPOSE, "", seen.fields()));
        }
        var problem = Suggesting.problem(url);
        if (problem != null) return wrong(asked, url.isEmpty() ? "suggest.problem.none" : "suggest.problem.url", URL);
        if (typed.get(TITLE).length() > SuggestionBox.LONGEST_TITLE)
            return wrong(asked, "suggest.problem.title", TITLE);
        if (typed.get(WORDS).length() > SuggestionBox.LONGEST) return wrong(asked, "suggest.problem.words", WORDS);
        var there = suggesting.there(url).orElse(null);
        if (there != null) {
            var gone = there.withdrawal() != null && !there.isPublic();
            var known = new There(Shown.title(there, frame), frame.link("/entries/" + there.id()), gone);
            return form(asked, null, "", known, HttpStatus.OK);
        }
        if (Advertising.isIn(typed.get(TITLE) + "\n" + typed.get(WORDS)) || Advertising.isLink(url)) {
            return wrong(asked, Admission.Why.ADVERTISING.key(), WORDS);
        }
        return switch (doorkeeper.ask(request, PURPOSE, "", typed.fields())) {
            case Admission.Show() -> look(asked, typed, null, null, doorkeeper.guard(PURPOSE, "", typed.fields()));
            case Admission.Out(var why) -> out(asked, why);
            case Admission.In() -> done(asked, url);
        };
    }

    private View done(Asked asked, String url) {
        var typed = asked.typed();
        var kept = suggesting.suggest(url, typed.get(TITLE), typed.get(WORDS), false);
        var declined = kept.declined();
        return pages.own(
                asked.frame(),
                "feedback/suggested.jte",
                new Done(
                        kept.url(),
                        typed.get(TITLE),
                        typed.get(WORDS),
                        typed.taken(),
                        declined == null
                                ? null
                                : asked.frame()
                                        .date(declined.atZone(clock.getZone()).toLocalDate())));
    }

    private View out(Asked asked, Admission.Why why) {
        if (why != Admission.Why.QUICK) return form(asked, why.key(), "", null, why.status());
        var guard = doorkeeper.again(asked.request(), PURPOSE, "", asked.typed().fields());
        return look(asked, asked.typed(), null, why.key(), guard);
    }

    private View wrong(Asked asked, String problem, String field) {
        return form(asked, problem, field, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View look(Asked asked, Typed typed, @Nullable Content card, @Nullable String problem, Guard guard) {
        var frame = asked.frame();
        var lines = new ArrayList<Look.Line>();
        for (var field : List.of(URL, TITLE, WORDS)) {
            if (!typed.get(field).isEmpty()) {
                lines.add(new Look.Line(frame.text("suggest.field." + field), typed.get(field)));
            }
        }
        return pages.own(
                frame,
                "feedback/look.jte",
                new Look(
                        frame.text("suggest.page"),
                        frame.link("/suggest"),
                        typed.fields(),
                        lines,
                        typed.taken(),
                        card,
                        problem == null ? null : frame.text(problem),
                        guard,
                        frame.link("/suggest")),
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View form(Asked asked, @Nullable String problem, String field, @Nullable There there, HttpStatus status) {
        var typed = asked.typed();
        return pages.own(
                asked.frame(),
                "feedback/suggest.jte",
                new Form(
                        typed.get(URL),
                        typed.get(TITLE),
                        typed.get(WORDS),
                        doorkeeper.guard(PURPOSE, ""),
                        problem == null ? null : asked.frame().text(problem, SuggestionBox.LONGEST),
                        field,
                        there),
                status);
    }
}
