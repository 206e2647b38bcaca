package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.NullMarked;

/**
 * An import in a process of its own: folder, database address or none, and how many generated lines to import, short
 * or long, or how many megabytes of one line.
 */
@NullMarked
final class ImportingProcess {

    private ImportingProcess() {}

    public static void main(String[] args) {
        var url = args[1].equals("none") ? null : args[1];
        try (var catalogue = Catalogue.open(Path.of(args[0]), url)) {
            long much = Long.parseLong(args[3]);
            var stream = switch (args[2]) {
                case "lines" -> new Generated(much, ImportingProcess::line);
                case "words" -> new Generated(much, ImportingProcess::words);
                case "bookmarks" -> new Generated(much, ImportingProcess::bookmark);
                case "long-lines" -> new Generated(much, ImportingProcess::longLine);
                default -> new OneLine(much * 1024 * 1024);
            };
            var done = Import.of(catalogue, "test")
                    .telling(progress -> System.out.println("lines " + progress.lines()))
                    .refusing(refusal -> System.out.println("refused " + refusal))
                    .stream(stream, -1, args[2].equals("bookmarks") ? FileFormat.BOOKMARKS : FileFormat.JSONL);
            System.out.println("done " + done.total());
        }
    }

    /** The line with this number; all of them differ. */
    static String line(long number) {
        return "{\"title\":\"Page " + number + "\",\"url\":\"https://example.org/pages/" + number
                + "\",\"summary\":\"" + "Some plain words about health. ".repeat(8)
                + "\",\"topics\":[\"topic-" + number % 50 + "\"],\"source\":\"nhs-uk\"}\n";
    }

    /** A line of four kilobytes with the linked page's words. */
    private static String words(long number) {
        return line(number).replace("}", ",\"text\":\"" + "many words ".repeat(350) + "\"}");
    }

    /** A bookmark with a picture of four kilobytes, as browsers write them, every hundred in a folder of their own. */
    private static String bookmark(long number) {
        return (number == 0 ? "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n" : "")
                + (number % 100 == 0
                        ? (number == 0 ? "" : "</DL><p>\n") + "<DT><H3>Folder " + number + "</H3>\n<DL><p>\n"
                        : "")
                + "    <DT><A HREF=\"https://example.org/" + number + "\" ICON=\"data:image/png;base64,"
                + "A".repeat(4_000)
                + "\">Page " + number + "</A>\n    <DD>Some words\n";
    }

    private static String longLine(long number) {
        return line(number).replace("}", ",\"text\":\"" + "many words ".repeat(150_000) + "\"}");
    }

    static Process start(
            Path folder, @org.jspecify.annotations.Nullable String url, String heap, String what, long much)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                ImportingProcess.class.getName(),
                folder.toString(),
                url == null ? "none" : url,
                what,
                String.valueOf(much)));
        return new ProcessBuilder(command)
                .redirectError(new File(folder.toFile(), "importing.log"))
                .start();
    }

    private static final class Generated extends InputStream {

        private final long lines;
        private final LongFunction<String> makes;
        private long number;
        private byte[] line = new byte[0];
        private int at;

        Generated(long lines, LongFunction<String> makes) {
            this.lines = lines;
            this.makes = makes;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == line.length) {
                if (number == lines) return -1;
                line = makes.apply(number++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int some = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, from, some);
            at += some;
            return some;
        }
    }

    private static final class OneLine extends InputStream {

        private long left;

        OneLine(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left == 0) return -1;
            int some = (int) Math.min(length, left);
            Arrays.fill(into, from, from + some, (byte) 'x');
            left -= some;
            return some;
        }
    }
}
