package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a whole catalogue as the lines that {@link Import} reads: topics, sources and practices, then every entry in
 * the order of its last change, with the linked pages' words. Imported into an empty installation it is the same. A
 * bookmark file holds only what a browser can keep of it.
 */
public final class Export {

    private static final int LINES_A_TELLING = 500;

    private final Catalogue catalogue;
    private final LongConsumer progress;

    private final boolean isPublic;

    private Export(Catalogue catalogue, boolean isPublic, LongConsumer progress) {
        this.catalogue = catalogue;
        this.isPublic = isPublic;
        this.progress = progress;
    }

    public static Export of(Catalogue catalogue) {
        return new Export(catalogue, false, _ -> {});
    }

    /** The same export, telling now and then how many lines it has written. */
    public Export telling(LongConsumer listener) {
        return new Export(catalogue, isPublic, listener);
    }

    /** Only what the public can see, to be given away: topics, their sources and entries. */
    public Export forThePublic() {
        return new Export(catalogue, true, progress);
    }

    private void each(LineWriter writer) throws IOException {
        var lines = new CatalogueLines(catalogue);
        if (isPublic) lines.eachPublic(writer);
        else lines.each(writer);
    }

    /** Writes the file and answers its lines; until it is whole, what was there before stays. */
    public long file(Path file, FileFormat format) {
        var whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) throw new Unreadable(file + " is a folder; name a file in it");
        var part = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            long lines;
            try (var channel = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    var out = Channels.newOutputStream(channel)) {
                lines = stream(out, format);
                channel.force(true);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return lines;
        } catch (NoSuchFileException noFolder) {
            throw new Unreadable(file + " cannot be written: there is no such folder");
        } catch (IOException cannotWrite) {
            throw new Unreadable(file + " cannot be written: " + cannotWrite.getMessage());
        } finally {
            part.toFile().delete();
        }
    }

    /** Writes to the stream, which stays open, and answers the lines written. */
    public long stream(OutputStream out, FileFormat format) throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        long lines = switch (format) {
            case CSV -> lines(csv(buffered));
            case JSONL -> lines(new JsonWriter(buffered));
            case BOOKMARKS -> bookmarks(buffered);
            case XLSX -> throw new Unreadable("a workbook is read and not written; name csv, jsonl or bookmarks");
        };
        buffered.flush();
        progress.accept(lines);
        return lines;
    }

    private long lines(LineWriter writer) throws IOException {
        var counting = new Counting(writer);
        each(counting);
        return counting.lines;
    }

    private long bookmarks(OutputStream out) throws IOException {
        var writer = new BookmarkWriter(out, catalogue.area());
        writer.start();
        each(writer);
        writer.end();
        return writer.written();
    }

    private CsvWriter csv(OutputStream out) throws IOException {
        var languages = new TreeSet<>(catalogue.area().languages());
        each(line -> CsvColumn.addLanguages(line, languages));
        return new CsvWriter(out, languages);
    }

    private final class Counting implements LineWriter {

        private final LineWriter writer;
        private long lines;

        Counting(LineWriter writer) {
            this.writer = writer;
        }

        @Override
        public void write(ObjectNode line) throws IOException {
            writer.write(line);
            if (++lines % LINES_A_TELLING == 0) progress.accept(lines);
        }
    }
}
