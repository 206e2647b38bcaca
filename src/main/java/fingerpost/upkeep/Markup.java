package fingerpost.upkeep;

import fingerpost.upkeep.Fetched.Page;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer as a document, whatever its website says of their encoding. */
final class Markup {

    private static final int SNIFFED = 2_000;
    private static final int MOST_TAGS = 40_000;
    private static final int MOST_ZEROS = 8;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:-]+)");

    private Markup() {}

    /** The page as text, or null when it is none. */
    static @Nullable String text(Page page) {
        var type = page.contentType();
        if (type != null && !type.equals("text/html") && !type.equals("application/xhtml+xml")) return null;
        var words = words(page.body().bytes(), page.charset());
        return words == null || (type == null && !words.stripLeading().startsWith("<")) ? null : words;
    }

    /** Whether it has more tags than can be held in memory with an easy mind; a long page has a few thousand. */
    static boolean isOverloaded(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) return true;
        }
        return false;
    }

    static Document parsed(String text, URI address) {
        return Jsoup.parse(text, address.toString());
    }

    private static @Nullable String words(byte[] bytes, @Nullable String named) {
        var marked = marked(bytes);
        if (marked != null) return new String(bytes, marked);
        var beginning = Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED));
        int zeros = 0;
        for (byte one : beginning) if (one == 0 && ++zeros > MOST_ZEROS) return null;
        var declared = DECLARED.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
        var candidates = new ArrayList<Charset>();
        for (var name : new String[] {named, declared.find() ? declared.group(1) : null, "utf-8"}) {
            var charset = charset(name);
            if (charset != null) candidates.add(charset);
        }
        for (var charset : candidates) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException another) {
                // what the website says is not so; try the next
            }
        }
        return new String(bytes, WINDOWS);
    }

    /** By the mark at the very beginning. */
    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
        return big || little ? StandardCharsets.UTF_16 : null;
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) return null;
        try {
            var charset = Charset.forName(name.strip());
            // browsers read the first as the second, and so it is written
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? WINDOWS
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
