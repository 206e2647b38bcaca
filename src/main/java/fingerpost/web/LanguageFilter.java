package fingerpost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language and the practice off the path, so that every controller is written once, and settles how addresses
 * end.
 */
final class LanguageFilter extends OncePerRequestFilter {

    /** Plain segments only: a path that begins with two slashes would lead to another website. */
    private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9][A-Za-z0-9._-]*)+/?");

    private final Guide guide;

    LanguageFilter(Guide guide) {
        this.guide = guide;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var uri = request.getRequestURI();
        var first = guide.languages().getFirst();
        var spoken = Spoken.in(uri, guide.languages());
        var proper = proper(uri, spoken.path());
        if (!proper.equals(uri) && PLAIN.matcher(uri).matches()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", proper + query(request));
            return;
        }
        var practice = spoken.practice() == null ? null : guide.practice(spoken.practice(), spoken.language());
        if (practice != null && !practice.languages().contains(spoken.language())) {
            // which languages it shows may change
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", inItsLanguage(practice, spoken.path(), first) + query(request));
            return;
        }
        var path = spoken.practice() != null && practice == null
                ? InPractice.prefix(spoken.practice()) + spoken.path()
                : spoken.path();
        request.setAttribute(Spoken.ATTRIBUTE, spoken.language());
        request.setAttribute(Spoken.PREFIX, spoken.language().equals(first) ? "" : "/" + spoken.language());
        if (practice != null) request.setAttribute(Spoken.IN_PRACTICE, practice);
        chain.doFilter(path.equals(uri) ? request : new Stripped(request, path), response);
    }

    private static String inItsLanguage(InPractice practice, String path, String first) {
        var language = practice.languages().getFirst();
        return (language.equals(first) ? "" : "/" + language) + InPractice.prefix(practice.slug()) + path;
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** The front of a language or a practice ends in a slash, every other page in none. */
    private static String proper(String uri, String path) {
        if (path.equals("/")) return uri.endsWith("/") ? uri : uri + "/";
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    private static final class Stripped extends HttpServletRequestWrapper {

        private final String path;

        private Stripped(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
