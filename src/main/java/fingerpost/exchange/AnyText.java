package fingerpost.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file of text in whatever a spreadsheet or browser wrote it, as UTF-8 without a byte order mark: UTF-8, UTF-16 with
 * or without a mark, or Windows-1252. A byte that cannot be UTF-8 is read as Windows-1252 has it, so that a file need
 * not be read twice to be understood.
 */
final class AnyText extends InputStream {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
    private final CharBuffer words = CharBuffer.allocate(1 << 15);
    private byte[] ready = new byte[0];
    private int at;
    private boolean ended;
    private boolean begun;

    AnyText(InputStream in) throws IOException {
        this.in = in;
        bytes.limit(0);
        more();
        this.decoder = charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Charset charset() {
        if (bytes.remaining() < 2) return StandardCharsets.UTF_8;
        int first = (bytes.get(0) & 0xFF) << 8 | (bytes.get(1) & 0xFF);
        if (first == 0xFEFF) return StandardCharsets.UTF_16BE;
        if (first == 0xFFFE) return StandardCharsets.UTF_16LE;
        boolean four = bytes.remaining() >= 4;
        if (four && bytes.get(0) == 0 && bytes.get(1) != 0 && bytes.get(2) == 0) return StandardCharsets.UTF_16BE;
        if (four && bytes.get(0) != 0 && bytes.get(1) == 0 && bytes.get(3) == 0) return StandardCharsets.UTF_16LE;
        return StandardCharsets.UTF_8;
    }

    /** Reads on behind what is left over, which is at most a character's bytes. */
    private void more() throws IOException {
        bytes.compact();
        while (bytes.position() < 4 && !ended) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) ended = true;
            else bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (!fill()) return -1;
        int some = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, from, some);
        at += some;
        return some;
    }

    private boolean fill() throws IOException {
        while (at == ready.length) {
            if (ended && !bytes.hasRemaining()) return false;
            decode();
            more();
        }
        return true;
    }

    private void decode() {
        words.clear();
        for (var result = decoder.decode(bytes, words, ended);
                result.isError();
                result = decoder.decode(bytes, words, ended)) {
            var odd = new byte[Math.min(result.length(), bytes.remaining())];
            bytes.get(odd);
            words.put(decoder.charset() == StandardCharsets.UTF_8 ? new String(odd, WINDOWS) : "\uFFFD");
        }
        words.flip();
        if (!begun && words.hasRemaining()) {
            begun = true;
            if (words.get(words.position()) == MARK) words.get();
        }
        ready = words.toString().getBytes(StandardCharsets.UTF_8);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
