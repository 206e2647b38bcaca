package fingerpost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells the browser not to allow. */
final class SecurityHeaders extends OncePerRequestFilter {

    private static final String[][] HEADERS = {
        {
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        },
        {"X-Content-Type-Options", "nosniff"},
        // searches stand in addresses, so no other website is told where a reader came from
        {"Referrer-Policy", "no-referrer"},
        {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"}
    };

    /** Tells each header's name and value. */
    static void each(BiConsumer<String, String> header) {
        for (var one : HEADERS) header.accept(one[0], one[1]);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        each(response::setHeader);
        chain.doFilter(request, response);
    }
}
