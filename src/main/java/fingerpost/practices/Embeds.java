package fingerpost.practices;

import fingerpost.web.Frame;
import fingerpost.web.Openness;
import fingerpost.web.Pages;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** The guide inside other websites: the page that frames show, the fragment that servers include, the script's data. */
@Controller
final class Embeds {

    private static final String JSON = "application/json;charset=utf-8";

    /** A panel, and the address of its data less language and ending. */
    record Shown(Panel panel, String embed) {

        /** Where the style of the practice's colour is, or null. */
        public @Nullable String colour() {
            var accent = panel.accent();
            return accent == null ? null : "/accents/" + accent.substring(1) + ".css";
        }
    }

    private final Panels panels;
    private final Pages pages;

    Embeds(Panels panels, Pages pages) {
        this.panels = panels;
        this.pages = pages;
    }

    @GetMapping({
        "/embed",
        "/embed/{slug}",
        "/embed/topics/{topic}",
        "/embed/{slug}/topics/{topic}",
        "/embed/entries/{entry}",
        "/embed/{slug}/entries/{entry}"
    })
    View page(Frame frame, @PathVariable Map<String, String> variables) {
        var subject = Subject.of(variables);
        var spoken = spoken(subject, frame, frame.language());
        return panels.of(subject, spoken)
                .map(panel -> pages.elsewhere(
                        spoken,
                        "practices/embed.jte",
                        new Shown(panel, subject.embed().substring(1)),
                        Openness.FRAMEABLE))
                .orElseGet(() ->
                        pages.missingElsewhere(frame, "practices/missing.jte", frame.whole("/"), HttpStatus.NOT_FOUND));
    }

    @GetMapping({"/fragment", "/fragment/{slug}", "/fragment/topics/{topic}", "/fragment/{slug}/topics/{topic}"})
    View fragment(Frame frame, @PathVariable Map<String, String> variables) {
        var subject = Subject.of(variables);
        var spoken = spoken(subject, frame, frame.language());
        return panels.of(subject, spoken)
                .map(panel ->
                        pages.elsewhere(spoken, "practices/fragment.jte", new Shown(panel, ""), Openness.READABLE))
                .orElseGet(() ->
                        pages.missingElsewhere(frame, "practices/missing.jte", frame.whole("/"), HttpStatus.NOT_FOUND));
    }

    @GetMapping({
        "/embed/data/{language}.json",
        "/embed/{slug}/data/{language}.json",
        "/embed/topics/{topic}/data/{language}.json",
        "/embed/{slug}/topics/{topic}/data/{language}.json",
        "/embed/entries/{entry}/data/{language}.json",
        "/embed/{slug}/entries/{entry}/data/{language}.json"
    })
    Object data(Frame frame, @PathVariable Map<String, String> variables) {
        var subject = Subject.of(variables);
        var spoken = spoken(subject, frame, variables.getOrDefault("language", ""));
        var panel = panels.of(subject, spoken).orElse(null);
        if (panel == null) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .header("Access-Control-Allow-Origin", "*")
                    // it may be there a moment later
                    .header("Cache-Control", "no-store")
                    .body(ProblemDetail.forStatusAndDetail(
                            HttpStatus.NOT_FOUND, "The guide shows no such practice, topic or entry."));
        }
        return pages.data(JSON, () -> JsonMapper.shared().writeValueAsBytes(panel));
    }

    /** In the language asked for, else the first that the practice has: a page in another still gets its guide. */
    private Frame spoken(Subject subject, Frame frame, String asked) {
        var languages = panels.languages(subject);
        return frame.in(languages.contains(asked) ? asked : languages.getFirst());
    }
}
