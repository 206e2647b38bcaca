package fingerpost.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Where a request comes from. */
public final class Visitor {

    private static final Pattern NUMERIC = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    private Visitor() {}

    /**
     * The address of whoever asks. A proxy on this machine or its own network tells whom it asks for; what anyone else
     * says about that is not believed.
     */
    public static String address(HttpServletRequest request) {
        var from = request.getRemoteAddr();
        var told = request.getHeader("X-Forwarded-For");
        if (told == null || !isNear(from)) return from;
        var last = told.substring(told.lastIndexOf(',') + 1).strip();
        return NUMERIC.matcher(last).matches() ? last : from;
    }

    private static boolean isNear(String address) {
        if (!NUMERIC.matcher(address).matches()) return false;
        try {
            var parsed = InetAddress.getByName(address);
            return parsed.isLoopbackAddress() || parsed.isSiteLocalAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
