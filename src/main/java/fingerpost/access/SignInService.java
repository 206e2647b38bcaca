package fingerpost.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Signing in with the area's own OpenID Connect service, which also says what a person may do. */
final class SignInService {

    private static final Logger LOG = LoggerFactory.getLogger(SignInService.class);
    private static final String NAME = "service";

    private final AccessSettings settings;
    private final AccessSettings.Oidc service;
    private final Accounts accounts;
    private final SignIn signIn;

    SignInService(AccessSettings settings, AccessSettings.Oidc service, Accounts accounts, SignIn signIn) {
        this.settings = settings;
        this.service = service;
        this.accounts = accounts;
        this.signIn = signIn;
    }

    void addTo(HttpSecurity http) throws Exception {
        // asked for at the first sign-in, so that the guide starts while the service is away
        var registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration()));
        http.oauth2Login(login -> login.clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NothingKept())
                .loginPage("/staff/sign-in")
                .successHandler(this::known)
                .failureHandler((request, response, why) -> {
                    LOG.warn("Signing in with the sign-in service failed: {}", why.getMessage());
                    refused("failed", request, response);
                }));
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(service.issuer())
                .registrationId(NAME)
                .clientId(service.clientId())
                .clientSecret(service.clientSecret())
                .redirectUri(settings.baseUrl() + "/login/oauth2/code/" + NAME)
                .scope("openid", "profile", "email")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private void known(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        if (!(who.getPrincipal() instanceof OidcUser user)) {
            refused("failed", request, response);
            return;
        }
        var told = RolesTold.in(user.getClaims(), service.rolesClaim());
        var email = user.getEmail() == null ? "" : user.getEmail();
        var name = user.getFullName() == null ? email : user.getFullName();
        var details = new Details(email, name, told.role() == null ? Role.READER : told.role(), told.practice());
        try {
            var account = accounts.fromService(
                    user.getIssuer() + " " + user.getSubject(),
                    details,
                    Boolean.TRUE.equals(user.getEmailVerified()),
                    told.role() != null);
            if (!account.on()) {
                refused("off", request, response);
                return;
            }
            signIn.enter(request, response, account, "sign-in service");
            response.sendRedirect(Gate.prefix(request) + "/staff");
        } catch (Refusal why) {
            refused(why.word(), request, response);
        }
    }

    private void refused(String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignIn.end(request);
        signIn.failed("sign-in service", why, request);
        response.sendRedirect(
                Gate.prefix(request) + "/staff/sign-in?service=" + (why.equals("no-role") ? why : "failed"));
    }

    /** Who someone is, is all that is wanted of the service: its tokens are let go. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {
            // nothing is kept
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request, HttpServletResponse response) {
            // nothing was kept
        }
    }
}
