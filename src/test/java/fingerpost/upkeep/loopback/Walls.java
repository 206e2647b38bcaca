package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** How guards against programs answer in a page's stead, each written after the habits of one of them. */
@NullMarked
final class Walls {

    static final Map<String, Answer> TUNING = new LinkedHashMap<>();
    static final Map<String, Answer> REPORTED = new LinkedHashMap<>();

    static {
        TUNING.put(
                "Cloudflare challenge",
                Answer.html(
                        403,
                        "Server: cloudflare\r\ncf-mitigated: challenge\r\nCF-RAY: 8f1c2d-LHR\r\n",
                        "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title><meta name=\"robots\" content=\"noindex,nofollow\"></head><body><div class=\"main-wrapper\"><noscript>Enable JavaScript and cookies to continue</noscript></div><script>(function(){window._cf_chl_opt={cvId:'3',cType:'managed'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1';}());</script></body></html>"));
        TUNING.put(
                "Akamai denial",
                Answer.html(
                        403,
                        "Server: AkamaiGHost\r\n",
                        "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access \"http&#58;&#47;&#47;site&#47;\" on this server.<P>Reference&#32;&#35;18&#46;2d3e1702&#46;17</BODY></HTML>"));
        TUNING.put(
                "DataDome",
                Answer.html(
                        403,
                        "Server: DataDome\r\nX-DataDome: protected\r\nX-DD-B: 1\r\n",
                        "<html lang=\"en\"><head><title>site</title></head><body><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHr','host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>"));
        TUNING.put(
                "AWS challenge",
                Answer.html(
                        202,
                        "x-amzn-waf-action: challenge\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><title></title><script>window.awsWafCookieDomainList = []; window.gokuProps = {\"key\":\"AQID\"};</script><script src=\"https://d5.token.awswaf.com/challenge.js\"></script></head><body><div id=\"challenge-container\"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript></body></html>"));
        TUNING.put(
                "Incapsula",
                Answer.html(
                        200,
                        "X-Iinfo: 9-1-0 NNNN\r\nX-CDN: Imperva\r\n",
                        "<html><head><META NAME=\"robots\" CONTENT=\"noindex,nofollow\"></head><iframe id=\"main-iframe\" src=\"/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1\" frameborder=0 width=\"100%\" height=\"100%\">Request unsuccessful. Incapsula incident ID: 9000-1</iframe></html>"));
        TUNING.put(
                "all strangers forbidden",
                Answer.html(
                        403,
                        "",
                        "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr></body></html>"));
        TUNING.put(
                "captcha",
                Answer.html(
                        200,
                        "",
                        "<html><head><title>Security check</title></head><body><h1>One more step</h1><p>Please complete the security check to go on to the website.</p><form><div class=\"g-recaptcha\" data-sitekey=\"k\"></div></form><script src=\"https://www.google.com/recaptcha/api.js\"></script></body></html>"));

        REPORTED.put(
                "Cloudflare under attack",
                Answer.html(
                        503,
                        "Server: cloudflare\r\n",
                        "<!DOCTYPE HTML><html lang=\"en-US\"><head><title>Please Wait... | Cloudflare</title></head><body><h1><span data-translate=\"checking_browser\">Checking your browser before accessing the site.</span></h1><p>DDoS protection by Cloudflare</p><form id=\"challenge-form\" action=\"/?__cf_chl_jschl_tk__=1\"></form></body></html>"));
        REPORTED.put(
                "Cloudflare block",
                Answer.html(
                        403,
                        "Server: cloudflare\r\n",
                        "<!DOCTYPE html><html lang=\"en-US\"><head><title>Attention Required! | Cloudflare</title></head><body><div id=\"cf-wrapper\"><h1 data-translate=\"block_headline\">Sorry, you have been blocked</h1><h2>You are unable to access this site</h2><p>Cloudflare Ray ID: 7a</p></div></body></html>"));
        REPORTED.put(
                "Akamai denial with a reference",
                Answer.html(
                        403,
                        "Mime-Version: 1.0\r\n",
                        "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p><p>https://errors.edgesuite.net/18.2d3e1702.1700000000.1a2b3c</p></body></html>"));
        REPORTED.put(
                "DataDome without its header",
                Answer.html(
                        403,
                        "",
                        "<html><head><title>you have been blocked</title></head><body><iframe src=\"https://geo.captcha-delivery.com/captcha/?initialCid=A\" title=\"DataDome CAPTCHA\"></iframe></body></html>"));
        REPORTED.put(
                "AWS captcha",
                Answer.html(
                        405,
                        "x-amzn-waf-action: captcha\r\nServer: awselb/2.0\r\n",
                        "<!DOCTYPE html><html><head><title>Human Verification</title><script src=\"https://b.captcha.awswaf.com/x/captcha.js\"></script></head><body><div id=\"captcha-container\"></div></body></html>"));
        REPORTED.put(
                "Imperva",
                Answer.html(
                        403,
                        "Set-Cookie: visid_incap_1=x; path=/\r\n",
                        "<html style=\"height:100%\"><head><meta name=\"viewport\" content=\"initial-scale=1\"></head><body><iframe id=\"main-iframe\" src=\"/_Incapsula_Resource?CWUDNSAI=9&incident_id=1\">Request unsuccessful. Incapsula incident ID: 1</iframe></body></html>"));
        REPORTED.put(
                "PerimeterX",
                Answer.html(
                        403,
                        "",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Access to this page has been denied.</title></head><body><div id=\"px-captcha\"></div><script>window._pxAppId='PX1';window._pxUuid='u';</script><script src=\"//captcha.px-cdn.net/PX1/captcha.js\"></script><p>Press &amp; Hold to confirm you are a human (and not a bot).</p></body></html>"));
        REPORTED.put(
                "turnstile",
                Answer.html(
                        200,
                        "",
                        "<html><head><title>Verifying you are human</title></head><body><p>This may take a few seconds.</p><div class=\"cf-turnstile\" data-sitekey=\"0x4\"></div><script src=\"https://challenges.cloudflare.com/turnstile/v0/api.js\"></script></body></html>"));
        REPORTED.put(
                "all programs forbidden",
                Answer.html(
                        403,
                        "Server: Microsoft-IIS/10.0\r\n",
                        "<html><head><title>403 - Forbidden: Access is denied.</title></head><body><h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></body></html>"));
        REPORTED.put(
                "Vercel checkpoint",
                Answer.html(
                        429,
                        "Server: Vercel\r\nx-vercel-mitigated: challenge\r\nx-vercel-challenge-token: 2.1\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Vercel Security Checkpoint</title></head><body><p id=\"header-text\">We're verifying your browser</p></body></html>"));
        REPORTED.put(
                "Sucuri",
                Answer.html(
                        403,
                        "Server: Sucuri/Cloudproxy\r\nX-Sucuri-ID: 18011\r\n",
                        "<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Access Denied - Sucuri Website Firewall</h1><table><tr><td>Your IP:</td><td>127.0.0.1</td></tr></table></body></html>"));
        REPORTED.put(
                "not acceptable to all strangers",
                Answer.html(
                        406,
                        "",
                        "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body>"));
    }

    private Walls() {}
}
