package fingerpost.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What makes two offers the same entry. A resource is its canonical address. Branches share a website and one building
 * holds many services, so a service is its address and postcode together, or without a website its name and postcode.
 */
public final class Identity {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int ID_CHARACTERS = 13;

    private Identity() {}

    /** The identity of an entry that holds at least what {@link EntryRules} requires. */
    public static String of(Entry entry) {
        var service = entry.service();
        return entry.kind() == Kind.RESOURCE
                ? resource(String.valueOf(entry.url()))
                : service(
                        entry.title().best("en"),
                        service == null ? null : service.postcode(),
                        entry.url(),
                        entry.practice());
    }

    /** The identity of a resource at a valid address. */
    public static String resource(String url) {
        return "resource " + CanonicalUrl.of(url);
    }

    /** The identity of a service by what a line of a file says of it; two practices may each have one of a name. */
    public static String service(
            String title, @Nullable String postcode, @Nullable String url, @Nullable String practice) {
        var named = url == null || CanonicalUrl.problem(url) != null ? plain(title) : CanonicalUrl.of(url);
        return "service " + named + " at "
                + plain(postcode == null ? "" : postcode).replace(" ", "")
                + (practice == null ? "" : " of " + practice);
    }

    /** The id made for an entry that came without one: the same identity always makes the same id. */
    static String id(String identity) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            var id = new StringBuilder("e_");
            for (int i = 0; i < ID_CHARACTERS; i++) id.append(ALPHABET.charAt(hash[i] & 31));
            return id.toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
