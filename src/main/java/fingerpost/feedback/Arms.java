package fingerpost.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which way of showing entries a page was asked with, where several are compared. */
final class Arms {

    static final String FIELD = "a";

    private static final Pattern ARM = Pattern.compile("[A-Za-z0-9_-]{1,26}");

    private Arms() {}

    /** What the address of a form carries on; empty when nothing is compared. */
    static String carried(HttpServletRequest request) {
        var arm = of(request);
        return arm == null ? "" : "?" + FIELD + "=" + arm;
    }

    static @Nullable String of(HttpServletRequest request) {
        var arm = Doorkeeper.field(request, FIELD);
        return ARM.matcher(arm).matches() ? arm : null;
    }
}
