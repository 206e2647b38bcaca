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

    private static final String POLICY = "Content-Security-Policy";
    private static final String RULES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";
    private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    private static final String[][] ALWAYS = {
        {"X-Content-Type-Options", "nosniff"},
        // searches stand in addresses, so no other website is told where a reader came from
        {"Referrer-Policy", "no-referrer"},
        {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"},
        {"Cross-Origin-Opener-Policy", "same-origin"}
    };

    /** Tells each header's name and value, of what no other website may use. */
    static void each(BiConsumer<String, String> header) {
        each(Openness.CLOSED, header);
    }

    /** Tells each header's name and value. */
    static void each(Openness openness, BiConsumer<String, String> header) {
        header.accept(POLICY, RULES + (openness == Openness.FRAMEABLE ? "*" : "'none'"));
        for (var one : ALWAYS) header.accept(one[0], one[1]);
        header.accept(RESOURCE_POLICY, openness == Openness.CLOSED ? "same-origin" : "cross-origin");
        if (openness != Openness.CLOSED) header.accept("Access-Control-Allow-Origin", "*");
    }

    /**
     * Tells those that browsers ask of every answer about something of another website's; the rest stays as it was sent
     * with what the browser has.
     */
    static void elsewhere(Openness openness, BiConsumer<String, String> header) {
        if (openness == Openness.CLOSED) return;
        header.accept(RESOURCE_POLICY, "cross-origin");
        header.accept("Access-Control-Allow-Origin", "*");
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
