package fingerpost.needs;

import fingerpost.web.Frame;
import fingerpost.web.Pages;
import fingerpost.web.Searching;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes one press that says that nothing of what was found was needed, and says thank you. */
@Controller
final class MissingPage {

    private final Searching searching;
    private final Pages pages;

    MissingPage(Searching searching, Pages pages) {
        this.searching = searching;
        this.pages = pages;
    }

    @PostMapping("/missing")
    View missing(Frame frame, HttpServletRequest request, @RequestParam(defaultValue = "") String q) {
        searching.missed(request, q, frame.language(), "");
        return pages.own(frame, "needs/missing.jte", "");
    }
}
