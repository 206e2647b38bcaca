package fingerpost.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** How people get in and out: who a request is from, what a password is worth, and the session that follows. */
public final class SignIn {

    /** Without a request for this long, a session ends. */
    static final Duration IDLE = Duration.ofHours(2);

    /** However busy, a session ends after a working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String SINCE = "fingerpost.signed-in-at";
    private static final String PURPOSE = "sign-in";
    private static final String FORGOTTEN = "forgotten";
    private static final String CHANGE = "change";

    private final Accounts accounts;
    private final Throttle throttle;
    private final CsrfTokenRepository csrf;
    private final Clock clock;

    SignIn(Accounts accounts, Throttle throttle, CsrfTokenRepository csrf, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.csrf = csrf;
        this.clock = clock;
        // made now, so that the first unknown address costs no more than others
        Thread.startVirtualThread(() -> accounts.passwords().nobodys());
    }

    /** Who is signed in, if anyone. */
    public static @Nullable Person person(HttpServletRequest request) {
        return Gate.person(request);
    }

    /** Whose e-mail and password were right, or why nobody is signed in: wrong, or how long to wait first. */
    public sealed interface Answer {
        record In(Account account) implements Answer {}

        record Wrong() implements Answer {}

        record Wait(Duration atLeast) implements Answer {}
    }

    /** Compares; whether there is such an account, or it is off, neither the answer nor its cost tells. */
    public Answer byPassword(String email, String password, HttpServletRequest request) {
        var address = Visitor.address(request);
        var wait = throttle.take(PURPOSE, email, address);
        if (wait.isPresent()) {
            accounts.audit().add("nobody", "sign-in-throttled", subject(email), null, null, address);
            return new Answer.Wait(wait.get());
        }
        var account = accounts.withEmail(email).filter(Account::on);
        var kept = account.map(one -> accounts.passwordOf(one.id())).orElse(null);
        var given = password.length() > Passwords.LONGEST * 2 ? "" : password;
        if (!accounts.passwords().matches(given, kept) || account.isEmpty()) {
            accounts.audit().add("nobody", "sign-in-failed", subject(email), null, null, address);
            return new Answer.Wrong();
        }
        throttle.forgive(PURPOSE, email, address);
        return new Answer.In(account.get());
    }

    private @Nullable String subject(String email) {
        // what was typed may be a password, so only an address that is known is kept
        return accounts.withEmail(email)
                .map(account -> account.person().actor())
                .orElse(null);
    }

    /**
     * The secret of a link for a new password, for an address that has an account; empty when it has none, or when it
     * was asked for too often.
     */
    public Optional<Forgotten> forgotten(String email, HttpServletRequest request) {
        var address = Visitor.address(request);
        if (throttle.take(FORGOTTEN, email, address).isPresent()) return Optional.empty();
        return accounts.withEmail(email)
                .filter(Account::on)
                .map(account -> new Forgotten(account, accounts.link(account.id(), "nobody")));
    }

    /** Whose new password a link is for, and its secret. */
    public record Forgotten(Account account, String secret) {}

    /** Begins a session of its own for an account, whatever session there was before. */
    public void enter(HttpServletRequest request, HttpServletResponse response, Account account, String how) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(SINCE, clock.millis());
        var who = UsernamePasswordAuthenticationToken.authenticated(account.id(), null, List.of());
        var context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        csrf.saveToken(null, request, response);
        accounts.signedIn(account.id(), how, Visitor.address(request));
    }

    /**
     * A new password for someone signed in who knows the old one; every session of theirs ends, and a new one begins
     * here. Throws {@link Refusal} when one of the two will not do, or the old one was guessed at too often.
     */
    public void changePassword(
            Person person,
            String old,
            String password,
            List<String> guides,
            HttpServletRequest request,
            HttpServletResponse response) {
        var address = Visitor.address(request);
        if (throttle.take(CHANGE, person.email(), address).isPresent()) {
            throw new Refusal("old", "old-throttled", "The old password was wrong too often; wait a little.");
        }
        accounts.changePassword(person.id(), old, password, guides);
        throttle.forgive(CHANGE, person.email(), address);
        enter(request, response, accounts.find(person.id()).orElseThrow(), "password");
    }

    /** Ends the session, if there is one. */
    public void leave(HttpServletRequest request) {
        var person = Gate.person(request);
        if (person != null) {
            accounts.audit().add(person.actor(), "signed-out", null, null, null, Visitor.address(request));
        }
        end(request);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        request.removeAttribute(Gate.PERSON);
    }

    /** Whom the session is of, as the account is now; null, and no session, when it is off or the session too old. */
    @Nullable
    Person person(HttpServletRequest request, Authentication who) {
        if (who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) return null;
        var session = request.getSession(false);
        var since = session == null ? null : session.getAttribute(SINCE);
        boolean fresh = since instanceof Long at && clock.millis() - at < LONGEST.toMillis();
        var account = fresh ? accounts.find(who.getName()).filter(Account::on) : Optional.<Account>empty();
        if (account.isEmpty()) end(request);
        return account.map(Account::person).orElse(null);
    }

    /** What the audit log says of a way in that did not work. */
    void failed(String how, String why, HttpServletRequest request) {
        accounts.audit()
                .add("nobody", "sign-in-failed", null, null, Map.of("by", how, "why", why), Visitor.address(request));
    }
}
