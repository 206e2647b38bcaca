package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings files into a catalogue. Each line is a patch onto what is there; lines land in batches of
 * {@link #LINES_A_BATCH}, or fewer when they are long, each in one transaction, so a stop at any moment leaves whole
 * batches. Memory does not grow with the file.
 */
public final class Import {

    static final int LINES_A_BATCH = 2_000;

    final Catalogue catalogue;
    final String actor;
    final @Nullable Status newAs;
    final Telling telling;
    final Set<String> withoutKinds;
    final Set<Long> leftOut;
    final boolean dry;

    /** Whom it tells what, while it goes on. */
    record Telling(
            Consumer<ImportProgress> progress,
            Consumer<Refusal> refusals,
            @Nullable Consumer<RowOutcome> outcomes) {}

    private Import(
            Catalogue catalogue,
            String actor,
            boolean dry,
            @Nullable Status newAs,
            Telling telling,
            Set<String> withoutKinds,
            Set<Long> leftOut) {
        this.leftOut = leftOut;
        this.withoutKinds = withoutKinds;
        this.catalogue = catalogue;
        this.actor = actor;
        this.dry = dry;
        this.newAs = newAs;
        this.telling = telling;
    }

    /** An import whose changes the history puts down to this actor. */
    public static Import of(Catalogue catalogue, String actor) {
        return new Import(catalogue, actor, false, null, new Telling(_ -> {}, _ -> {}, null), Set.of(), Set.of());
    }

    /** The same import, changing nothing and telling what it would change. */
    public Import dryRun() {
        return new Import(catalogue, actor, true, newAs, telling, withoutKinds, leftOut);
    }

    /** The same import, with entries that are new, and whose rows say nothing of it, in this state. */
    public Import newAs(Status status) {
        return new Import(catalogue, actor, dry, status, telling, withoutKinds, leftOut);
    }

    /** The same import, telling after every batch how far it is. */
    public Import telling(Consumer<ImportProgress> listener) {
        return with(new Telling(listener, telling.refusals(), telling.outcomes()));
    }

    /** The same import, telling each refusal as it comes, in the order of the file. */
    public Import refusing(Consumer<Refusal> listener) {
        return with(new Telling(telling.progress(), listener, telling.outcomes()));
    }

    /** The same import, telling what became of each row, in the order of the file. */
    public Import outcomes(Consumer<RowOutcome> listener) {
        return with(new Telling(telling.progress(), telling.refusals(), listener));
    }

    /** The same import, refusing rows of these kinds, which whoever brings the file may not change. */
    public Import without(Set<String> kinds) {
        return new Import(catalogue, actor, dry, newAs, telling, Set.copyOf(kinds), leftOut);
    }

    /** The same import, passing over the rows at these lines. */
    public Import leavingOut(Set<Long> lines) {
        return new Import(catalogue, actor, dry, newAs, telling, withoutKinds, Set.copyOf(lines));
    }

    private Import with(Telling whom) {
        return new Import(catalogue, actor, dry, newAs, whom, withoutKinds, leftOut);
    }

    /** Imports the file; throws {@link Unreadable} when the whole file cannot be read. */
    public Imported file(Path file, FileFormat format) {
        if (format == FileFormat.XLSX) {
            return read(file, () -> {
                try (var workbook = Workbook.open(file)) {
                    return over(new CsvRows(workbook, language()), -1, null);
                }
            });
        }
        return read(file, () -> {
            try (var in = Opened.file(file)) {
                return stream(in, Files.size(file), format);
            }
        });
    }

    /** Imports the rows of a sheet, each cell as the field that its column is matched with; new entries are drafts. */
    public Imported sheet(Sheet sheet, ColumnMatch match) {
        return read(sheet.file(), () -> {
            try (var rows = sheet.rows()) {
                return over(new MatchedRows(rows, match, language()), sheet.bytes(), Status.DRAFT);
            }
        });
    }

    /** Imports what the stream holds, to its end; total bytes are -1 when not known. New bookmarks are drafts. */
    public Imported stream(InputStream in, long totalBytes, FileFormat format) {
        return switch (format) {
            case JSONL, CSV -> over(Rows.of(new Lines(in), format, language()), totalBytes, null);
            case BOOKMARKS -> over(new BookmarkRows(in, language()), totalBytes, Status.DRAFT);
            case XLSX -> spooled(in);
        };
    }

    private Imported spooled(InputStream in) {
        try {
            var file = Files.createTempFile("fingerpost-", ".xlsx");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return file(file, FileFormat.XLSX);
            } finally {
                Files.delete(file);
            }
        } catch (IOException cannotRead) {
            throw new Unreadable("the file cannot be read: " + cannotRead.getMessage());
        }
    }

    private String language() {
        return catalogue.area().firstLanguage();
    }

    private Imported over(Rows rows, long totalBytes, @Nullable Status usual) {
        var run = new ImportRun(this, newAs == null ? usual : newAs, totalBytes);
        return dry ? catalogue.rehearse(() -> run.over(rows)) : run.over(rows);
    }

    /** What reads a file. */
    private interface Reading {
        Imported all() throws IOException;
    }

    private static Imported read(Path file, Reading reading) {
        try {
            return reading.all();
        } catch (IOException closing) {
            throw new Unreadable(file + " cannot be read: " + closing.getMessage());
        } catch (UnknownColumns why) {
            throw new UnknownColumns(file + ": " + why.getMessage());
        } catch (Unreadable why) {
            throw new Unreadable(file + ": " + why.getMessage());
        }
    }
}
