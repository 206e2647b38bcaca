package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Landed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Brings files of JSON Lines or CSV into a catalogue. Each line is a patch onto what is there; lines land in batches of
 * {@link #LINES_A_BATCH}, or fewer when they are long, each in one transaction, so a stop at any moment leaves whole
 * batches. Memory does not grow with the file.
 */
public final class Import {

    static final int LINES_A_BATCH = 2_000;
    private static final long BYTES_A_BATCH = 4_000_000;

    private final Catalogue catalogue;
    private final String actor;
    private final boolean dry;
    private final Consumer<ImportProgress> progress;
    private final Consumer<Refusal> refusals;

    private Import(
            Catalogue catalogue,
            String actor,
            boolean dry,
            Consumer<ImportProgress> progress,
            Consumer<Refusal> refusals) {
        this.catalogue = catalogue;
        this.actor = actor;
        this.dry = dry;
        this.progress = progress;
        this.refusals = refusals;
    }

    /** An import whose changes the history puts down to this actor. */
    public static Import of(Catalogue catalogue, String actor) {
        return new Import(catalogue, actor, false, _ -> {}, _ -> {});
    }

    /** The same import, changing nothing and telling what it would change. */
    public Import dryRun() {
        return new Import(catalogue, actor, true, progress, refusals);
    }

    /** The same import, telling after every batch how far it is. */
    public Import telling(Consumer<ImportProgress> listener) {
        return new Import(catalogue, actor, dry, listener, refusals);
    }

    /** The same import, telling each refusal as it comes, in the order of the file. */
    public Import refusing(Consumer<Refusal> listener) {
        return new Import(catalogue, actor, dry, progress, listener);
    }

    /** Imports the file; throws {@link Unreadable} when the whole file cannot be read. */
    public Imported file(Path file, FileFormat format) {
        try (var in = Opened.file(file)) {
            return stream(in, Files.size(file), format);
        } catch (IOException closing) {
            throw new Unreadable(file + " cannot be read: " + closing.getMessage());
        } catch (Unreadable why) {
            throw new Unreadable(file + ": " + why.getMessage());
        }
    }

    /** Imports what the stream holds, to its end; total bytes are -1 when not known. */
    public Imported stream(InputStream in, long totalBytes, FileFormat format) {
        return dry
                ? catalogue.rehearse(() -> new Run(totalBytes).over(in, format))
                : new Run(totalBytes).over(in, format);
    }

    private final class Run {

        private final long totalBytes;
        private final long started = System.nanoTime();
        private final Map<String, Tally> tallies = new TreeMap<>();
        private final List<Refusal> first = new ArrayList<>();
        private long lines;
        private long landed;

        Run(long totalBytes) {
            this.totalBytes = totalBytes;
        }

        Imported over(InputStream in, FileFormat format) {
            var language = catalogue.area().firstLanguage();
            var source = new Lines(in);
            var rows = Rows.of(source, format, language);
            var batch = new Batch();
            for (var row = rows.next(); row != null; row = rows.next()) {
                boolean full = batch.size() == LINES_A_BATCH || source.bytes() - landed > BYTES_A_BATCH;
                if (full || !batch.takes(row)) {
                    land(batch, language, source);
                    batch = new Batch();
                    batch.takes(row);
                }
            }
            land(batch, language, source);
            return new Imported(tallies, first);
        }

        private void land(Batch batch, String language, Lines source) {
            batch.land(catalogue, language, actor, this::tell);
            lines += batch.size();
            landed = source.bytes();
            double seconds = (System.nanoTime() - started) / 1e9;
            progress.accept(new ImportProgress(source.bytes(), totalBytes, lines, lines / Math.max(seconds, 1e-3)));
        }

        private void tell(Batch.Outcome told) {
            tallies.merge(told.kind(), Tally.NOTHING.and(told.outcome()), Tally::and);
            if (told.outcome() != Landed.Outcome.REFUSED) return;
            for (var problem : told.problems()) {
                var refusal = new Refusal(told.line(), problem.field(), problem.reason());
                if (first.size() < Imported.REFUSALS_KEPT) first.add(refusal);
                refusals.accept(refusal);
            }
        }
    }
}
