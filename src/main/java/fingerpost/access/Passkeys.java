package fingerpost.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Signing in with a passkey, which must itself ask for a finger, a face or a PIN, so that it counts as two factors. */
final class Passkeys {

    private final Accounts accounts;
    private final PasskeyShelf shelf;
    private final SignIn signIn;
    private final AccessSettings settings;

    Passkeys(Accounts accounts, PasskeyShelf shelf, SignIn signIn, AccessSettings settings) {
        this.accounts = accounts;
        this.shelf = shelf;
        this.signIn = signIn;
        this.settings = settings;
    }

    WebAuthnRelyingPartyOperations operations() {
        var guide = PublicKeyCredentialRpEntity.builder()
                .id(settings.host())
                .name("Fingerpost")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(
                new PasskeyOwners(accounts), shelf, guide, Set.of(settings.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    void addTo(HttpSecurity http) throws Exception {
        http.setSharedObject(UserDetailsService.class, this::owner);
        http.webAuthn(passkeys -> passkeys.rpName("Fingerpost")
                .rpId(settings.host())
                .allowedOrigins(settings.origin())
                .disableDefaultRegistrationPage(true));
    }

    /** What Spring Security asks of every owner of a passkey: that they may sign in. */
    private org.springframework.security.core.userdetails.UserDetails owner(String email) {
        return accounts.withEmail(email)
                .filter(Account::on)
                .map(account -> new User(account.email(), "", List.of()))
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
    }

    /** Once the chain is built: what follows a passkey that is right or wrong. */
    void answerIn(SecurityFilterChain chain) {
        for (var filter : chain.getFilters()) {
            if (!(filter instanceof WebAuthnAuthenticationFilter passkey)) continue;
            passkey.setAuthenticationSuccessHandler(this::right);
            passkey.setAuthenticationFailureHandler(this::wrong);
        }
    }

    private void right(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var account = accounts.withEmail(who.getName()).orElseThrow();
        signIn.enter(request, response, account, "passkey");
        response.setContentType("application/json");
        response.getWriter().write("{\"authenticated\":true}");
    }

    private void wrong(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        signIn.failed("passkey", why.getClass().getSimpleName(), request);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/json");
        response.getWriter().write("{\"authenticated\":false}");
    }
}
