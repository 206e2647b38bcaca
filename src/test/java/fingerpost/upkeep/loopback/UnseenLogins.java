package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Pages that are now only for those who log in. */
@NullMarked
final class UnseenLogins {

    static final Map<String, UnseenTurn> ALL = all();

    private UnseenLogins() {}

    private static Map<String, UnseenTurn> all() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        elsewhere(all);
        sent(all);
        shown(all);
        return all;
    }

    private static void elsewhere(Map<String, UnseenTurn> all) {
        all.put(
                "office account",
                UnseenTurn.away(
                        302,
                        "login.microsoftonline.com",
                        "/{X}/oauth2/authorize?client_id={X}&response_mode=form_post",
                        UnseenTurn.html(
                                "<!DOCTYPE html><html dir=\"ltr\" lang=\"en\"><head><title>Sign in to your account</title><script>$Config={\"fShowPersistentCookiesWarning\":false,\"urlMsaSignUp\":\"\",\"sCtx\":\"{X}\"};</script></head><body data-bind=\"defineGlobals: ServerData\" class=\"cb\"><div id=\"lightbox\"><div role=\"heading\">Sign in</div><input type=\"email\" name=\"loginfmt\" placeholder=\"Email, phone, or Skype\"><input name=\"passwd\" type=\"password\" class=\"moveOffScreen\"><a>Can’t access your account?</a><input type=\"submit\" value=\"Next\"></div></body></html>")));
        all.put(
                "health service's login",
                UnseenTurn.away(
                        302,
                        "access.iechyd-login-{N}.nhs.uk",
                        "/authorize?client_id={X}&scope=openid%20profile",
                        UnseenTurn.html(
                                "<!DOCTYPE html><html lang=\"en\"><head><title>Enter your email address - Health login</title></head><body><header class=\"nhsuk-header\"></header><main><h1>Enter your email address</h1><p>Use one login for health websites and apps.</p><form method=\"post\"><label for=\"user-email\">Email address</label><input id=\"user-email\" type=\"email\"><label for=\"p\">Password</label><input id=\"p\" type=\"password\"><button>Continue</button></form><a>Help with login</a><input type=\"hidden\" name=\"state\" value=\"{X}\"></main></body></html>")));
        all.put(
                "choose your institution",
                UnseenTurn.away(
                        302,
                        "wayf.ffederasiwn-{N}.ac.uk",
                        "/idp/profile/SAML2/Redirect/SSO?SAMLRequest={X}",
                        UnseenTurn.html(
                                "<!DOCTYPE html><html lang=\"en\"><head><title>[[University|Health Board]] Login Service</title></head><body><div class=\"wrapper\"><section><p>Login to {S} ({N})</p><form action=\"/idp/profile/SAML2/Redirect/SSO?execution=e1s1\" method=\"post\"><label>Username</label><input name=\"j_username\"><label>Password</label><input name=\"j_password\" type=\"password\"><button name=\"_eventId_proceed\">Login</button></form><a>Forgot your password?</a></section></div></body></html>")));
        all.put(
                "social network",
                UnseenTurn.away(
                        302,
                        "www.wynebllyfr-{N}.com",
                        "/login/?next={X}",
                        UnseenTurn.html(
                                "<!DOCTYPE html><html lang=\"en\"><head><title>Log in or sign up to view</title></head><body><div>You must log in to see {S}.</div><form id=\"login_form\" method=\"post\"><input name=\"email\" placeholder=\"Email address or phone number\"><input name=\"pass\" type=\"password\" placeholder=\"Password\"><button>Log in</button></form><a>Forgotten account?</a> <a>Create new account</a></body></html>")));
        all.put(
                "documents in a cloud",
                UnseenTurn.away(
                        302,
                        "accounts.cwmwl-{N}.com",
                        "/v3/signin/identifier?continue={X}",
                        UnseenTurn.html(
                                "<!doctype html><html lang=\"en-GB\"><head><title>Sign in - Accounts</title></head><body><h1>Sign in</h1><p>to continue to [[Documents|Drive|Forms]] (request {N})</p><input type=\"email\" aria-label=\"Email or phone\"><a>Forgot email?</a><p>Not your computer? Use Guest mode to sign in privately.</p><button>Next</button></body></html>")));
    }

    private static void sent(Map<String, UnseenTurn> all) {
        all.put(
                "blog's own",
                UnseenTurn.via(
                        302,
                        "/wp-login.php?redirect_to={P}&reauth=1",
                        UnseenTurn.html(
                                "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Log In &lsaquo; {S} &#8212; WordPress</title></head><body class=\"login no-js login-action-login wp-core-ui\"><div id=\"login\"><h1><a href=\"https://wordpress.org/\">Powered by WordPress</a></h1><form name=\"loginform\" id=\"loginform\" action=\"/wp-login.php\" method=\"post\"><label>Username or Email Address</label><input name=\"log\"><label>Password</label><input type=\"password\" name=\"pwd\"><label><input type=\"checkbox\"> Remember Me</label><input type=\"submit\" value=\"Log In\"></form><a href=\"/wp-login.php?action=lostpassword\">Lost your password?</a> <a href=\"/\">&larr; Go to {S}</a></div><!-- {N} --></body></html>")));
        all.put(
                "course",
                UnseenTurn.via(
                        303,
                        "/login/index.php",
                        UnseenTurn.html(
                                "<!DOCTYPE html><html lang=\"en\"><head><title>Log in to the site | {S} [[Learning|Academy]]</title></head><body id=\"page-login-index\"><h1>Log in to {S}</h1><form action=\"/login/index.php\" method=\"post\"><input type=\"hidden\" name=\"logintoken\" value=\"{X}\"><input name=\"username\" placeholder=\"Username\"><input name=\"password\" type=\"password\"><button>Log in</button></form><p>Lost password? Some courses may allow guest access</p><button>Access as a guest</button></body></html>")));
        all.put(
                "account of the council",
                UnseenTurn.via(
                        302,
                        "/Account/Login?ReturnUrl={P}",
                        UnseenTurn.within(
                                "Sign in to My Account",
                                "en",
                                "<form method=\"post\"><label>Email</label><input type=\"email\" name=\"Email\"><label>Password</label><input type=\"password\" name=\"Password\"><button>Sign in</button></form>|[[Forgotten password?|Reset your password]]|#New here?|Register for an account.")));
        all.put(
                "user slash login",
                UnseenTurn.via(
                        302,
                        "/user/login?destination={P}",
                        UnseenTurn.within(
                                "Log in",
                                "en",
                                "<form class=\"user-login-form\" method=\"post\"><input name=\"name\" size=\"60\"><input type=\"password\" name=\"pass\" size=\"60\"><input type=\"submit\" value=\"Log in\"></form>|Enter your {S} username and the password that accompanies it.|#Help|Reset your password.")));
        all.put(
                "welsh login",
                UnseenTurn.via(
                        302,
                        "/cy/mewngofnodi?nol={P}",
                        UnseenTurn.within(
                                "Mewngofnodi",
                                "cy",
                                "<form method=\"post\"><label>Cyfeiriad e-bost</label><input type=\"email\"><label>Cyfrinair</label><input type=\"password\"><button>Mewngofnodi</button></form>|Wedi anghofio eich cyfrinair?|#Cofrestru|[[Creu cyfrif newydd.|Nid oes gen i gyfrif.]]")));
        all.put(
                "library's door",
                UnseenTurn.via(
                        302,
                        "/auth/signin?path={P}",
                        UnseenTurn.html(
                                "<!DOCTYPE html><html lang=\"en\"><head><title>Sign in | {S}</title></head><body><h1>Sign in</h1><p>Access to this resource is through your organisation.</p><a href=\"/athens\">Sign in with an Athens account</a><a href=\"/shib\">Find your organisation</a><form method=\"post\"><input placeholder=\"Library card number\"><input type=\"password\" placeholder=\"PIN\"><button>Sign in</button></form><small>{X}</small></body></html>")));
    }

    private static void shown(Map<String, UnseenTurn> all) {
        all.put(
                "members only",
                UnseenTurn.within(
                        "Members only",
                        "en",
                        "[[This content is for members only.|You need to be a member to read this page.]] Please log in, or join us today.|<form method=\"post\" action=\"/member-login\"><label>Email address</label><input type=\"email\"><label>Password</label><input type=\"password\"><button>Log in</button></form>|#Join|Membership is £[[15|24|30]] a year.|Forgot password?"));
        all.put(
                "protected by a password",
                UnseenTurn.within(
                        "Protected: {T}",
                        "en",
                        "This content is password-protected. To view it, please enter the password below.|<form action=\"/wp-login.php?action=postpass\" class=\"post-password-form\" method=\"post\"><label>Password: <input name=\"post_password\" type=\"password\" size=\"20\"></label> <input type=\"submit\" name=\"Submit\" value=\"Enter\"></form>"));
        all.put(
                "basic",
                UnseenTurn.html(
                        401,
                        "WWW-Authenticate: Basic realm=\"[[Staff area|Restricted|Members]] {N}\"\r\n",
                        "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p><address>Server at {H} {N}</address></body></html>"));
        all.put(
                "forum",
                UnseenTurn.within(
                        "[[Forum|Message board]]",
                        "en",
                        "You are not logged in or you do not have permission to access this page.|<form method=\"post\" action=\"/login.php?do=login\"><input name=\"vb_login_username\"><input type=\"password\" name=\"vb_login_password\"><input type=\"submit\" value=\"Log in\"></form>|#Not registered?|You may have to register before you can view threads."));
        all.put(
                "professionals",
                UnseenTurn.within(
                        "Health professionals: sign in to continue",
                        "en",
                        "{T}: the full text is for registered [[clinicians|nurses and doctors]].|<form method=\"post\"><input name=\"user\" placeholder=\"Registration number\"><input name=\"pw\" type=\"password\" placeholder=\"Password\"><button>Sign in</button></form>|Do not have an account? Register free.|#Public|Ask your surgery for a leaflet."));
        all.put(
                "intranet",
                UnseenTurn.html(
                        200,
                        "Server: Microsoft-IIS/10.0\r\n",
                        "<!DOCTYPE html><html><head><title>Sign In</title></head><body><div id=\"fullPage\"><div id=\"header\">{S} Federation Service</div><div id=\"workArea\"><form method=\"post\" id=\"loginForm\" action=\"/adfs/ls/?client-request-id={X}\"><div>Sign in with your organizational account</div><input name=\"UserName\" type=\"email\" placeholder=\"someone@example.com\"><input name=\"Password\" type=\"password\"><span id=\"submitButton\">Sign in</span></form></div></div></body></html>"));
    }
}
