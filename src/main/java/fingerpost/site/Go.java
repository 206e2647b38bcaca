package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Verdict;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Trial;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Sends a reader on to what an entry points to, and counts that somebody went; who it was is not known. */
@Controller
final class Go {

    /** The parameter of a reader who has read that a link is broken and wants to try it. */
    static final String ANYWAY = "anyway";

    private final Catalogue catalogue;
    private final Astrays astrays;
    private final Trial trial;
    private final Pages pages;

    Go(Catalogue catalogue, Astrays astrays, Trial trial, Pages pages) {
        this.catalogue = catalogue;
        this.astrays = astrays;
        this.trial = trial;
        this.pages = pages;
    }

    @GetMapping("/go/{id}")
    @Nullable
    View go(
            Frame frame,
            @PathVariable String id,
            @RequestParam(name = ANYWAY, required = false) @Nullable String anyway,
            @RequestParam(name = Trial.TICKET, required = false) @Nullable String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        var entry = catalogue.entry(id).orElse(null);
        if (entry == null || !InView.of(frame, catalogue).shows(entry))
            return EntryPage.gone(catalogue, pages, frame, entry);
        var trouble = catalogue.checks().trouble(entry, frame.language());
        if (trouble == Verdict.HIJACKED || trouble == Verdict.BROKEN && anyway == null) {
            var astray = astrays.of(entry, frame);
            // found otherwise a moment later, it is led to after all
            if (astray != null) return pages.missing(frame, "site/goastray.jte", astray, status(trouble));
        }
        var url = entry.urlFor(frame.language());
        if (url != null && isVisit(request)) {
            catalogue.visits().count(id);
            trial.did(Trial.Deed.GO, ticket);
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", url == null ? frame.link("/entries/" + id) : url);
        response.setHeader("Cache-Control", "no-store");
        return null;
    }

    /** The page that was here is gone for good, or is not found just now. */
    private static HttpStatus status(Verdict trouble) {
        return trouble == Verdict.HIJACKED ? HttpStatus.GONE : HttpStatus.NOT_FOUND;
    }

    /** Looking ahead is not going. */
    private static boolean isVisit(HttpServletRequest request) {
        var purpose = request.getHeader("Sec-Purpose");
        return request.getMethod().equals("GET") && (purpose == null || !purpose.contains("prefetch"));
    }
}
