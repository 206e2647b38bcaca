package fingerpost.upkeep;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of the web as people and websites write them, made fit to be asked. */
final class WebAddress {

    private static final int LONGEST = 4_000;
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\[\\]@]*]|[^:@\\[\\]]*)(?::(\\d{0,5}))?");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_.-]{1,253}");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern FOUR_NUMBERS = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

    private WebAddress() {}

    /** The address to ask, without user and fragment and with the host in ASCII; throws {@link NotAllowed}. */
    static URI checked(URI address) throws NotAllowed {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var authority = address.getRawAuthority();
        if (!(scheme.equals("http") || scheme.equals("https")) || authority == null) throw notWeb(address);
        var parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) throw notWeb(address);
        var host = ascii(address, parts.group(1));
        if (ENDS_IN_A_NUMBER.matcher(host).matches()
                && !FOUR_NUMBERS.matcher(host).matches()) {
            // 0x7f.1, 2130706433, 0177.0.0.1: written so by nobody who means well
            throw new NotAllowed(Failure.NOT_ALLOWED_ADDRESS, host);
        }
        int port = parts.group(2) == null || parts.group(2).isEmpty() ? -1 : Integer.parseInt(parts.group(2));
        if (port == 0 || port > 65535) throw new NotAllowed(Failure.NOT_ALLOWED_PORT, host);
        var path = address.getRawPath();
        var query = address.getRawQuery();
        try {
            return new URI(scheme + "://" + host + (port < 0 ? "" : ":" + port) + (path.isEmpty() ? "/" : path)
                    + (query == null ? "" : "?" + query));
        } catch (URISyntaxException notAnAddress) {
            throw notWeb(address);
        }
    }

    private static String ascii(URI address, String host) throws NotAllowed {
        if (host.isEmpty()) throw notWeb(address);
        if (host.startsWith("[")) return literal(address, host);
        try {
            var name =
                    IDN.toASCII(URLDecoder.decode(host, StandardCharsets.UTF_8)).toLowerCase(Locale.ROOT);
            if (!NAME.matcher(name).matches()) throw notWeb(address);
            return name;
        } catch (IllegalArgumentException notAHost) {
            throw notWeb(address);
        }
    }

    private static String literal(URI address, String host) throws NotAllowed {
        // a zone names one of this machine's own networks
        if (host.contains("%")) throw new NotAllowed(Failure.NOT_ALLOWED_ADDRESS, host);
        var inner = host.substring(1, host.length() - 1);
        try {
            if (inner.contains(":") && InetAddress.ofLiteral(inner) != null) return host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noLiteral) {
            // told below
        }
        throw notWeb(address);
    }

    private static NotAllowed notWeb(URI address) {
        return new NotAllowed(Failure.NOT_WEB, address.toString());
    }

    /** What is written, seen from a page at the base; null when no address can be made of it. */
    static @Nullable URI seenFrom(URI base, String written) {
        try {
            var address = new URI(encoded(written.strip()));
            // the JDK would drop the last step of the base's path
            if (address.toString().startsWith("?"))
                return new URI(base.toString().split("[?#]", 2)[0] + address);
            return base.resolve(address);
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    /** As {@link #seenFrom}, if it is on the web. */
    static @Nullable URI webSeenFrom(URI base, String written) {
        var address = written.length() > LONGEST ? null : seenFrom(base, written);
        if (address == null) return null;
        try {
            return checked(address);
        } catch (NotAllowed notWeb) {
            return null;
        }
    }

    /** With every character that an address cannot hold as bytes of UTF-8 in hexadecimal, as browsers send it. */
    private static String encoded(String written) {
        var encoded = new StringBuilder(written.length());
        LONE_PERCENT.matcher(written).replaceAll("%25").codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
                encoded.append((char) c);
            } else if (c > 31 && c != 127) {
                for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format(Locale.ROOT, "%02X", one & 0xff));
                }
            }
        });
        return encoded.toString();
    }
}
