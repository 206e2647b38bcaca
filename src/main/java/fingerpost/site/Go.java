package fingerpost.site;

import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Sends a reader on to what an entry points to, and counts that somebody went; who it was is not known. */
@Controller
final class Go {

    private final Catalogue catalogue;
    private final Pages pages;

    Go(Catalogue catalogue, Pages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/go/{id}")
    @Nullable
    View go(Frame frame, @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        var entry = catalogue.entry(id).orElse(null);
        if (entry == null || !entry.isPublic()) return EntryPage.gone(catalogue, pages, frame, entry);
        var url = entry.urlFor(frame.language());
        if (url != null && isVisit(request)) catalogue.visits().count(id);
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", url == null ? frame.link("/entries/" + id) : url);
        response.setHeader("Cache-Control", "no-store");
        return null;
    }

    /** Looking ahead is not going. */
    private static boolean isVisit(HttpServletRequest request) {
        var purpose = request.getHeader("Sec-Purpose");
        return request.getMethod().equals("GET") && (purpose == null || !purpose.contains("prefetch"));
    }
}
