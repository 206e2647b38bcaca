package fingerpost.handouts;

import fingerpost.web.Frame;
import fingerpost.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Taking a handout back by the secret address that was told when it was made. */
@Controller
final class RevokePage {

    /**
     * What the page shows.
     *
     * @param word ask, done or wrong, as messages are named
     */
    record Shown(String word, String code, String key) {}

    private final OpenPage open;
    private final Handouts handouts;
    private final Pace pace;
    private final Pages pages;

    RevokePage(OpenPage open, Handouts handouts, Pace pace, Pages pages) {
        this.open = open;
        this.handouts = handouts;
        this.pace = pace;
        this.pages = pages;
    }

    @GetMapping("/handout/{code}/revoke")
    View ask(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String key) {
        return open.at(frame, request, code, handout -> {
            boolean right = handouts.opens(handout.code(), key);
            return right ? page(frame, "ask", handout.code(), key, HttpStatus.OK) : wrong(frame, handout, request);
        });
    }

    @PostMapping("/handout/{code}/revoke")
    View revoke(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String key) {
        return open.at(frame, request, code, handout -> {
            boolean revoked = handouts.revoke(handout.code(), key);
            return revoked ? page(frame, "done", handout.code(), "", HttpStatus.OK) : wrong(frame, handout, request);
        });
    }

    private View wrong(Frame frame, Handout handout, HttpServletRequest request) {
        pace.take(Pace.Of.GUESSING, request);
        return page(frame, "wrong", handout.code(), "", HttpStatus.NOT_FOUND);
    }

    private View page(Frame frame, String word, Code code, String key, HttpStatus status) {
        return pages.own(frame, "handouts/revoke.jte", new Shown(word, code.shown(), key), status);
    }
}
