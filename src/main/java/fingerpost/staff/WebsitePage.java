package fingerpost.staff;

import fingerpost.access.AccessSettings;
import fingerpost.access.Allowed;
import fingerpost.access.Person;
import fingerpost.access.Role;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.PracticeShown;
import fingerpost.catalogue.SeenFrom;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** "Put the guide on your website": how it looks, the line to copy, and where it is showing. */
@Controller
@Allowed({Role.PRACTICE_EDITOR, Role.CURATOR, Role.ADMINISTRATOR})
final class WebsitePage {

    private static final int DAYS = 30;

    /**
     * The page of one practice.
     *
     * @param language the one that the line to copy asks for; @param languages those that can be chosen
     * @param narrow whether the preview is as wide as a narrow column
     * @param page the practice's own page of the guide; every address is whole
     * @param seen where it is showing, those seen last first
     */
    record Shown(
            Desk desk,
            String slug,
            String name,
            String language,
            List<Choice> languages,
            boolean narrow,
            String page,
            Codes codes,
            List<Website> seen) {}

    record Choice(String language, String name) {}

    /** What is copied: a line each for scripts, frames and servers, the addresses of feeds, and a policy to add. */
    record Codes(String script, String frame, String fragment, String rss, String atom, String json, String policy) {}

    /** A website that shows it: how often in these days, when last, as people write it, and whether it has stopped. */
    record Website(String host, long times, String last, boolean lost) {}

    private final Catalogue catalogue;
    private final AccessSettings settings;
    private final Pages pages;
    private final Clock clock;

    WebsitePage(Catalogue catalogue, AccessSettings settings, Pages pages, Clock clock) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff/practices/{slug}/website")
    View website(
            Frame frame,
            Desk desk,
            Person person,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "") String width) {
        boolean theirs = person.role() != Role.PRACTICE_EDITOR || slug.equals(person.practice());
        var shown = theirs ? catalogue.shownBy(slug).orElse(null) : null;
        if (shown == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var languages = shown.languages();
        var wanted = language == null ? frame.language() : language;
        var chosen = languages.contains(wanted) ? wanted : languages.getFirst();
        return pages.own(
                frame,
                "staff/website.jte",
                new Shown(
                        desk,
                        slug,
                        shown.practice().name().best(frame.language()),
                        chosen,
                        languages.stream()
                                .map(one -> new Choice(one, frame.in(one).text("language.own-name")))
                                .toList(),
                        width.equals("narrow"),
                        in(frame, chosen) + "/practice/" + slug + "/",
                        codes(shown, chosen, frame),
                        seen(slug, frame)));
    }

    private List<Website> seen(String slug, Frame frame) {
        var lost = catalogue.seenFrom().lost().stream()
                .filter(one -> one.practice().equals(slug))
                .map(SeenFrom.Lost::host)
                .collect(Collectors.toSet());
        return catalogue.seenFrom().of(slug, LocalDate.now(clock).minusDays(DAYS)).stream()
                .map(one -> new Website(one.host(), one.times(), frame.date(one.last()), lost.contains(one.host())))
                .toList();
    }

    private String in(Frame frame, String language) {
        return settings.baseUrl() + frame.in(language).link("");
    }

    private Codes codes(PracticeShown shown, String language, Frame frame) {
        var base = settings.baseUrl();
        var slug = shown.practice().slug();
        var at = in(frame, language);
        var spoken = frame.in(language);
        var link = "<a href=\"" + at + "/practice/" + slug + "/\">" + spoken.text("embed.heading") + "</a>";
        return new Codes(
                "<script src=\"" + base + "/embed.js\" async></script><fingerpost-guide practice=\"" + slug
                        + "\" lang=\"" + language + "\">" + link + "</fingerpost-guide>",
                "<iframe src=\"" + at + "/embed/" + slug + "\" title=\"" + spoken.text("embed.heading")
                        + "\" width=\"100%\" height=\"700\" frameborder=\"0\"></iframe><script src=\"" + base
                        + "/embed.js\" async></script>",
                at + "/fragment/" + slug,
                at + "/practice/" + slug + "/feed.rss",
                at + "/practice/" + slug + "/feed.atom",
                at + "/practice/" + slug + "/feed.json",
                "script-src " + base + "; connect-src " + base + "; frame-src " + base);
    }
}
