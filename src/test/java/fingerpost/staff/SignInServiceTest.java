package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.access.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in with a real OpenID Connect provider, which says what a person may do. */
class SignInServiceTest {

    private static final Path FRONTEND = Path.of("frontend");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private static Process provider;
    private static RunningGuide guide;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Files.exists(FRONTEND.resolve("node_modules/oidc-provider")), "the provider is not installed");
        int port = RunningGuide.freePort();
        int providers = RunningGuide.freePort();
        var base = "http://localhost:" + port;
        provider = new ProcessBuilder(
                        "node",
                        "test/sign-in-service.js",
                        String.valueOf(providers),
                        base + "/login/oauth2/code/service")
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        var says = new BufferedReader(new InputStreamReader(provider.getInputStream(), StandardCharsets.UTF_8));
        var line = says.readLine();
        while (line != null && !line.equals("ready")) line = says.readLine();
        var service = new AccessSettings.Oidc(
                "http://localhost:" + providers, "fingerpost", "a secret between the two of them only", "roles");
        guide = RunningGuide.with(port, new AccessSettings(base, null, null, service));
    }

    @AfterAll
    static void close() {
        if (guide != null) guide.close();
        if (provider != null) provider.destroy();
    }

    /** Goes the whole way of redirects as this person, answering the last page of the guide. */
    private static HttpResponse<String> enter(String claims) throws IOException, InterruptedException {
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            var start = HttpRequest.newBuilder(URI.create(guide.url("/oauth2/authorization/service")));
            var page = client.send(start.build(), BodyHandlers.ofString());
            var action = ACTION.matcher(page.body());
            assertThat(action.find()).as(page.body()).isTrue();
            var form = "prompt=login&login=" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "&password=x";
            var to = page.uri().resolve(action.group(1));
            return client.send(
                    HttpRequest.newBuilder(to)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static Optional<Account> account(String email) {
        return StaffVisitor.accounts(guide).all().stream()
                .filter(one -> one.email().equals(email))
                .findFirst();
    }

    @Test
    void the_sign_in_page_leads_there() {
        assertThat(guide.get("/staff/sign-in").body()).contains("/oauth2/authorization/service");
    }

    @Test
    void someone_new_gets_the_role_that_the_service_tells_and_loses_it_with_it() throws Exception {
        var person =
                "{\"n\":1,\"name\":\"Cerys\",\"email\":\"cerys@example.org\",\"email_verified\":true,\"roles\":%s}";
        var page = enter(person.formatted("[\"reader\",\"Fingerpost-Curator\",\"unknown\"]"));
        assertThat(page.uri().getPath()).isEqualTo("/staff");
        assertThat(page.body()).contains("Hello Cerys");
        assertThat(account("cerys@example.org").orElseThrow().role()).isEqualTo(Role.CURATOR);
        // the provider's subject is what was typed, so another claim makes another person of the same address
        var refused = enter(person.formatted("[\"nothing we know\"]"));
        assertThat(refused.uri().toString()).contains("/staff/sign-in?service=no-role");
        assertThat(refused.body()).contains("nobody has given it a role");
    }

    @Test
    void someone_invited_here_is_known_by_a_verified_address_only() throws Exception {
        var account = StaffVisitor.account(Role.CLINICIAN, guide);
        var unverified = enter("{\"n\":2,\"name\":\"Thief\",\"email\":\"" + account.email()
                + "\",\"email_verified\":false,\"roles\":[\"administrator\"]}");
        assertThat(unverified.uri().toString()).contains("/staff/sign-in?service=failed");
        assertThat(account(account.email()).orElseThrow()).isEqualTo(account);
        var known = enter("{\"n\":3,\"name\":\"X\",\"email\":\"" + account.email() + "\",\"email_verified\":true}");
        assertThat(known.uri().getPath()).isEqualTo("/staff");
        assertThat(account(account.email()).orElseThrow().role()).isEqualTo(Role.CLINICIAN);
        StaffVisitor.account(Role.ADMINISTRATOR, guide);
        StaffVisitor.accounts(guide).switchTo(false, account.id(), "test");
        var off = enter("{\"n\":3,\"name\":\"X\",\"email\":\"" + account.email() + "\",\"email_verified\":true}");
        assertThat(off.uri().toString()).contains("/staff/sign-in?service=failed");
    }

    @Test
    void an_answer_nobody_asked_for_signs_nobody_in() {
        var answer = guide.get("/login/oauth2/code/service?code=stolen&state=guessed");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/staff/sign-in?service=failed");
    }
}
