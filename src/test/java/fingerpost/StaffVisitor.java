package fingerpost;

import com.microsoft.playwright.Page;
import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Details;
import fingerpost.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Someone at the staff pages with a browser's cookies and no scripts, who sends forms as the pages hold them. */
@NullMarked
public final class StaffVisitor {

    public static final String PASSWORD = "walk the longer way home";

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final RunningGuide guide;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private StaffVisitor(RunningGuide guide) {
        this.guide = guide;
    }

    /** Nobody known. */
    public static StaffVisitor at(RunningGuide guide) {
        return new StaffVisitor(guide);
    }

    /** Someone with a new account of this role, signed in with {@link #PASSWORD}. */
    public static StaffVisitor as(Role role, RunningGuide guide) {
        var visitor = at(guide);
        var answer = visitor.signIn(account(role, guide).email(), PASSWORD);
        if (answer.statusCode() != 302) throw new IllegalStateException("not signed in: " + answer);
        return visitor;
    }

    /** A new account of this role whose password is {@link #PASSWORD}; practice editors are of the practice "mine". */
    public static Account account(Role role, RunningGuide guide) {
        var accounts = accounts(guide);
        var email = role.word() + NUMBER.incrementAndGet() + "@example.org";
        var practice = role == Role.PRACTICE_EDITOR ? "mine" : null;
        var account = accounts.invite(new Details(email, "Sam " + role.word(), role, practice), "test");
        return accounts.choosePassword(accounts.link(account.id(), "test"), PASSWORD, List.of());
    }

    public static Accounts accounts(RunningGuide guide) {
        return Accounts.over(guide.installation().database(), Clock.systemUTC());
    }

    /** Signs in with {@link #PASSWORD} in a browser, which is at the worklist after it. */
    public static void signIn(Page page, RunningGuide guide, String email) {
        page.navigate(guide.url("/staff/sign-in"));
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/staff");
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/staff/sign-in", "/staff/sign-in", Map.of("email", email, "password", password));
    }

    /** As {@link #signIn}, from the page after, because nobody signed in sees the sign-in page. */
    public HttpResponse<String> signInAgain(String email, String password) {
        return post("/staff", "/staff/sign-in", Map.of("email", email, "password", password));
    }

    /** Sets a cookie, as someone might who had the browser before. */
    public void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(guide.url("/")), cookie);
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(guide.url(path)));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /** Reads the page for its form's token, and sends the fields with it. */
    public HttpResponse<String> post(String page, String to, Map<String, String> fields) {
        var token = FORM_TOKEN.matcher(get(page).body());
        if (!token.find()) throw new IllegalStateException("no form on " + page);
        var all = new java.util.LinkedHashMap<>(fields);
        all.put("_csrf", token.group(1));
        return postAsItIs(to, all);
    }

    /** Sends exactly these fields. */
    public HttpResponse<String> postAsItIs(String to, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(guide.url(to)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /** Reads the page for its form's token, and sends it this file to its own address. */
    public HttpResponse<String> upload(String page, String field, String fileName, byte[] file) {
        var token = FORM_TOKEN.matcher(get(page).body());
        if (!token.find()) throw new IllegalStateException("no form on " + page);
        return uploadAsItIs(page, field, fileName, file, token.group(1));
    }

    /** Sends exactly this file and form token. */
    public HttpResponse<String> uploadAsItIs(String to, String field, String fileName, byte[] file, String token) {
        var boundary = "a-boundary-that-no-file-holds";
        var before = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var publisher = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(before),
                HttpRequest.BodyPublishers.ofByteArray(file),
                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(guide.url(to)))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(publisher));
    }

    /** The cookie of this name, or an empty text. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Takes this visitor's cookies to another guide, such as the same one restarted. */
    public StaffVisitor movedTo(RunningGuide other) {
        var there = new StaffVisitor(other);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> there.cookies.getCookieStore().add(URI.create(other.url("/")), cookie));
        return there;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
