package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Body;
import java.io.ByteArrayOutputStream;
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

    // a page of words longer than a novel is not read to its end by anyone, nor by dozens of checks at once
    private static final int MOST_FOR_PROGRAMS = 1_000_000;
    private static final int MOST_OF_AN_EXCUSE = 65_536;
    private static final int PIECE = 8_192;

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

    boolean isSuccess() {
        return response.getCode() >= 200 && response.getCode() <= 299;
    }

    /** The body unpacked, read only if it is of words, as far as the one who asked has a use for it. */
    Body body(Ask ask, int most) throws IOException {
        if (response.getEntity() == null || ask.part() == Ask.Part.HEADERS || !isOfWords()) return Body.NONE;
        boolean byProgram = ask.manner() == Ask.Manner.PROGRAM;
        if (isSuccess()) {
            if (ask.part() == Ask.Part.START) return read(Math.min(most, Ask.START_BYTES), true);
            return read(byProgram ? Math.min(most, MOST_FOR_PROGRAMS) : most, byProgram);
        }
        return byProgram ? excuse(Math.min(most, MOST_OF_AN_EXCUSE)) : Body.NONE;
    }

    private Body read(int most, boolean mayCut) throws IOException {
        if (!mayCut && response.getEntity().getContentLength() > most) throw new TooLarge();
        var read = new ByteArrayOutputStream();
        return isWhole(read, most, mayCut) ? new Body(read.toByteArray()) : new Body(read.toByteArray(), true);
    }

    /** The words beside a status that is no success; what is wrong with them does not matter, the status was told. */
    private Body excuse(int most) {
        var read = new ByteArrayOutputStream();
        try {
            return isWhole(read, most, true) ? new Body(read.toByteArray()) : new Body(read.toByteArray(), true);
        } catch (IOException brokenOff) {
            return new Body(read.toByteArray(), true);
        }
    }

    private boolean isWhole(ByteArrayOutputStream into, int most, boolean mayCut) throws IOException {
        try (var sent = new Limited(response.getEntity().getContent(), most);
                var unpacked = unpacked(sent)) {
            var piece = new byte[PIECE];
            for (int some = unpacked.read(piece); some >= 0; some = unpacked.read(piece)) {
                int room = most - into.size();
                into.write(piece, 0, Math.min(some, room));
                if (some > room) throw new TooLarge();
            }
            // what is packed may end before what was sent does; read to its end, the connection can be used again
            return sent.read() < 0;
        } catch (TooLarge tooLarge) {
            if (mayCut) return false;
            throw tooLarge;
        }
    }

    /** Reads a body that nobody wants if it is short, so that its connection can be used again. */
    void leaveBehind() {
        var body = response.getEntity();
        if (body == null || body.getContentLength() < 0 || body.getContentLength() > PIECE) return;
        try (var sent = new Limited(body.getContent(), PIECE)) {
            sent.readNBytes(PIECE);
        } catch (IOException brokenOff) {
            // nothing in it mattered
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
            if (one >= 0 && --left < 0) throw new TooLarge();
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0 && length > 0) {
                if (super.read() >= 0) throw new TooLarge();
                return -1;
            }
            int some = super.read(into, from, Math.min(length, left));
            if (some > 0) left -= some;
            return some;
        }

        /** Closing would read all that is left; the connection is cut instead. */
        @Override
        public void close() {}
    }
}
