package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** How websites of the fresh half ask who one is. */
@NullMarked
final class FreshLogins {

    static final Map<String, FreshTurn> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "federation services",
                FreshTurn.away(
                        302,
                        "sts.sir-y-fro.gov.uk",
                        "/adfs/ls/?SAMLRequest=fZFNT4N&RelayState=ss%3Amem",
                        FreshTurn.html(
                                "<!DOCTYPE html><html lang=\"en-US\"><head><title>Sign In</title></head><body dir=\"ltr\"><div id=\"fullPage\"><div id=\"header\">Cyngor Sir y Fro</div><div id=\"authArea\"><div id=\"loginArea\"><div id=\"loginMessage\" class=\"groupMargin\">Sign in with your organizational account</div><form method=\"post\" id=\"loginForm\" action=\"/adfs/ls/?SAMLRequest=fZFNT4N\"><input id=\"userNameInput\" name=\"UserName\" type=\"email\" placeholder=\"someone@example.com\"><input id=\"passwordInput\" name=\"Password\" type=\"password\" placeholder=\"Password\"><span id=\"submitButton\">Sign in</span></form></div></div></div></body></html>")));
        ALL.put(
                "authorisation elsewhere",
                FreshTurn.away(
                        302,
                        "login.microsoftonline.com",
                        "/common/oauth2/v2.0/authorize?client_id=6731de76&response_type=code&scope=openid&redirect_uri=https%3A%2F%2F{H}%2Fsignin-oidc",
                        FreshTurn.html(
                                "<!DOCTYPE html><html dir=\"ltr\" lang=\"en\"><head><title>Sign in to your account</title><noscript><meta http-equiv=\"Refresh\" content=\"0; URL=https://login.microsoftonline.com/jsdisabled\" /></noscript><script>//<![CDATA[\n$Config={\"fShowPersistentCookiesWarning\":false,\"urlLogin\":\"https://login.microsoftonline.com/common/login\",\"pgid\":\"ConvergedSignIn\"};\n//]]></script></head><body data-bind=\"defineGlobals: ServerData\"></body></html>")));
        ALL.put(
                "form that posts itself",
                FreshTurn.html(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html><html><head><title>POST data</title></head><body onload=\"document.getElementsByTagName('input')[0].click();\"><noscript><p><strong>Note:</strong> Since your browser does not support JavaScript, you must press the button below once to proceed.</p></noscript><form method=\"post\" action=\"https://idp.coleg.ac.uk/idp/profile/SAML2/POST/SSO\"><input type=\"submit\" style=\"display:none;\" /><input type=\"hidden\" name=\"SAMLRequest\" value=\"PHNhbWxwOkF1dGhuUmVxdWVzdA==\" /><input type=\"hidden\" name=\"RelayState\" value=\"x\" /><noscript><input type=\"submit\" value=\"Submit\" /></noscript></form></body></html>"));
        ALL.put(
                "Shibboleth",
                FreshTurn.away(
                        302,
                        "idp.coleg-y-fro.ac.uk",
                        "/idp/profile/SAML2/Redirect/SSO?execution=e1s1",
                        FreshTurn.html(
                                "<!DOCTYPE html><html><head><title>Web Login Service</title></head><body><div class=\"wrapper\"><div class=\"content\"><form action=\"/idp/profile/SAML2/Redirect/SSO?execution=e1s1\" method=\"post\"><legend>Login to Library of health e-journals</legend><label for=\"username\">Username</label><input id=\"username\" name=\"j_username\"><label for=\"password\">Password</label><input id=\"password\" name=\"j_password\" type=\"password\"><button name=\"_eventId_proceed\">Login</button></form><ul><li><a href=\"#\">Forgot your password?</a></li><li><a href=\"#\">Need Help?</a></li></ul></div></div></body></html>")));
        ALL.put(
                "post with a password",
                FreshTurn.within(
                        "Protected: {T}",
                        "en",
                        "<form action=\"/wp-login.php?action=postpass\" class=\"post-password-form\" method=\"post\"><p>This content is password protected. To view it please enter your password below:</p><p><label for=\"pwbox-9\">Password: <input name=\"post_password\" id=\"pwbox-9\" type=\"password\" spellcheck=\"false\" size=\"20\" /></label> <input type=\"submit\" name=\"Submit\" value=\"Enter\" /></p></form>"));
        ALL.put(
                "denied with a form",
                (_, site, _, _) -> Answer.html(
                        403,
                        "",
                        site.skin()
                                .page(
                                        site.name(),
                                        Content.of(
                                                "Access denied",
                                                "en",
                                                "You are not authorized to access this page.|Log in to see it.|<form id=\"user-login-form\" action=\"/user/login\" method=\"post\"><label>Username</label><input name=\"name\"><label>Password</label><input type=\"password\" name=\"pass\"><input type=\"submit\" value=\"Log in\"></form>"))));
        ALL.put("SharePoint, step by step", (ground, site, path, content) -> {
            var form = FreshTurn.html(
                            "<!DOCTYPE html><html><head><title>Sign in to {S}</title></head><body><form action=\"/_forms/default.aspx\" method=\"post\"><h1>Sign in</h1><label>User name <input name=\"ctl00$signInControl$UserName\"></label><label>Password <input type=\"password\" name=\"ctl00$signInControl$password\"></label><input type=\"submit\" value=\"Sign In\"></form></body></html>")
                    .of(ground, site, path, content);
            ground.web.page(
                    site.host(),
                    "/_layouts/15/Authenticate.aspx?Source=x",
                    Answer.sendsOn(302, "/_forms/default.aspx?ReturnUrl=x"));
            ground.web.page(site.host(), "/_forms/default.aspx?ReturnUrl=x", form);
            return Answer.sendsOn(302, "/_layouts/15/Authenticate.aspx?Source=x");
        });
        ALL.put(
                "domain account",
                FreshTurn.html(
                        401,
                        "Server: Microsoft-IIS/10.0\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n",
                        "<!DOCTYPE html><html><head><title>401 - Unauthorized: Access is denied due to invalid credentials.</title></head><body><h1>Server Error</h1><h2>401 - Unauthorized: Access is denied due to invalid credentials.</h2></body></html>"));
        ALL.put(
                "course website",
                FreshTurn.through(
                        303,
                        "/login/index.php",
                        FreshTurn.html(
                                "<!DOCTYPE html><html dir=\"ltr\" lang=\"en\"><head><title>Log in to the site | {S}</title></head><body id=\"page-login-index\" class=\"notloggedin\"><div id=\"page\"><h1>Log in to {S}</h1><form action=\"/login/index.php\" method=\"post\" id=\"login\"><input type=\"text\" name=\"username\" placeholder=\"Username\"><input type=\"password\" name=\"password\" placeholder=\"Password\"><button id=\"loginbtn\">Log in</button></form><h2>Is this your first time here?</h2><p>Learners need an account from their tutor.</p><p>Some courses may allow guest access</p></div></body></html>")));
        ALL.put(
                "e-mail first",
                FreshTurn.away(
                        302,
                        "access.login.example-nhs.uk",
                        "/enter-email?client_id=app&scope=openid&state=1",
                        FreshTurn.html(
                                "<!DOCTYPE html><html lang=\"en\"><head><title>Enter your email address - Login</title></head><body><main><h1>Access your services with your account</h1><p>We will check whether you already have one.</p><form><label>Email address</label><input type=\"email\" id=\"user-email\" autocomplete=\"username\"><button>Continue</button></form></main></body></html>")));
        ALL.put(
                "Welsh account",
                FreshTurn.through(
                        302,
                        "/cyfrif/mewngofnodi?dychwelyd=x",
                        FreshTurn.within(
                                "Mewngofnodwch i’ch cyfrif",
                                "cy",
                                "Rhaid mewngofnodi i weld y dudalen hon.|<form><label>Cyfeiriad e-bost <input type=\"email\"></label><label>Cyfrinair <input type=\"password\"></label><button>Mewngofnodi</button></form>|Dim cyfrif? Cofrestrwch.")));
    }

    private FreshLogins() {}
}
