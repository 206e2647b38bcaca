package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Walls against robots as their many vendors build them; behind each the page is as it was. */
@NullMarked
final class UnseenWalls {

    static final Map<String, UnseenTurn> ALL = all();

    private UnseenWalls() {}

    private static Map<String, UnseenTurn> all() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        challenges(all);
        refusals(all);
        puzzles(all);
        return all;
    }

    private static void challenges(Map<String, UnseenTurn> all) {
        all.put(
                "just a moment",
                UnseenTurn.html(
                        403,
                        "Server: cloudflare\r\nCF-RAY: {X}-LHR\r\ncf-mitigated: challenge\r\nCache-Control: private, max-age=0, no-store\r\n",
                        "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title><meta name=\"robots\" content=\"noindex,nofollow\"><meta http-equiv=\"refresh\" content=\"390\"></head><body class=\"no-js\"><div class=\"main-wrapper\" role=\"main\"><div class=\"main-content\"><noscript><div class=\"h2\"><span id=\"challenge-error-text\">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'{H}',cType:'[[managed|non-interactive|interactive]]',cRay:'{X}'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray={X}';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>"));
        all.put(
                "checking your browser",
                UnseenTurn.html(
                        503,
                        "Server: cloudflare\r\nCF-RAY: {X}-MAN\r\n",
                        "<!DOCTYPE HTML><html lang=\"en-US\"><head><title>Just a moment...</title></head><body><div class=\"cf-browser-verification cf-im-under-attack\"><noscript><h1>Please turn JavaScript on and reload the page.</h1></noscript><h1><span data-translate=\"checking_browser\">Checking your browser before accessing</span> {D}.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>Please allow up to 5 seconds&hellip;</p><form class=\"challenge-form\" id=\"challenge-form\" action=\"{P}?__cf_chl_jschl_tk__={X}\" method=\"POST\"><input type=\"hidden\" name=\"r\" value=\"{X}\"/></form></div><div class=\"attribution\">DDoS protection by Cloudflare<br/>Ray ID: <code>{X}</code></div></body></html>"));
        all.put(
                "firewall cookie",
                UnseenTurn.html(
                        200,
                        "Server: Sucuri/Cloudproxy\r\nX-Sucuri-ID: 1{N}\r\n",
                        "<html><title>You are being redirected...</title><noscript>Javascript is required. Please enable javascript before you are allowed to see this page.</noscript><script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,sucuri_cloudproxy_js='',S='cz0i{X}JzsnO2RvY3VtZW50LmNvb2tpZT0n';L=S.length;</script></html>"));
        all.put(
                "incident frame",
                UnseenTurn.html(
                        200,
                        "X-Iinfo: 9-{N}-0 0NNN RT(17 0) q(0 -1 -1 0) r(0 -1) B10(4,314,0) U18\r\nX-CDN: Imperva\r\nSet-Cookie: visid_incap_{N}={X}; path=/\r\n",
                        "<html style=\"height:100%\"><head><META NAME=\"ROBOTS\" CONTENT=\"NOINDEX, NOFOLLOW\"><meta name=\"format-detection\" content=\"telephone=no\"></head><body style=\"margin:0px;height:100%\"><iframe id=\"main-iframe\" src=\"/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-{N}-0&incident_id={N}000{N}&edet=12&cinfo=04000000\" frameborder=0 width=\"100%\" height=\"100%\">Request unsuccessful. Incapsula incident ID: {N}000{N}</iframe></body></html>"));
        all.put(
                "waiting with a token",
                UnseenTurn.html(
                        202,
                        "Server: awselb/2.0\r\nx-amzn-waf-action: challenge\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title></title><script type=\"text/javascript\">window.awsWafCookieDomainList = [];window.gokuProps = {\"key\":\"AQIDA{X}\",\"iv\":\"CgAE\",\"context\":\"{X}\"};</script><script src=\"https://{X}.token.awswaf.com/{X}/challenge.js\"></script></head><body><div id=\"challenge-container\"></div><script>AwsWafIntegration.checkForceRefresh().then(() => window.location.reload(true));</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>"));
        all.put(
                "captcha of the edge",
                UnseenTurn.html(
                        405,
                        "Server: CloudFront\r\nx-amzn-waf-action: captcha\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Human Verification</title><script src=\"https://{X}.captcha.awswaf.com/{X}/captcha.js\"></script></head><body><div id=\"captcha-container\"></div><noscript><h1>JavaScript is disabled</h1> In order to continue, you need to verify that you're not a robot by solving a CAPTCHA puzzle.</noscript></body></html>"));
        all.put(
                "host's captcha",
                UnseenTurn.html(
                        202,
                        "Server: nginx\r\nSG-Captcha: challenge\r\nX-Robots-Tag: noindex\r\n",
                        "<html><head><link rel=\"icon\" href=\"data:;\"><meta http-equiv=\"refresh\" content=\"0;/.well-known/sgcaptcha/?r=%2F{N}&y=ipc:192.0.2.7:1712{N}\"></meta></head></html>"));
        all.put(
                "proof of work",
                UnseenTurn.html(
                        200,
                        "Set-Cookie: techaro.lol-anubis-cookie-verification={X}; Path=/\r\n",
                        "<!doctype html><html lang=\"en\"><head><title>Making sure you&#39;re not a bot!</title><link rel=\"stylesheet\" href=\"/.within.website/x/xess/xess.min.css\"><meta name=\"robots\" content=\"noindex,nofollow\"><script id=\"anubis_challenge\" type=\"application/json\">{\"rules\":{\"algorithm\":\"fast\",\"difficulty\":4},\"challenge\":\"{X}{X}\"}</script></head><body id=\"top\"><main><h1 id=\"title\" class=\"centered-div\">Making sure you&#39;re not a bot!</h1><p id=\"status\">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></main></body></html>"));
        all.put(
                "checkpoint",
                UnseenTurn.html(
                        429,
                        "Server: Vercel\r\nx-vercel-mitigated: challenge\r\nx-vercel-challenge-token: 2.17{N}.60.{X}\r\n",
                        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Vercel Security Checkpoint</title></head><body><div id=root><p id=header-text>We're verifying your browser</p><p id=header-noscript-text>Enable JavaScript to continue</p><p><a href=\"https://vercel.link/security-checkpoint\">Website owner? Click here to fix</a></p><p id=footer-text>Vercel Security Checkpoint | lhr1::17{N}-{X}</p></div></body></html>"));
        all.put(
                "one moment",
                UnseenTurn.html(
                        200,
                        "Server: imunify360-webshield/1.21\r\nCache-Control: no-store\r\n",
                        "<!DOCTYPE html><html><head><title>One moment, please...</title><meta name=\"robots\" content=\"noindex\"><script>setTimeout(function(){window.location.reload(true)},[[5000|3000]]);var wsidchk_{N}=1;</script></head><body><h1>Please wait while your request is being verified...</h1><form id=\"wsidchk-form\" style=\"display:none;\" action=\"/z0f76a1d14fd21a8fb5fd0d03e0fdc3d3cedae52f\" method=\"get\"><input type=\"hidden\" id=\"wsidchk\" name=\"wsidchk\"/></form></body></html>"));
        all.put(
                "guard",
                UnseenTurn.html(
                        403,
                        "Server: ddos-guard\r\nSet-Cookie: __ddg1_={X}; Path=/\r\n",
                        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>DDoS-Guard</title><script src=\"/.well-known/ddos-guard/js-challenge/index.js\"></script></head><body><div id=\"h1\">Checking your browser before accessing {H}</div><p id=\"description\">Please wait a few seconds. Once this check is complete, the website will open automatically</p><div class=\"footer\">Your IP: 192.0.2.9, request ID: {X}. Protection by DDoS-Guard</div></body></html>"));
        all.put(
                "client challenge",
                UnseenTurn.html(
                        200,
                        "Via: 1.1 varnish\r\nX-Served-By: cache-lcy-{N}\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Client Challenge</title><link rel=\"preload\" href=\"/_fs-ch-{X}/assets/inter-var.woff2\" as=\"font\"></head><body><noscript><div>JavaScript is disabled in your browser. Please enable JavaScript to proceed.</div></noscript><div id=\"loading-error\" style=\"display:none\">A required part of this site couldn’t load. This may be due to a browser extension, network issues, or browser settings.</div><script src=\"/_fs-ch-{X}/script.js\"></script></body></html>"));
        all.put(
                "ips script",
                UnseenTurn.html(
                        429,
                        "x-kpsdk-ct: {X}\r\nx-kpsdk-r: 1-AA\r\n",
                        "<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=='undefined'&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src=\"/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?KP_UIDz={X}\"></script></body></html>"));
    }

    private static void refusals(Map<String, UnseenTurn> all) {
        all.put(
                "sorry, blocked",
                UnseenTurn.html(
                        403,
                        "Server: cloudflare\r\nCF-RAY: {X}-LHR\r\n",
                        "<!DOCTYPE html><!--[if lt IE 7]> <html class=\"no-js ie6 oldie\" lang=\"en-US\"> <![endif]--><head><title>Attention Required! | Cloudflare</title><link rel=\"stylesheet\" id=\"cf_styles-css\" href=\"/cdn-cgi/styles/cf.errors.css\" /></head><body><div id=\"cf-wrapper\"><div id=\"cf-error-details\" class=\"cf-error-details-wrapper\"><h1 data-translate=\"block_headline\">Sorry, you have been blocked</h1><h2><span data-translate=\"unable_to_access\">You are unable to access</span> {D}</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks.</p><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked.</p><p>Cloudflare Ray ID: <strong>{X}</strong> &bull; Performance &amp; security by Cloudflare</p></div></div></body></html>"));
        all.put(
                "edge reference",
                UnseenTurn.html(
                        403,
                        "Server: AkamaiGHost\r\nMime-Version: 1.0\r\n",
                        "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access \"http&#58;&#47;&#47;{H}{P}\" on this server.<P>\nReference&#32;&#35;18&#46;{N}&#46;17{N}&#46;{X}\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;{N}&#46;17{N}&#46;{X}</P>\n</BODY>\n</HTML>"));
        all.put(
                "support id",
                UnseenTurn.html(
                        200,
                        "Connection: close\r\nPragma: no-cache\r\n",
                        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: {N}{N}{N}<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"));
        all.put(
                "firewall says no",
                UnseenTurn.html(
                        403,
                        "Server: Sucuri/Cloudproxy\r\nX-Sucuri-ID: 1{N}\r\nX-Sucuri-Block: BOT\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><div id=\"main-container\"><h1>Sucuri WebSite Firewall</h1><h2>Access Denied - Sucuri Website Firewall</h2><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket.</p><table><tr><td>Your IP:</td><td>192.0.2.31</td></tr><tr><td>URL:</td><td>{H}{P}</td></tr><tr><td>Block ID:</td><td>BOT{N}</td></tr><tr><td>Block reason:</td><td>[[Access from your Country was disabled by the administrator.|Bad bot access attempt.|An attempted RFI/LFI was detected and blocked.]]</td></tr></table></div></body></html>"));
        all.put(
                "limited by the owner",
                UnseenTurn.html(
                        503,
                        "Retry-After: 3600\r\nServer: Apache\r\n",
                        "<!DOCTYPE html><html><head><title>Your access to this site has been limited</title></head><body><h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><h2>Block Technical Data</h2><table><tr><th>Block Reason:</th><td>[[Exceeded the maximum number of requests per minute for crawlers.|Fake Google crawler automatically blocked|Access from your area has been temporarily limited for security reasons]]</td></tr></table><h3>About Wordfence</h3><p>Wordfence is a security plugin installed on over 5 million WordPress sites. The owner of this site is using Wordfence to manage access to their site.</p><p>Generated by Wordfence. Your computer's time: <script>document.write(new Date().toUTCString());</script></p></body></html>"));
        all.put(
                "request could not be satisfied",
                UnseenTurn.html(
                        403,
                        "Server: CloudFront\r\nX-Cache: Error from cloudfront\r\nX-Amz-Cf-Pop: LHR50-P2\r\nX-Amz-Cf-Id: {X}==\r\n",
                        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://www.w3.org/TR/html4/loose.dtd\"><HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 ERROR</H1><H2>The request could not be satisfied.</H2><HR noshade size=\"1px\">Request blocked. We can't connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.<BR clear=\"all\"><HR noshade size=\"1px\"><PRE>Generated by cloudfront (CloudFront)\nRequest ID: {X}==</PRE></BODY></HTML>"));
        all.put(
                "front door",
                UnseenTurn.html(
                        403,
                        "x-azure-ref: 2024{X}\r\nX-Cache: CONFIG_NOCACHE\r\n",
                        "<!DOCTYPE html><html><head><title>The request is blocked.</title><style>.content{margin:auto}</style></head><body><section class=\"content\"><h2>The request is blocked.</h2><p>2024{X}</p></section></body></html>"));
        all.put(
                "not acceptable",
                UnseenTurn.html(
                        406,
                        "Server: Apache\r\n",
                        "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>"));
        all.put(
                "pardon",
                UnseenTurn.html(
                        200,
                        "X-Distil-CS: BYPASS\r\nCache-Control: no-cache, no-store\r\n",
                        "<!DOCTYPE html><html><head><title>Pardon Our Interruption</title><!-- {X} --></head><body><div class=\"container\"><h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You're a power user moving through this website with super-human speed.</li><li>You've disabled cookies in your web browser.</li><li>A third-party browser plugin, such as Ghostery or NoScript, is preventing JavaScript from running.</li></ul><p>To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.</p></div></body></html>"));
        all.put(
                "blocked by a gateway",
                UnseenTurn.html(
                        403,
                        "Server: nginx\r\n",
                        "<html><head><title>Web Page Blocked</title></head><body><h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: {H}{P}</p><p>Client IP: 192.0.2.44</p><p>Attack ID: 2000{N}</p><p>Message ID: {N}{N}</p></body></html>"));
        all.put(
                "council's own",
                UnseenTurn.html(
                        403,
                        "Server: Microsoft-IIS/10.0\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{S} - Automated access</title></head><body><h1>Automated traffic detected</h1><p>[[Our systems have noticed that your requests look automated.|We think that you may be a robot.]] To protect our services we have blocked this request.</p><p>If you are a person, please ring us and quote {N}.</p></body></html>"));
    }

    private static void puzzles(Map<String, UnseenTurn> all) {
        all.put(
                "delivered captcha",
                UnseenTurn.html(
                        403,
                        "Server: DataDome\r\nX-DataDome: protected\r\nx-datadome-cid: AHrlq{X}\r\nSet-Cookie: datadome={X}; Max-Age=31536000\r\n",
                        "<html lang=\"en\"><head><title>{D}</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'[[c|i]]','cid':'AHrlq{X}','hsh':'{U}','t':'fe','s':{N},'e':'{X}','host':'geo.captcha-delivery.com'}</script><script data-cfasync=\"false\" src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>"));
        all.put(
                "press and hold",
                UnseenTurn.html(
                        403,
                        "X-PX-Blocked: 1\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><meta name=\"description\" content=\"px-captcha\"><title>Access to this page has been denied</title></head><body><div class=\"px-captcha-container\"><div class=\"px-captcha-header\">Before we continue...</div><div class=\"px-captcha-message\">Press &amp; Hold to confirm you are<br>a human (and not a bot).</div><div id=\"px-captcha\"></div><div class=\"px-captcha-refid\">Reference ID {X}</div></div><script>window._pxAppId='PX{N}';window._pxJsClientSrc='/{N}/init.js';</script></body></html>"));
        all.put(
                "perf drive",
                UnseenTurn.html(
                        200,
                        "Server: rdwr\r\n",
                        "<!DOCTYPE html><html><head><title>Radware Bot Manager Captcha</title><script src=\"https://captcha.perfdrive.com/captcha-public/js/main.js\"></script></head><body><div class=\"container\"><h2>We apologize for the inconvenience...</h2><p>...but your activity and behavior on this site made us think that you are a bot.</p><p>Please solve this CAPTCHA in helping us understand your behavior to grant access</p><form action=\"https://validate.perfdrive.com/captcha?ssa={X}\" method=\"post\"><div class=\"h-captcha\" data-sitekey=\"{X}\"></div></form><p>Incident ID: {X}</p></div></body></html>"));
        all.put(
                "unusual traffic",
                UnseenTurn.html(
                        429,
                        "Server: HTTP server (unknown)\r\n",
                        "<html><head><meta name=\"robots\" content=\"noindex, nofollow\"><title>http://{H}{P}</title></head><body><form id=\"captcha-form\" action=\"index\" method=\"post\"><noscript>In order to continue, please enable javascript on your web browser.</noscript><script src=\"https://www.google.com/recaptcha/enterprise.js\" async defer></script><div id=\"recaptcha\" class=\"g-recaptcha\" data-sitekey=\"6LdLLIMbAAAAAIl-{X}\"></div></form><hr><b>About this page</b><br>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot. <a href=\"#\">Why did this happen?</a></body></html>"));
        all.put(
                "light server",
                UnseenTurn.html(
                        403,
                        "Server: LiteSpeed\r\n",
                        "<!DOCTYPE html><html><head><title>Bot Verification</title><script>function onSubmit(token){document.getElementById('lsrecaptcha-form').submit();}</script></head><body><form id=\"lsrecaptcha-form\" method=\"POST\" action=\"/.lsrecap/recaptcha?\"><p>Verifying that you are not a robot...</p><div class=\"g-recaptcha\" data-sitekey=\"6LewU34U{X}\" data-callback=\"onSubmit\" data-size=\"invisible\"></div></form></body></html>"));
        all.put(
                "turnstile in the house style",
                UnseenTurn.html(
                        200,
                        "Server: nginx\r\n",
                        "<!doctype html><html lang=\"en\"><head><title>Security check | {S}</title><script src=\"https://challenges.cloudflare.com/turnstile/v0/api.js\" async defer></script></head><body><header>{S}</header><main><h1>Let's confirm you are human</h1><p>[[Complete the security check before continuing.|Please tick the box to carry on to our website.]] This step verifies that you are not a bot.</p><form action=\"/verify\" method=\"post\"><div class=\"cf-turnstile\" data-sitekey=\"0x4AAA{N}\"></div><input type=\"hidden\" name=\"return\" value=\"{P}\"></form></main></body></html>"));
        all.put(
                "please enable javascript",
                UnseenTurn.html(
                        200,
                        "Set-Cookie: TS01{X}=01{X}; Path=/\r\n",
                        "<html><head><meta http-equiv=\"Pragma\" content=\"no-cache\"/><meta http-equiv=\"Expires\" content=\"-1\"/><script type=\"text/javascript\">(function(){window.bobcmn=\"10111111\";window.TSPD_101_did=\"{X}\"})();</script><script type=\"text/javascript\" src=\"/TSPD/{X}?type=9\"></script><noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: {N}{N}{N}.</noscript></head><body></body></html>"));
        all.put(
                "sum",
                UnseenTurn.html(
                        403,
                        "Server: Apache\r\n",
                        "<html><head><title>Are you human?</title></head><body><h2>Are you human?</h2><form method=\"post\"><p>Too many [[scrapers|bots]] visit {D}. Please answer: what is [[seven plus two|three plus four|nine minus one]]?</p><input name=\"answer\" size=\"3\"><input type=\"hidden\" name=\"token\" value=\"{X}\"><input type=\"submit\" value=\"Let me in\"></form></body></html>"));
        all.put(
                "welsh check",
                UnseenTurn.html(
                        429,
                        "Server: nginx\r\n",
                        "<!DOCTYPE html><html lang=\"cy\"><head><title>Gwiriad diogelwch</title><script src=\"https://js.hcaptcha.com/1/api.js\" async defer></script></head><body><h1>Gwiriad diogelwch / Security check</h1><p>Cadarnhewch nad robot ydych chi. Please confirm that you are not a robot.</p><form action=\"/gwirio\" method=\"post\"><div class=\"h-captcha\" data-sitekey=\"{X}\"></div></form><small>{X}</small></body></html>"));
        all.put(
                "flare",
                UnseenTurn.html(
                        403,
                        "Server: haproxy\r\n",
                        "<!DOCTYPE html><html><head><title>Hold on...</title><noscript><style>.jsonly{display:none}</style></noscript></head><body data-pow=\"{X}#{X}#argon2\" data-mode=\"argon2\"><h3>{H}</h3><h3>Checking your browser for robots 🤖</h3><noscript><p class=\"red\">JavaScript is required on this page.</p></noscript><div class=\"loader\"></div><footer>Security and Performance by BasedFlare. Vey ID: {X}</footer><script src=\"/.basedflare/js/challenge.min.js\"></script></body></html>"));
    }
}
