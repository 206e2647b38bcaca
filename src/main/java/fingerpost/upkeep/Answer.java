package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Body;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** One website's answer as it comes in: what its headers say, and no more of its body than is allowed. */
record Answer(ClassicHttpResponse response) {

    /** More came, or more was unpacked, than the limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Packed in a way that was not asked for. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Nullable
    String header(String name) {
        var header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank()
                ? null
                : header.getValue().strip();
    }

    @Nullable
    String contentType() {
        var written = header(HttpHeaders.CONTENT_TYPE);
        return written == null ? null : written.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String charset() {
        var written = header(HttpHeaders.CONTENT_TYPE);
        try {
            var type = written == null ? null : ContentType.parseLenient(written);
            return type == null ? null : type.getParameter("charset");
        } catch (RuntimeException nonsense) {
            return null;
        }
    }

    /** The body unpacked, read only if it is of words. */
    Body body(int most) throws IOException {
        int status = response.getCode();
        if (status < 200 || status > 299 || response.getEntity() == null || !isOfWords()) return Body.NONE;
        if (response.getEntity().getContentLength() > most) throw new TooLarge();
        try (var sent = new Limited(response.getEntity().getContent(), most);
                var unpacked = unpacked(sent)) {
            var bytes = unpacked.readNBytes(most + 1);
            if (bytes.length > most) throw new TooLarge();
            return new Body(bytes);
        }
    }

    private boolean isOfWords() {
        var type = contentType();
        return type == null || type.startsWith("text/") || type.equals("application/xhtml+xml");
    }

    /** One layer only: layers of packed emptiness would keep us busy for hours. */
    private InputStream unpacked(InputStream sent) throws IOException {
        var packing = response.getHeaders(HttpHeaders.CONTENT_ENCODING);
        if (packing.length == 0) return sent;
        return switch (String.valueOf(packing[0].getValue()).strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> sent;
            case "gzip", "x-gzip" -> {
                if (packing.length > 1) throw new Unreadable();
                yield new GZIPInputStream(sent);
            }
            default -> throw new Unreadable();
        };
    }

    /** Lets a number of bytes through and then breaks. */
    private static final class Limited extends java.io.FilterInputStream {

        private int left;

        Limited(InputStream in, int most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) throw new TooLarge();
        }

        /** Closing would read all that is left; the connection is cut instead. */
        @Override
        public void close() {}
    }
}
