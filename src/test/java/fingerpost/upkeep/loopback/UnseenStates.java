package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Pages of the unseen half that come with a status that says what is wrong. */
@NullMarked
final class UnseenStates {

    static final Map<String, UnseenTurn> MISSING = missing();
    static final Map<String, UnseenTurn> GONE = gone();
    static final Map<String, UnseenTurn> FAULTY = faulty();
    static final Map<String, UnseenTurn> BUSY = busy();

    private UnseenStates() {}

    private static Map<String, UnseenTurn> missing() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put(
                "server's own",
                UnseenTurn.html(
                        404,
                        "Server: Apache/2.4.41 (Ubuntu)\r\n",
                        "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.41 (Ubuntu) Server at {H} Port 80</address></body></html>"));
        all.put(
                "small server's own",
                UnseenTurn.html(
                        404,
                        "Server: nginx\r\n",
                        "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.[[18.0|24.0]]</center></body></html>"));
        all.put(
                "in the design",
                UnseenTurn.within(
                        404,
                        "Page not found",
                        "en",
                        "[[We could not find that page.|That page has gone walking.]]|#Try|Search|A to Z|Ring us on {N}"));
        all.put(
                "in the design, Welsh",
                UnseenTurn.within(
                        404, "Heb ei chanfod", "cy", "Nid yw’r dudalen yma.|#Rhowch gynnig ar|[[Chwilio|Yr hafan]]"));
        all.put(
                "looks like the front page",
                UnseenTurn.within(
                        404,
                        "{S}",
                        "en",
                        "Welcome to {S}.|#Services|Blood tests|Dressings|#News|The car park is open again."));
        all.put(
                "looks like a login",
                UnseenTurn.within(
                        404,
                        "Log in",
                        "en",
                        "<form method=\"post\"><input name=\"user\"><input type=\"password\" name=\"pass\"><button>Log in</button></form>|[[Forgotten password?|Register]]"));
        all.put("nothing at all", UnseenTurn.html(404, "", ""));
        all.put(
                "as data",
                UnseenTurn.html(
                        404,
                        "Content-Type: application/json\r\n",
                        "{\"statusCode\":404,\"message\":\"Cannot GET {P}\",\"error\":\"Not Found\",\"id\":\"{X}\"}"));
        all.put(
                "store of files",
                UnseenTurn.html(
                        404,
                        "Server: AmazonS3\r\nContent-Type: application/xml\r\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>{N}</Key><RequestId>{U}</RequestId></Error>"));
        return all;
    }

    private static Map<String, UnseenTurn> gone() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put(
                "server's own",
                UnseenTurn.html(
                        410,
                        "Server: Apache\r\n",
                        "<html><head><title>410 Gone</title></head><body><h1>Gone</h1><p>The requested resource is no longer available on this server and there is no forwarding address. Please remove all references to this resource.</p></body></html>"));
        all.put(
                "in the design",
                UnseenTurn.within(
                        410,
                        "This page has been removed",
                        "en",
                        "[[We took it down in the spring.|It was out of date, so we removed it.]]|#Instead|Browse current leaflets."));
        all.put(
                "in the design, Welsh",
                UnseenTurn.within(
                        410,
                        "Mae’r dudalen hon wedi’i dileu",
                        "cy",
                        "[[Roedd yn hen.|Nid oes ei hangen mwyach.]]|#Yn lle hynny|Gweler y rhestr o daflenni."));
        all.put("nothing", UnseenTurn.html(410, "", ""));
        all.put(
                "archives",
                UnseenTurn.within(
                        410,
                        "Withdrawn",
                        "en",
                        "This guidance was withdrawn on {N}.|#Archive|A copy is kept in the national web archive."));
        all.put(
                "project ended",
                UnseenTurn.within(
                        410,
                        "The project has ended",
                        "en",
                        "Funding ended in [[2019|2021]]. Thank you to all who took part.|#Reports|Ask the university."));
        all.put(
                "blog",
                UnseenTurn.html(
                        410,
                        "",
                        "<html><head><title>Blog has been removed</title></head><body><p>Sorry, the blog at {H} has been removed. This address is not available for new blogs.</p></body></html>"));
        all.put(
                "as data",
                UnseenTurn.html(410, "Content-Type: application/json\r\n", "{\"error\":\"gone\",\"id\":{N}}"));
        return all;
    }

    private static Map<String, UnseenTurn> faulty() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put(
                "critical error",
                UnseenTurn.html(
                        500,
                        "",
                        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>WordPress &rsaquo; Error</title></head><body id=\"error-page\"><div class=\"wp-die-message\"><p>There has been a critical error on this website.</p><p><a href=\"https://wordpress.org/documentation/article/faq-troubleshooting/\">Learn more about troubleshooting WordPress.</a></p></div></body></html>"));
        all.put(
                "database",
                UnseenTurn.html(
                        500,
                        "",
                        "<html><head><title>Database Error</title></head><body><h1>Error establishing a database connection</h1></body></html>"));
        all.put(
                "unexpected",
                UnseenTurn.html(
                        500,
                        "X-Generator: Drupal 9\r\n",
                        "The website encountered an unexpected error. [[Please try again later.|Try again later.]]<br>"));
        all.put(
                "runtime error",
                UnseenTurn.html(
                        500,
                        "X-Powered-By: ASP.NET\r\n",
                        "<html><head><title>Runtime Error</title></head><body bgcolor=\"white\"><H1>Server Error in '/' Application.<hr></H1><h2><i>Runtime Error</i></h2><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details from being viewed remotely.</body></html>"));
        all.put(
                "bad gateway",
                UnseenTurn.html(
                        502,
                        "Server: nginx\r\n",
                        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>"));
        all.put(
                "gateway tired",
                UnseenTurn.html(
                        504,
                        "Server: openresty\r\n",
                        "<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center></body></html>"));
        all.put(
                "origin is down",
                UnseenTurn.html(
                        521,
                        "Server: cloudflare\r\nCF-RAY: {X}-LHR\r\n",
                        "<!DOCTYPE html><html lang=\"en-US\"><head><title>{D} | 521: Web server is down</title></head><body><div id=\"cf-wrapper\"><h1>Web server is down <span>Error code 521</span></h1><p>The web server is not returning a connection. As a result, the web page is not displaying.</p><p>Cloudflare Ray ID: <strong>{X}</strong></p></div></body></html>"));
        all.put("nothing", UnseenTurn.html(500, "", ""));
        all.put(
                "in the design",
                UnseenTurn.within(
                        500,
                        "Something went wrong",
                        "en",
                        "[[We have been told and are looking into it.|The kettle is on while we mend it.]]|#Reference|{N}"));
        return all;
    }

    private static Map<String, UnseenTurn> busy() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put(
                "brief maintenance",
                UnseenTurn.html(
                        503,
                        "Retry-After: 600\r\n",
                        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Maintenance</title></head><body id=\"error-page\"><div class=\"wp-die-message\">Briefly unavailable for scheduled maintenance. Check back in a minute.</div></body></html>"));
        all.put(
                "site under maintenance",
                UnseenTurn.html(
                        503,
                        "Retry-After: 3600\r\nX-Generator: Drupal 10\r\n",
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Site under maintenance | {S}</title></head><body class=\"maintenance-page\"><h1>Site under maintenance</h1>{S} is currently under maintenance. We should be back shortly. Thank you for your patience.</body></html>"));
        all.put(
                "too many",
                UnseenTurn.html(
                        429,
                        "Retry-After: [[60|120|300]]\r\nServer: nginx\r\n",
                        "<html><head><title>429 Too Many Requests</title></head><body><center><h1>429 Too Many Requests</h1></center><hr><center>nginx</center></body></html>"));
        all.put(
                "too many, as data",
                UnseenTurn.html(
                        429,
                        "Retry-After: 30\r\nContent-Type: application/json\r\n",
                        "{\"message\":\"API rate limit exceeded\",\"request_id\":\"{X}\"}"));
        all.put(
                "at capacity",
                UnseenTurn.html(
                        503,
                        "Retry-After: 120\r\n",
                        "<html><head><title>We are very busy</title></head><body><h1>{S}</h1><p>[[A lot of people are using the website just now.|We are busier than usual.]] Please try again in a few minutes.</p></body></html>"));
        all.put(
                "welsh",
                UnseenTurn.html(
                        503,
                        "Retry-After: 1800\r\n",
                        "<html lang=\"cy\"><head><title>Gwaith cynnal a chadw</title></head><body><h1>{S}</h1><p>Mae’r wefan yn cael ei diweddaru. Dewch yn ôl [[cyn hir|ymhen awr]].</p><p>We are updating the website.</p></body></html>"));
        all.put(
                "server says so",
                UnseenTurn.html(
                        503,
                        "Retry-After: 10\r\nServer: Apache\r\n",
                        "<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p></body></html>"));
        all.put(
                "with a date",
                UnseenTurn.html(
                        503,
                        "Retry-After: Wed, 21 Oct 2037 07:28:00 GMT\r\n",
                        "<html><head><title>Back soon</title></head><body><p>[[Upgrading our servers tonight.|New website on its way.]] {S} will be back in the morning.</p></body></html>"));
        return all;
    }
}
