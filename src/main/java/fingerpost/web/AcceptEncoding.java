package fingerpost.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader's Accept-Encoding header allows. */
final class AcceptEncoding {

    private AcceptEncoding() {}

    /** Whether gzip is named, or everything is, and not with a quality of nought. */
    static boolean allowsGzip(@Nullable String header) {
        if (header == null) return false;
        if (header.indexOf(';') < 0) return header.contains("gzip") || header.contains("*");
        boolean everything = false;
        for (var one : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = one.split(";", -1);
            var name = parts[0].strip();
            boolean wanted = parts.length < 2 || !parts[1].strip().matches("q=0(?:\\.0*)?");
            if (name.equals("gzip")) return wanted;
            if (name.equals("*")) everything = wanted;
        }
        return everything;
    }
}
