package fingerpost.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives requests of staff their session, Spring Security's checks and their person. A request for anything else goes by
 * untouched: public pages have no session and no cookie.
 */
final class Gate extends OncePerRequestFilter {

    /** The request attribute that holds the {@link Person} signed in, if any. */
    static final String PERSON = "fingerpost.person";

    /** What the web room took off the path, such as /cy; empty for the first language. */
    private static final String PREFIX = "fingerpost.prefix";

    private final Filter sessions;
    private final Filter security;
    private final SignIn signIn;

    Gate(Filter sessions, Filter security, SignIn signIn) {
        this.sessions = sessions;
        this.security = security;
        this.signIn = signIn;
    }

    /** Whether a path, without its language, is for staff or leads them in. */
    static boolean isForStaff(String path) {
        return is(path, "/staff") || is(path, "/webauthn") || is(path, "/login") || is(path, "/oauth2");
    }

    private static boolean is(String path, String part) {
        return path.startsWith(part) && (path.length() == part.length() || path.charAt(part.length()) == '/');
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isForStaff(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sessions.doFilter(
                request,
                response,
                (inSession, out) -> security.doFilter(inSession, out, (checked, answer) -> {
                    var who = SecurityContextHolder.getContext().getAuthentication();
                    if (who != null) checked.setAttribute(PERSON, signIn.person((HttpServletRequest) checked, who));
                    chain.doFilter(checked, answer);
                }));
    }

    static @Nullable Person person(HttpServletRequest request) {
        return request.getAttribute(PERSON) instanceof Person person ? person : null;
    }

    /** What a path begins with in the language of the request. */
    static String prefix(HttpServletRequest request) {
        return request.getAttribute(PREFIX) instanceof String prefix ? prefix : "";
    }
}
