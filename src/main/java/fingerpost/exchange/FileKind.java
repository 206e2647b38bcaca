package fingerpost.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a file is by what is in it, whatever it is called. */
public final class FileKind {

    private static final int HEAD = 1 << 14;
    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;

    private FileKind() {}

    /** The format the file is in; throws {@link Unreadable}, saying what is taken, when it is in none. */
    public static FileFormat of(Path file) {
        try (var in = Opened.file(file)) {
            var head = in.readNBytes(HEAD);
            if (head.length == 0) throw new Unreadable("the file is empty");
            int first = head.length < 4 ? 0 : java.nio.ByteBuffer.wrap(head).getInt();
            if (first == ZIP) return FileFormat.XLSX;
            if (first == OLE) {
                throw new Unreadable(
                        "the file is an Excel workbook of the old sort (.xls); save it as .xlsx or as CSV");
            }
            return text(new String(
                    new AnyText(new java.io.ByteArrayInputStream(head)).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException cannotRead) {
            throw new Unreadable("the file cannot be read: " + cannotRead.getMessage());
        }
    }

    private static FileFormat text(String head) {
        long odd = head.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD')
                .count();
        if (odd * 50 > head.length() || head.startsWith("%PDF-")) {
            throw new Unreadable("the file is neither a bookmark file, a spreadsheet (.xlsx or CSV) nor JSON lines");
        }
        var words = head.stripLeading();
        if (words.isEmpty()) throw new Unreadable("the file is empty");
        if (words.startsWith("{")) return FileFormat.JSONL;
        if (!words.startsWith("<")) return FileFormat.CSV;
        if (BookmarkText.isBookmarks(words)) return FileFormat.BOOKMARKS;
        throw new Unreadable(
                "the file is a web page and no bookmark file; export the bookmarks from the browser as HTML");
    }

    static String told(FileFormat format) {
        return switch (format) {
            case BOOKMARKS -> "a bookmark file";
            case JSONL -> "JSON lines";
            case CSV -> "CSV";
            case XLSX -> "an Excel workbook";
        };
    }
}
