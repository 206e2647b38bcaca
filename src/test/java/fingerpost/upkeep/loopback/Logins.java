package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** How websites ask who one is: on a page of their own, at an address that they send on to, or in the page's stead. */
@NullMarked
final class Logins {

    /** Where it sends on to (null: it answers in place; SSO: another website), with the page there; %S is the website's name. */
    record Login(@Nullable String path, int status, String html) {}

    static final Map<String, Login> TUNING = new LinkedHashMap<>();
    static final Map<String, Login> REPORTED = new LinkedHashMap<>();

    static {
        TUNING.put(
                "sent to a login page",
                new Login(
                        "/login?returnUrl=%2Fpage",
                        302,
                        "<html><head><title>Log in - %S</title></head><body><h1>Log in</h1><form method=post><input name=user><input type=password name=pass><button>Log in</button></form></body></html>"));
        TUNING.put(
                "form in place",
                new Login(
                        null,
                        200,
                        "<!DOCTYPE html><html lang=en><head><title>%S members</title></head><body><h1>Sign in to go on</h1><form method=post><label>E-mail<input type=email></label><label>Password<input type=password></label><button>Sign in</button></form><a href=/forgot>Forgotten your password?</a></body></html>"));
        TUNING.put(
                "not authorised",
                new Login(
                        null,
                        401,
                        "<html><head><title>401</title></head><body><h1>Authorisation required</h1></body></html>"));
        TUNING.put(
                "single sign-on",
                new Login(
                        "SSO",
                        302,
                        "<html><head><title>Sign in to your account</title></head><body><div id=loginHeader>Sign in</div><form><input type=email placeholder='Email, phone, or Skype'><input type=submit value=Next></form></body></html>"));

        REPORTED.put(
                "sent to an account page",
                new Login(
                        "/user/sign-in?destination=node/12",
                        303,
                        "<html lang=en><head><title>%S</title></head><body><main><h1>Welcome back</h1><form><input name=mail><input type=password><button>Continue</button></form></main></body></html>"));
        REPORTED.put(
                "Welsh form in place",
                new Login(
                        null,
                        200,
                        "<!DOCTYPE html><html lang=cy><head><title>Mewngofnodi | %S</title></head><body><h1>Mewngofnodi</h1><form><label>Enw defnyddiwr<input></label><label>Cyfrinair<input type=password></label><button>Mewngofnodi</button></form></body></html>"));
        REPORTED.put(
                "blog's own login",
                new Login(
                        "/wp-login.php?redirect_to=%2Fpage",
                        302,
                        "<html lang=en-GB><head><title>Log In ‹ %S — WordPress</title></head><body class=login><form id=loginform><p><label>Username or Email Address</label><input></p><p><label>Password</label><input type=password></p></form></body></html>"));
        REPORTED.put("not authorised, with a realm", new Login(null, 401, "<html><body>Unauthorized</body></html>"));
        REPORTED.put(
                "members only",
                new Login(
                        null,
                        200,
                        "<html lang=en><head><title>Members only: %S</title></head><body><nav><a href=/>Home</a></nav><main><h1>Members only</h1><p>You must be logged in to see this content.</p><form><input name=login><input type=password name=pw><input type=submit></form></main></body></html>"));
    }

    private Logins() {}
}
