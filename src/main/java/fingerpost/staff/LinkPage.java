package fingerpost.staff;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Details;
import fingerpost.access.Everyone;
import fingerpost.access.Refusal;
import fingerpost.access.Role;
import fingerpost.access.SignIn;
import fingerpost.catalogue.Catalogue;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a set-up link, an invitation or a link for a new password leads. Looking at it does not spend it. */
@Controller
@Everyone
final class LinkPage {

    /**
     * @param opening null when the link does not work any more
     * @param practice what the practice is called that it makes an editor of, or nothing
     */
    record Shown(
            Desk desk,
            String secret,
            Accounts.@org.jspecify.annotations.Nullable Opening opening,
            String practice,
            String email,
            String name,
            Map<String, String> problems) {}

    private final Pages pages;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Catalogue catalogue;

    LinkPage(Pages pages, Accounts accounts, SignIn signIn, Catalogue catalogue) {
        this.pages = pages;
        this.accounts = accounts;
        this.signIn = signIn;
        this.catalogue = catalogue;
    }

    @GetMapping("/staff/link/{secret}")
    View show(Frame frame, Desk desk, @PathVariable String secret) {
        return page(frame, desk, secret, "", "", Map.of());
    }

    @PostMapping("/staff/link/{secret}")
    View choose(
            Frame frame,
            Desk desk,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        var opening = accounts.opening(secret).orElse(null);
        if (opening == null) return page(frame, desk, secret, "", "", Map.of());
        try {
            var own = Guides.words(catalogue);
            Account account = opening.practice() != null
                    ? accounts.join(secret, email, name, password, own)
                    : opening.setUp()
                            ? accounts.begin(secret, new Details(email, name, Role.ADMINISTRATOR, null), password, own)
                            : accounts.choosePassword(secret, password, own);
            signIn.enter(request, response, account, "link");
            return new RedirectView(frame.link("/staff"));
        } catch (Refusal why) {
            return page(frame, desk, secret, email, name, Sentences.of(frame, why));
        }
    }

    private View page(Frame frame, Desk desk, String secret, String email, String name, Map<String, String> problems) {
        var opening = accounts.opening(secret).orElse(null);
        var status = opening == null
                ? HttpStatus.NOT_FOUND
                : problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var shown = new Shown(desk, secret, opening, practice(opening, frame), email, name, problems);
        return pages.own(frame, "staff/link.jte", shown, status);
    }

    private String practice(Accounts.@org.jspecify.annotations.Nullable Opening opening, Frame frame) {
        var slug = opening == null ? null : opening.practice();
        var practice = slug == null ? null : catalogue.practices().get(slug);
        return practice == null ? "" : practice.name().best(frame.language());
    }
}
