package fingerpost.access;

import fingerpost.database.Database;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts sign-in together: sessions in the database, one chain of checks, and the gate that only staff pass. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class AccessConfiguration {

    /** After the headers and the language, which are the first two. */
    private static final int THIRD = Ordered.HIGHEST_PRECEDENCE + 2;

    /** Of someone who has not signed in yet. */
    private static final Duration ANONYMOUS = Duration.ofMinutes(10);

    private static final String EVERY_HOUR = "0 23 * * * *";

    @Bean
    static Accounts accounts(Database database, Clock clock) {
        return Accounts.over(database, clock);
    }

    @Bean
    static SignIn signIn(Accounts accounts, Database database, CsrfTokenRepository csrf, Clock clock) {
        return new SignIn(accounts, new Throttle(database, clock), csrf, clock);
    }

    @Bean
    static SessionStatements sessionStatements(Database database) {
        return new SessionStatements(new LazyConnectionDataSourceProxy(database.writing()), database);
    }

    @Bean
    static JdbcIndexedSessionRepository sessions(SessionStatements statements) {
        // a connection is taken at the first write, so that requests that only read do not queue for it
        var source = java.util.Objects.requireNonNull(statements.getDataSource());
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        var sessions = new JdbcIndexedSessionRepository(statements, transactions);
        sessions.setSessionIdGenerator(Secret::fresh);
        sessions.setDefaultMaxInactiveInterval(ANONYMOUS);
        sessions.setCleanupCron(EVERY_HOUR);
        return sessions;
    }

    @Bean
    static CsrfTokenRepository csrfTokens(AccessSettings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.isHttps() ? "__Host-fingerpost-form" : "fingerpost-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(settings.isHttps()));
        return tokens;
    }

    @Bean
    static SecurityFilterChain staffChain(
            HttpSecurity http,
            CsrfTokenRepository csrf,
            Passkeys passkeys,
            AccessSettings settings,
            Accounts accounts,
            SignIn signIn)
            throws Exception {
        http.securityMatcher(request -> Gate.isForStaff(request.getRequestURI()))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/webauthn/register", "/webauthn/register/**")
                        .authenticated()
                        // everything under /staff has the door, which knows what each page allows
                        .anyRequest()
                        .permitAll())
                .csrf(forms -> forms.csrfTokenRepository(csrf)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                // where a visitor wanted to go stands in the address of the sign-in page
                .requestCache(requests -> requests.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                // the web room sets the others on every answer
                .headers(headers -> headers.defaultsDisabled().cacheControl(_ -> {}));
        passkeys.addTo(http);
        var service = settings.oidc();
        if (service != null) new SignInService(settings, service, accounts, signIn).addTo(http);
        var chain = http.build();
        passkeys.answerIn(chain);
        return chain;
    }

    @Bean
    static Post post(AccessSettings settings) {
        return new Post(settings);
    }

    @Bean
    static WeeklyMail weeklyMail(Database database, Accounts accounts, Clock clock) {
        return new WeeklyMail(database, accounts.audit(), clock);
    }

    @Bean
    static CalendarKeys calendarKeys(Database database, Accounts accounts, Clock clock) {
        return new CalendarKeys(database, accounts.audit(), clock);
    }

    @Bean
    static PasskeyShelf passkeyShelf(SessionStatements statements, Accounts accounts) {
        return new PasskeyShelf(statements, accounts.audit());
    }

    @Bean
    static Passkeys passkeys(Accounts accounts, PasskeyShelf shelf, SignIn signIn, AccessSettings settings) {
        return new Passkeys(accounts, shelf, signIn, settings);
    }

    @Bean
    static WebAuthnRelyingPartyOperations passkeyOperations(Passkeys passkeys) {
        return passkeys.operations();
    }

    /** The chain is a filter, and Spring Boot would put it before every page. */
    @Bean
    static FilterRegistrationBean<Filter> chainNotForEverything(@Qualifier("springSecurityFilterChain") Filter chain) {
        var registration = new FilterRegistrationBean<>(chain);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<Gate> gate(
            JdbcIndexedSessionRepository sessions,
            @Qualifier("springSecurityFilterChain") Filter chain,
            SignIn signIn,
            AccessSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.isHttps() ? "__Host-fingerpost" : "fingerpost");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(settings.isHttps());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(ids);
        var registration = new FilterRegistrationBean<>(new Gate(filter, chain, signIn));
        registration.setOrder(THIRD);
        return registration;
    }
}
