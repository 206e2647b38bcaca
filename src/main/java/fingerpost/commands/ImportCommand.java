package fingerpost.commands;

import fingerpost.catalogue.Status;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Import;
import fingerpost.exchange.Imported;
import fingerpost.exchange.UnknownColumns;
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of JSON lines, CSV, Excel or bookmarks")
    List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "csv|xlsx|jsonl|bookmarks",
            description = "the format (default: told by the file's name)")
    @Nullable
    String format;

    @Option(
            names = "--match",
            paramLabel = "Heading=field,…",
            description = "which column of a spreadsheet is which field, or guess; both may be given, and what is typed"
                    + " corrects the guess")
    List<String> match = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "draft, review or published for entries that are new (default: published, and draft for"
                    + " bookmarks and matched spreadsheets)")
    @Nullable
    String status;

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

    private Import with(Import run) {
        var newAs = status == null ? run : run.newAs(state(status));
        return dryRun ? newAs.dryRun() : newAs;
    }

    private static Status state(String word) {
        for (var one : List.of(Status.DRAFT, Status.REVIEW, Status.PUBLISHED))
            if (one.word().equals(word)) return one;
        throw new WrongSetting("--status", "must be draft, review or published, not " + word);
    }

    private Imported bring(Installation installation, Path file, FileFormat format) {
        var progress = ProgressLine.on(System.err, "Importing " + file.getFileName());
        var run = Import.of(installation.catalogue(), "import")
                .telling(far -> progress.show(far.bytes(), far.totalBytes(), far.lines()))
                .refusing(refusal -> System.err.println(file.getFileName() + ", " + refusal));
        var imported = match.isEmpty()
                ? asNamed(with(run), installation, file, format)
                : MatchOption.read(match, file, installation.catalogue().area().languages(), with(run));
        System.out.println(summary(file, imported));
        return imported;
    }

    private static Imported asNamed(Import run, Installation installation, Path file, FileFormat format) {
        try {
            return run.file(file, format);
        } catch (UnknownColumns why) {
            var advice =
                    MatchOption.advice(file, installation.catalogue().area().languages());
            throw advice == null ? why : new CannotRun("Nothing was imported from " + why.getMessage() + ". " + advice);
        }
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
