package fingerpost.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sets about sign-in.
 *
 * @param baseUrl the guide's address as people see it, with no slash at its end
 * @param smtpUrl the mail server, as smtp://user:password@host:port or smtps://…; null when links are shown instead
 * @param mailFrom the address that mails are from; null for fingerpost at the guide's own host
 * @param oidc the OpenID Connect service people may sign in with; null for none
 */
public record AccessSettings(
        String baseUrl,
        @Nullable String smtpUrl,
        @Nullable String mailFrom,
        @Nullable Oidc oidc) {

    /** An OpenID Connect issuer, how it knows this guide, and the claim that tells roles. */
    public record Oidc(String issuer, String clientId, String clientSecret, String rolesClaim) {}

    public AccessSettings {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** With neither mail nor OpenID Connect. */
    public static AccessSettings at(String baseUrl) {
        return new AccessSettings(baseUrl, null, null, null);
    }

    /** The whole address of a link with this secret, for a mail or a person to carry. */
    public String linkTo(String secret) {
        return baseUrl + "/staff/link/" + secret;
    }

    /** The guide's address up to its first slash, as browsers tell it. */
    String origin() {
        var address = URI.create(baseUrl);
        return address.getScheme() + "://" + address.getAuthority();
    }

    boolean isHttps() {
        return baseUrl.startsWith("https://");
    }

    /** The host that people know the guide by, such as guide.example. */
    String host() {
        var host = URI.create(baseUrl).getHost();
        return host == null ? "localhost" : host;
    }
}
