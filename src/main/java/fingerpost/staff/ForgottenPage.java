package fingerpost.staff;

import fingerpost.access.Everyone;
import fingerpost.access.SignIn;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For those who have forgotten their password; whether an address has an account it tells nobody. */
@Controller
@Everyone
final class ForgottenPage {

    record Shown(Desk desk, boolean mails, boolean asked, Map<String, String> problems) {}

    private final Pages pages;
    private final SignIn signIn;
    private final Letters letters;

    ForgottenPage(Pages pages, SignIn signIn, Letters letters) {
        this.pages = pages;
        this.signIn = signIn;
        this.letters = letters;
    }

    @GetMapping("/staff/forgotten")
    View show(Frame frame, Desk desk) {
        return page(frame, desk, false, Map.of());
    }

    @PostMapping("/staff/forgotten")
    View ask(Frame frame, Desk desk, HttpServletRequest request, @RequestParam(defaultValue = "") String email) {
        if (email.isBlank()) {
            return page(frame, desk, false, Map.of("email", frame.text("staff.signin.problem.email")));
        }
        // with no mail server only an administrator can pass a link on
        if (letters.canBeSent()) {
            signIn.forgotten(email, request).ifPresent(found -> letters.linkLater(found.account(), found.secret()));
        }
        return page(frame, desk, true, Map.of());
    }

    private View page(Frame frame, Desk desk, boolean asked, Map<String, String> problems) {
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var shown = new Shown(desk, letters.canBeSent(), asked, problems);
        return pages.own(frame, "staff/forgotten.jte", shown, status);
    }
}
