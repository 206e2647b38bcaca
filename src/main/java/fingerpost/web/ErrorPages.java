package fingerpost.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people and programs get when something went wrong: what happened and the next step, never more. */
@Controller
final class ErrorPages implements ErrorController {

    /** Where programs ask, which get problem documents instead of pages. */
    private static final List<String> PROGRAMS = List.of("/api/", "/oruk/", "/fhir/", "/health", "/metrics");

    private final Frames frames;
    private final Pages pages;

    ErrorPages(Frames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object failed(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        var status = HttpStatus.resolve(code) == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.valueOf(code);
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = asked == null ? "/" : asked.toString();
        if (PROGRAMS.stream().anyMatch(uri::startsWith)) return problem(status);
        return pages.missing(frames.of(request), "web/failure.jte", Failure.of(code), status);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status) {
        return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
    }
}
