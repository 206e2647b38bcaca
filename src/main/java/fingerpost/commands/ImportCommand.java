package fingerpost.commands;

import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import fingerpost.exchange.Imported;
import fingerpost.exchange.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files into the catalogue, line by line; lines that cannot be kept are listed and the others land. */
@Command(name = "import", description = "Import entries from files.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of JSON lines or CSV")
    List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "csv|jsonl", description = "the format (default: told by the file's name)")
    @Nullable
    String format;

    @Option(names = "--dry-run", description = "change nothing, and tell what would change")
    boolean dryRun;

    @Override
    public Integer call() {
        var formats = files.stream().map(file -> Formats.of(format, file)).toList();
        try (var installation = Installation.open(data.settings())) {
            boolean refused = false;
            for (int i = 0; i < files.size(); i++) {
                refused |= bring(installation, files.get(i), formats.get(i))
                                .total()
                                .refused()
                        > 0;
            }
            return refused ? Commands.SOME_REFUSED : Commands.DONE;
        } catch (Unreadable why) {
            throw new CannotRun("Nothing was imported from " + why.getMessage() + ".");
        }
    }

    private Imported bring(Installation installation, Path file, FileFormat format) {
        var progress = ProgressLine.on(System.err, "Importing " + file.getFileName());
        var run = Import.of(installation.catalogue(), "import")
                .telling(far -> progress.show(far.bytes(), far.totalBytes(), far.lines()))
                .refusing(refusal -> System.err.println(file.getFileName() + ", " + refusal));
        var imported = (dryRun ? run.dryRun() : run).file(file, format);
        System.out.println(summary(file, imported));
        return imported;
    }

    private String summary(Path file, Imported imported) {
        var lines = new StringBuilder(file + (dryRun ? " would change this:" : ":"));
        imported.tallies()
                .forEach((kind, tally) -> lines.append(String.format(
                        Locale.ROOT,
                        "%n  %-9s %,d added, %,d changed, %,d the same, %,d refused",
                        kind,
                        tally.added(),
                        tally.changed(),
                        tally.same(),
                        tally.refused())));
        if (imported.tallies().isEmpty()) lines.append(" no lines in it");
        return lines.toString();
    }
}
