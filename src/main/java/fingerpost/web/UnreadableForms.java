package fingerpost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers with the guide's own page what was sent and cannot be read as a form, such as one of a gigabyte. */
final class UnreadableForms extends OncePerRequestFilter {

    private final Frames frames;
    private final Pages pages;

    UnreadableForms(Frames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            var unreadable = unreadable(failed);
            if (unreadable == null || response.isCommitted()) throw failed;
            answer(request, response, unreadable.getErrorCode());
        }
    }

    private static @Nullable InvalidParameterException unreadable(@Nullable Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException found) return found;
        }
        return null;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        var body = pages.render(frames.ofFailure(request.getRequestURI()), "web/failure.jte", Failure.of(status));
        response.reset();
        SecurityHeaders.each(response::setHeader);
        response.setStatus(status);
        response.setHeader("Cache-Control", KeptPage.NEVER);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
