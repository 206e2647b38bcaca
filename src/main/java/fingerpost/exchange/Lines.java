package fingerpost.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of UTF-8, without their ends (LF or CRLF) and without a byte order mark. Memory stays under a
 * few times {@link #LONGEST} however long the stream or its lines are.
 */
final class Lines {

    /** The most bytes a line, or a CSV row over many lines, may have. */
    static final int LONGEST = 2 * 1024 * 1024;

    private static final int SHORT = 1 << 14;

    /** A line's number from 1, its words as far as they can be read, and what is wrong with it. */
    record Line(long number, String words, @Nullable String problem) {}

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[SHORT];
    private long number;
    private long bytes;

    Lines(InputStream in) {
        this.in = in;
        fill();
        int first = to < 2 ? 0 : (buffer[0] & 0xFF) << 8 | (buffer[1] & 0xFF);
        boolean wide = to >= 4 && (buffer[0] == 0) != (buffer[1] == 0) && (buffer[2] == 0) != (buffer[3] == 0);
        if (first == 0xFFFE || first == 0xFEFF || wide) {
            throw new Unreadable("the file is UTF-16; save it as UTF-8");
        }
        if (to >= 3 && first == 0xEFBB && (buffer[2] & 0xFF) == 0xBF) from = 3;
    }

    /** How many bytes have been taken from the stream. */
    long bytes() {
        return bytes - (to - from);
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() {
        if (from == to && !fill()) return null;
        number++;
        int length = 0;
        boolean tooLong = false;
        while (true) {
            int end = from;
            while (end < to && buffer[end] != '\n') end++;
            int more = end - from;
            tooLong |= length + more > LONGEST;
            if (!tooLong) {
                if (length + more > line.length) {
                    line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(length + more, 2 * line.length)));
                }
                System.arraycopy(buffer, from, line, length, more);
                length += more;
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended || !fill()) break;
        }
        return tooLong
                ? new Line(number, "", "is longer than " + LONGEST / (1024 * 1024) + " MB")
                : decoded(length > 0 && line[length - 1] == '\r' ? length - 1 : length);
    }

    void close() throws IOException {
        in.close();
    }

    private Line decoded(int length) {
        var words = new String(line, 0, length, StandardCharsets.UTF_8);
        if (line.length > 16 * SHORT) line = new byte[SHORT];
        if (words.indexOf('\uFFFD') >= 0) {
            return new Line(number, words, "holds bytes that are not UTF-8; save the file as UTF-8");
        }
        if (words.indexOf('\0') >= 0) return new Line(number, words, "holds NUL characters, which no text file has");
        return new Line(number, words, null);
    }

    private boolean fill() {
        try {
            from = 0;
            to = 0;
            int read = in.read(buffer);
            if (read <= 0) return false;
            // a first block of one or two bytes would hide a byte order mark
            while (bytes == 0 && read < 4) {
                int more = in.read(buffer, read, buffer.length - read);
                if (more < 0) break;
                read += more;
            }
            to = read;
            bytes += read;
            return true;
        } catch (IOException unreadable) {
            throw new Unreadable("the file cannot be read: " + unreadable.getMessage());
        }
    }
}
