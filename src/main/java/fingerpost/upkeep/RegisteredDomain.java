package fingerpost.upkeep;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/** Whose name a host's is, by the public suffix list that comes with the HTTP client. */
final class RegisteredDomain {

    /** Loaded when the first redirect needs it. */
    private static final class List {
        static final PublicSuffixMatcher MATCHER = PublicSuffixMatcherLoader.getDefault();
    }

    /** Names under these are given to public bodies only, so one that leads to another is no hijack. */
    private static final Set<String> CLOSED = Set.of(
            "gov.uk",
            "nhs.uk",
            "ac.uk",
            "police.uk",
            "mod.uk",
            "parliament.uk",
            "nhs.wales",
            "gov.wales",
            "llyw.cymru",
            "gig.cymru",
            "senedd.wales",
            "nhs.scot",
            "gov.scot",
            "hscni.net",
            "gov.ie");

    private RegisteredDomain() {}

    static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    /** The part of the host that its owner registered; the host itself where that cannot be told. */
    static String of(URI address) {
        var host = host(address).replaceFirst("^www\\.", "");
        if (host.startsWith("[") || host.matches("[\\d.]+")) return host;
        var root = List.MATCHER.getDomainRoot(host);
        return root == null ? host : root;
    }

    static boolean isSame(URI one, URI other) {
        var host = host(one);
        return host.equals(host(other)) || of(one).equals(of(other));
    }

    /** Whether only a public body can have this name. */
    static boolean isClosed(URI address) {
        var host = host(address);
        return CLOSED.stream().anyMatch(end -> host.equals(end) || host.endsWith("." + end));
    }
}
