package fingerpost.commands;

import fingerpost.access.AccessSettings;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an operator sets about sign-in. */
final class SignInSettings {

    private SignInSettings() {}

    /** Throws {@link WrongSetting} with one sentence when one cannot be used; a secret is never in it. */
    static AccessSettings read(Map<String, String> values, String baseUrl) {
        if (!isAddress(baseUrl, "http", "https")) {
            throw new WrongSetting("base_url", "must be like https://guide.example, not " + baseUrl);
        }
        var smtp = values.get("smtp_url");
        if (smtp != null && !isAddress(smtp, "smtp", "smtps")) {
            throw new WrongSetting("smtp_url", "must be like smtp://user:password@host:587 or smtps://host:465");
        }
        return new AccessSettings(baseUrl, smtp, values.get("mail_from"), oidc(values));
    }

    private static AccessSettings.@Nullable Oidc oidc(Map<String, String> values) {
        var issuer = values.get("oidc_issuer");
        if (issuer == null) return null;
        if (!isAddress(issuer, "http", "https")) {
            throw new WrongSetting("oidc_issuer", "must be like https://sign-in.example, not " + issuer);
        }
        return new AccessSettings.Oidc(
                issuer,
                needed(values, "oidc_client_id"),
                needed(values, "oidc_client_secret"),
                values.getOrDefault("oidc_roles_claim", "roles"));
    }

    private static String needed(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) throw new WrongSetting(name, "is needed when oidc_issuer is set");
        return value;
    }

    private static boolean isAddress(String value, String... schemes) {
        try {
            var address = URI.create(value);
            return address.getHost() != null && java.util.List.of(schemes).contains(address.getScheme());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
