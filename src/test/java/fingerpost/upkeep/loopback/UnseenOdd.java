package fingerpost.upkeep.loopback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullMarked;

/** Sound pages of the unseen half that are served, or made, in an odd way. */
@NullMarked
final class UnseenOdd {

    static final Map<String, UnseenTurn> FINE = fine();
    static final Map<String, UnseenTurn> SHELLS = shells();

    private UnseenOdd() {}

    private static Map<String, UnseenTurn> fine() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        files(all);
        letters(all);
        sending(all);
        gates(all);
        bare(all);
        return all;
    }

    static byte[] pdf(Content content) {
        var words = new StringBuilder("BT /F1 12 Tf 72 720 Td (" + content.slug() + ") Tj ");
        for (var part : content.parts()) {
            for (var line : part.lines())
                words.append("0 -16 Td (")
                        .append(line.replaceAll("[()\\\\]", ""))
                        .append(") Tj ");
        }
        var stream = words.append("ET").toString();
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length "
                        + stream.length() + ">>stream\n" + stream
                        + "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] noise(Ground ground, String start, int length) {
        var bytes = new byte[length];
        ground.random.nextBytes(bytes);
        var head = start.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static void files(Map<String, UnseenTurn> all) {
        all.put("leaflet in print", (_, _, _, content) -> Answer.bytes("application/pdf", pdf(content)));
        all.put(
                "leaflet as a download",
                (_, _, _, content) -> visit -> visit.reply(
                        200,
                        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\""
                                + content.slug() + ".pdf\"\r\n",
                        pdf(content)));
        all.put(
                "document",
                (ground, _, _, _) -> Answer.bytes(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        noise(ground, "PK\u0003\u0004", 6_000)));
        all.put("film", (ground, _, _, _) -> Answer.bytes("video/mp4", noise(ground, "\0\0\0\u0018ftypmp42", 40_000)));
        all.put("recording", (ground, _, _, _) -> Answer.bytes("audio/mpeg", noise(ground, "ID3\u0003", 20_000)));
        all.put(
                "poster",
                (ground, _, _, _) -> Answer.bytes("image/png", noise(ground, "\u0089PNG\r\n\u001a\n", 9_000)));
        all.put("plain words", (_, site, _, content) -> {
            var words = new StringBuilder(content.title() + "\n\n");
            for (var part : content.parts())
                words.append(String.join("\n", part.lines())).append("\n\n");
            return Answer.bytes(
                    "text/plain; charset=utf-8",
                    words.append(site.name()).toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Answer lettered(Site site, Content content, String type, String charset) {
        var page = site.skin().page(site.name(), content).replaceFirst("(?i)<meta charset=.?utf-8.? ?/?>", "");
        return Answer.bytes(type, page.getBytes(Charset.forName(charset)));
    }

    private static void letters(Map<String, UnseenTurn> all) {
        all.put(
                "western letters",
                (_, site, _, content) -> lettered(site, content, "text/html; charset=windows-1252", "windows-1252"));
        all.put(
                "western letters, undeclared",
                (_, site, _, content) -> lettered(site, content, "text/html", "windows-1252"));
        all.put(
                "western letters, declared otherwise",
                (_, site, _, content) -> lettered(site, content, "text/html; charset=utf-8", "windows-1252"));
        all.put(
                "wide letters declared narrow",
                (_, site, _, content) -> lettered(site, content, "text/html; charset=iso-8859-1", "UTF-8"));
        all.put("sixteen bits", (_, site, _, content) -> lettered(site, content, "text/html", "UTF-16"));
        all.put(
                "no such charset",
                (_, site, _, content) -> lettered(site, content, "text/html; charset=utf8mb4", "UTF-8"));
        all.put(
                "strict type",
                (_, site, _, content) -> Answer.bytes(
                        "application/xhtml+xml; charset=utf-8",
                        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>"
                                        + content.title() + "</title></head><body><h1>" + site.name() + "</h1>"
                                        + UnseenGaps.body(content) + "</body></html>")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static void sending(Map<String, UnseenTurn> all) {
        all.put("packed", (_, site, _, content) -> {
            var packed = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(packed)) {
                out.write(site.skin().page(site.name(), content).getBytes(StandardCharsets.UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return visit -> {
                if (visit.header("accept-encoding").contains("gzip"))
                    visit.reply(
                            200,
                            "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nVary: Accept-Encoding\r\n",
                            packed.toByteArray());
                else site.page(content).to(visit);
            };
        });
        all.put("in pieces", (_, site, _, content) -> {
            var bytes = site.skin().page(site.name(), content).getBytes(StandardCharsets.UTF_8);
            var page = new String(bytes, StandardCharsets.ISO_8859_1);
            int half = page.length() / 2;
            return visit -> visit.raw(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                            + (visit.method.equals("HEAD")
                                    ? ""
                                    : Integer.toHexString(half) + "\r\n" + page.substring(0, half) + "\r\n"
                                            + Integer.toHexString(page.length() - half) + "\r\n" + page.substring(half)
                                            + "\r\n0\r\n\r\n"));
        });
        all.put("only whole requests", (_, site, _, content) -> visit -> {
            if (visit.method.equals("HEAD"))
                Answer.status(405, "Allow: GET\r\n").to(visit);
            else site.page(content).to(visit);
        });
        all.put("without a length", (_, site, _, content) -> {
            var page = new String(
                    site.skin().page(site.name(), content).getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.ISO_8859_1);
            return visit -> visit.raw("HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                    + (visit.method.equals("HEAD") ? "" : page));
        });
        all.put(
                "refreshes itself",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta http-equiv=\"refresh\" content=\"[[600|900]]\"><title>{T} | {S}</title></head><body><h1>{T}</h1>{B}<p>This page updates every few minutes.</p></body></html>"));
    }

    private static void gates(Map<String, UnseenTurn> all) {
        all.put(
                "consent over it",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T} - {S}</title></head><body><div role=\"dialog\" aria-modal=\"true\" class=\"cc-wall\"><h2>Before you continue</h2><p>We and our [[612|48|1,019]] partners store and access information on your device. You must choose before you read on.</p><button>Accept all cookies</button><button>Reject all</button><button>Manage preferences</button></div><div id=\"page\"><header>{S}</header><h1>{T}</h1>{B}</div></body></html>"));
        all.put(
                "are you a clinician",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T}</title></head><body><div class=\"modal\"><p>Are you a health professional?</p><button>Yes, continue</button><button>No, take me to pages for patients</button></div><main><h1>{T}</h1>{B}</main><footer>{S} {N}</footer></body></html>"));
        all.put(
                "login above",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{S} - {T}</title></head><body><div id=\"top\"><form action=\"/login\" method=\"post\">Members: <input name=\"u\" placeholder=\"Username\"><input type=\"password\" name=\"p\" placeholder=\"Password\"><button>Log in</button> <a href=\"/forgot\">Forgotten?</a></form></div><h1>{T}</h1>{B}</body></html>"));
        all.put(
                "a robot test beneath",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T} | {S}</title><script src=\"https://www.google.com/recaptcha/api.js\" async defer></script></head><body><h1>{T}</h1>{B}<h2>Ask us a question</h2><form method=\"post\"><textarea name=\"q\"></textarea><div class=\"g-recaptcha\" data-sitekey=\"6Lc{X}\"></div><button>Send</button></form><script defer src=\"/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js\"></script></body></html>"));
        all.put(
                "bad comments beneath",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T} | {S}</title></head><body><h1>{T}</h1>{B}<h2>2 comments</h2><p>Nia: thank you, this helped my mother.</p><p>[[bestslots77|viagra-cheap]]: nice post! visit my casino for free spins</p><small>{N}</small></body></html>"));
        all.put(
                "archived",
                UnseenTurn.within(
                        "{T}",
                        "en",
                        "This page is kept as an archive and may be out of date.|#As it was|{L}|Opening hours may have changed since [[2016|2018]].|#Newer advice|Ask at any library."));
        all.put(
                "being revised",
                UnseenTurn.within(
                        "{T}",
                        "en",
                        "We are updating this page. [[Some details may change.|Come back in a fortnight for more.]]|#Meanwhile|{L}|Ring us with anything urgent."));
        all.put(
                "no events now",
                UnseenTurn.within(
                        "{T}: events",
                        "en",
                        "There are no upcoming events. [[New dates come out in January.|See last year's pictures.]]|#About our events|{L}|All are free."));
    }

    private static void bare(Map<String, UnseenTurn> all) {
        all.put(
                "only a picture",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T} leaflet - {S}</title></head><body><a href=\"/\"><img src=\"/logo.gif\" alt=\"{S}\"></a><img src=\"/leaflets/{N}.jpg\" width=\"800\" alt=\"[[Leaflet|Poster]]: {T}\"></body></html>"));
        all.put(
                "only a film",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T} (video) | {S}</title><meta property=\"og:type\" content=\"video.other\"></head><body><h1>{T}</h1><iframe width=\"560\" height=\"315\" src=\"https://www.youtube-nocookie.com/embed/{X}\" title=\"{T}\" allowfullscreen></iframe><p>[[Three|Four]] minutes, with subtitles in Welsh.</p></body></html>"));
        all.put(
                "film on a film site",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T} - YouTube</title><meta name=\"title\" content=\"{T}\"><meta property=\"og:video:url\" content=\"https://www.youtube.com/embed/{X}\"></head><body><script>var ytInitialPlayerResponse = {\"playabilityStatus\":{\"status\":\"OK\"},\"videoDetails\":{\"videoId\":\"{X}\",\"title\":\"{T}\",\"lengthSeconds\":\"[[213|95]]\",\"author\":\"{S}\"}};</script><div id=\"content\"></div></body></html>"));
        all.put(
                "print in a frame",
                UnseenTurn.html(
                        "<html><head><title>{T}</title></head><body><h1>{S}</h1><object data=\"/files/{N}.pdf\" type=\"application/pdf\" width=\"100%\" height=\"900\"><a href=\"/files/{N}.pdf\">Download {T}</a></object></body></html>"));
        all.put(
                "no title",
                UnseenTurn.html("<html><body><font face=\"Arial\"><b>{T}</b><p>{S}</p>{B}</font></body></html>"));
        all.put(
                "untitled",
                UnseenTurn.html(
                        "<html><head><title>[[Untitled Document|New Page 1|Home]]</title></head><body><h1>{T}</h1>{B}<address>{S}</address></body></html>"));
        all.put(
                "folded away",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T} | {S}</title></head><body><h1>{T}</h1><details><summary>Read more</summary><div hidden style=\"display:none\">{B}</div></details><small>{N}</small></body></html>"));
        all.put(
                "unclosed",
                UnseenTurn.html(
                        "<html><head><title>{T}<meta name=x content='y'></title><body><table><tr><td><h1>{T}<p>{L}<div><b>{B}<i>{S} {N}"));
        all.put(
                "state beside the words",
                UnseenTurn.html(
                        "<!doctype html><html data-n-head-ssr lang=\"en\"><head><title>{T}</title></head><body><noscript>You need to enable JavaScript to book.</noscript><div id=\"__nuxt\"><div id=\"__layout\"><main><h1>{T}</h1>{B}</main></div></div><script>window.__NUXT__={layout:\"default\",error:null,state:{id:{N}}}</script></body></html>"));
        all.put(
                "very short",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{T}</title></head><body><h1>{T}</h1><p>{L}</p><p>{S}</p></body></html>"));
    }

    private static Map<String, UnseenTurn> shells() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        all.put(
                "react",
                UnseenTurn.html(
                        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"/><title>{S}</title><script defer=\"defer\" src=\"/static/js/main.{X}.js\"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=\"root\"></div></body></html>"));
        all.put(
                "angular",
                UnseenTurn.html(
                        "<!doctype html><html lang=\"en\"><head><title>{T}</title><base href=\"/\"></head><body><app-root></app-root><script src=\"runtime.{X}.js\" type=\"module\"></script><script src=\"main.{X}.js\" type=\"module\"></script></body></html>"));
        all.put(
                "vue",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>{S} app</title></head><body><noscript><strong>We're sorry but {S} doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id=\"app\"></div><script src=\"/js/chunk-vendors.{X}.js\"></script></body></html>"));
        all.put(
                "svelte",
                UnseenTurn.html(
                        "<!doctype html><html lang=\"en\"><head><title>{T}</title><link rel=\"modulepreload\" href=\"/_app/immutable/entry/start.{X}.js\"></head><body data-sveltekit-preload-data=\"hover\"><div style=\"display: contents\"></div></body></html>"));
        all.put(
                "flutter",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><base href=\"/\"><title>{S}</title><link rel=\"manifest\" href=\"manifest.json\"></head><body><script src=\"flutter_bootstrap.js\" async></script><!-- {X} --></body></html>"));
        all.put(
                "loading",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"cy\"><head><title>{T}</title></head><body><div id=\"main\"><p class=\"spinner\">Yn llwytho... Loading...</p></div><script type=\"module\" src=\"/assets/index-{X}.js\"></script></body></html>"));
        all.put(
                "directory in a frame",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>{T} - directory</title></head><body><iframe src=\"https://directory.example.org/embed?k={X}\" width=\"100%\" height=\"1000\"></iframe></body></html>"));
        all.put(
                "map",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>Map of services | {S}</title><script src=\"/dist/{X}.bundle.js\"></script></head><body class=\"claro\"><div id=\"mapDiv\"></div></body></html>"));
        return all;
    }
}
