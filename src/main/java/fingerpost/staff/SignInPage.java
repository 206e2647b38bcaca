package fingerpost.staff;

import fingerpost.access.AccessSettings;
import fingerpost.access.Everyone;
import fingerpost.access.SignIn;
import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where staff sign in and out. */
@Controller
@Everyone
final class SignInPage {

    /** @param problems a sentence for each field, in the order they are shown */
    record Shown(Desk desk, boolean service, String to, String onward, String email, Map<String, String> problems) {}

    private final Pages pages;
    private final SignIn signIn;
    private final AccessSettings settings;

    SignInPage(Pages pages, SignIn signIn, AccessSettings settings) {
        this.pages = pages;
        this.signIn = signIn;
        this.settings = settings;
    }

    @GetMapping("/staff/sign-in")
    View show(
            Frame frame,
            Desk desk,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable String service) {
        if (desk.person() != null) return new RedirectView(frame.link(Onward.path(to)));
        var problems = new LinkedHashMap<String, String>();
        if (service != null) {
            var key = service.equals("no-role") ? "staff.signin.service.no-role" : "staff.signin.service.failed";
            problems.put("email", frame.text(key));
        }
        return page(frame, desk, to, "", problems, HttpStatus.OK);
    }

    private View page(
            Frame frame, Desk desk, String to, String email, Map<String, String> problems, HttpStatus status) {
        var onward = frame.link(Onward.path(to));
        var shown = new Shown(desk, settings.oidc() != null, to, onward, email, problems);
        return pages.own(frame, "staff/signin.jte", shown, status);
    }

    @PostMapping("/staff/sign-in")
    View enter(
            Frame frame,
            Desk desk,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to) {
        var problems = new LinkedHashMap<String, String>();
        if (email.isBlank()) problems.put("email", frame.text("staff.signin.problem.email"));
        if (password.isEmpty()) problems.put("password", frame.text("staff.signin.problem.password"));
        if (problems.isEmpty()) {
            switch (signIn.byPassword(email, password, request)) {
                case SignIn.Answer.In(var account) -> {
                    signIn.enter(request, response, account, "password");
                    return new RedirectView(frame.link(Onward.path(to)));
                }
                case SignIn.Answer.Wrong() -> problems.put("email", frame.text("staff.signin.problem.wrong"));
                case SignIn.Answer.Wait(var atLeast) ->
                    problems.put("email", frame.text("staff.signin.problem.wait", minutes(atLeast)));
            }
        }
        return page(frame, desk, to, email, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** As whole minutes, at least one. */
    private static long minutes(Duration wait) {
        return (wait.toSeconds() + 59) / 60;
    }

    @PostMapping("/staff/sign-out")
    View leave(Frame frame, HttpServletRequest request) {
        signIn.leave(request);
        return new RedirectView(frame.link("/staff/sign-in"));
    }
}
