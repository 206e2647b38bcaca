package fingerpost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the language off the path, so that every controller is written once, and settles how addresses end. */
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
            var query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", query == null ? proper : proper + "?" + query);
            return;
        }
        request.setAttribute(Spoken.ATTRIBUTE, spoken.language());
        request.setAttribute(Spoken.PREFIX, spoken.language().equals(first) ? "" : "/" + spoken.language());
        chain.doFilter(spoken.path().equals(uri) ? request : new Stripped(request, spoken.path()), response);
    }

    /** The front of a language ends in a slash, every other page in none. */
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
