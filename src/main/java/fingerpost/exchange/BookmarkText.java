package fingerpost.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The words of a bookmark file on their way to the parser. A stretch without a bookmark that is longer than
 * {@link #LONGEST} characters ends the reading, so that no odd file fills the memory.
 */
final class BookmarkText extends Reader {

    static final int LONGEST = 2 * 1024 * 1024;
    private static final int HEAD = 1 << 14;
    private static final Pattern BOOKMARKS = Pattern.compile("(?i)<!doctype\\s+netscape-bookmark-file-1|<dl\\b");
    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype|<html|<head|<body|<title|<a\\s|<p\\b|<div");

    private final Reader words;
    private long read;
    private long bookmarkAt;

    private BookmarkText(Reader words) {
        this.words = words;
    }

    /** The file's words; throws {@link Unreadable} when it is none. */
    static BookmarkText of(InputStream in) {
        try {
            var words = new BufferedReader(new InputStreamReader(new AnyText(in), StandardCharsets.UTF_8), 2 * HEAD);
            words.mark(HEAD + 1);
            var head = new char[HEAD];
            int length = 0;
            for (int more = 0; more >= 0 && length < HEAD; more = words.read(head, length, HEAD - length)) {
                length += more;
            }
            words.reset();
            refuseOther(new String(head, 0, length));
            return new BookmarkText(words);
        } catch (IOException unreadable) {
            throw new Unreadable("the file cannot be read: " + unreadable.getMessage());
        }
    }

    static boolean isBookmarks(String head) {
        return BOOKMARKS.matcher(head).find();
    }

    static boolean isPage(String head) {
        return PAGE.matcher(head).find();
    }

    private static void refuseOther(String head) {
        if (isBookmarks(head)) return;
        if (head.isBlank()) throw new Unreadable("the file is empty; a bookmark file lists links");
        throw new Unreadable(
                isPage(head)
                        ? "the file is a web page and no bookmark file; export the bookmarks from the browser as HTML"
                        : "the file is no bookmark file; export the bookmarks from the browser as HTML");
    }

    /** A bookmark has been read, and what comes next may be long again. */
    void bookmarkRead() {
        bookmarkAt = read;
    }

    /** How many characters the parser has taken. */
    long taken() {
        return read;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (read - bookmarkAt > LONGEST) {
            throw new Unreadable("after its last bookmark the file holds more than " + LONGEST / (1024 * 1024)
                    + " MB without another; nothing after that was read");
        }
        int some = words.read(into, from, length);
        if (some > 0) read += some;
        return some;
    }

    @Override
    public void close() throws IOException {
        words.close();
    }
}
