package fingerpost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Bytes ready to send, plain and gzipped, each with its own entity tag. */
record KeptPage(
        byte[] plain,
        byte[] gzipped,
        String type,
        String caching,
        Openness openness,
        String plainTag,
        String gzippedTag) {

    /** A shared cache may hold a page for the minute that "open until" holds; a browser always asks. */
    static final String ASK_EACH_TIME = "public, max-age=0, s-maxage=60, must-revalidate";

    /** What other websites show: their readers' browsers ask once a minute, and keep what they have when we are away. */
    static final String FRESH_A_MINUTE = "public, max-age=60, stale-if-error=86400";

    /** What changes with the program only, under an address that stays: asked for again behind the reader's back. */
    static final String FRESH_AN_HOUR = "public, max-age=3600, stale-while-revalidate=604800, stale-if-error=604800";

    static final String NEVER = "no-store";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    static final String HTML = "text/html;charset=utf-8";
    private static final int TAG_BYTES = 9;

    static KeptPage html(byte[] html, String caching) {
        return of(html, HTML, caching, Openness.CLOSED);
    }

    static KeptPage of(byte[] plain, String type, String caching, Openness openness) {
        return of(plain, gzip(plain), type, caching, openness);
    }

    /** A static file, which frames on other websites load too. */
    static KeptPage forever(byte[] plain, byte[] gzipped, String type) {
        return of(plain, gzipped, type, FOREVER, Openness.READABLE);
    }

    /** A static file under an address that is the same in every version of the program. */
    static KeptPage lasting(byte[] plain, byte[] gzipped, String type) {
        return of(plain, gzipped, type, FRESH_AN_HOUR, Openness.READABLE);
    }

    private static KeptPage of(byte[] plain, byte[] gzipped, String type, String caching, Openness openness) {
        var tag = tag(plain);
        return new KeptPage(plain, gzipped, type, caching, openness, "\"" + tag + "\"", "\"" + tag + "-gz\"");
    }

    /** About how much memory it takes. */
    int weight() {
        return plain.length + gzipped.length + 500;
    }

    /** Whether the reader has it already, and needs only be told so. */
    boolean isHeldBy(HttpServletRequest request) {
        boolean gzip = AcceptEncoding.allowsGzip(request.getHeader("Accept-Encoding"));
        return holds(request.getHeader("If-None-Match"), gzip ? gzippedTag : plainTag);
    }

    /** Answers a GET or HEAD with it: the whole, or 304 when the reader has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = AcceptEncoding.allowsGzip(request.getHeader("Accept-Encoding"));
        var tag = gzip ? gzippedTag : plainTag;
        response.addHeader("Cache-Control", caching);
        response.addHeader("Vary", "Accept-Encoding");
        response.addHeader("ETag", tag);
        if (response.getStatus() == HttpServletResponse.SC_OK && holds(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = gzip ? gzipped : plain;
        if (gzip) response.addHeader("Content-Encoding", "gzip");
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) response.getOutputStream().write(body);
    }

    /** Whether an If-None-Match header names the tag, weakly or not. */
    private static boolean holds(@org.jspecify.annotations.Nullable String header, String tag) {
        if (header == null) return false;
        if (header.equals(tag)) return true;
        for (var one : header.split(",", -1)) {
            var named = one.strip();
            if (named.equals("*") || named.equals(tag) || named.equals("W/" + tag)) return true;
        }
        return false;
    }

    static byte[] gzip(byte[] plain) {
        var gzipped = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(gzipped)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return gzipped.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
