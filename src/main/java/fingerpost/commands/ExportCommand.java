package fingerpost.commands;

import fingerpost.exchange.Export;
import fingerpost.exchange.FileFormat;
import fingerpost.exchange.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything curated as lines that import reads. */
@Command(
        name = "export",
        description = "Export the catalogue as JSON lines, CSV or bookmarks.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the file to write (default: standard output)")
    @Nullable
    Path file;

    @Option(
            names = "--format",
            paramLabel = "csv|jsonl|bookmarks",
            description = "the format (default: told by the file's name, else jsonl)")
    @Nullable
    String format;

    @Option(names = "--public", description = "only what the public can see, to be given away")
    boolean isPublic;

    @Override
    public Integer call() throws IOException {
        var to = file;
        var as = to == null && format == null
                ? FileFormat.JSONL
                : Formats.of(format, to == null ? Path.of("standard output") : to);
        try (var installation = Installation.open(data.settings())) {
            var progress = ProgressLine.on(System.err, "Exporting");
            var all = Export.of(installation.catalogue());
            var export = (isPublic ? all.forThePublic() : all).telling(lines -> progress.show(0, 0, lines));
            if (to == null) {
                export.stream(System.out, as);
                System.out.flush();
                return Commands.DONE;
            }
            System.out.println(String.format(Locale.ROOT, "%,d lines written to %s.", export.file(to, as), to));
            return Commands.DONE;
        } catch (Unreadable why) {
            throw new CannotRun("Nothing was exported: " + why.getMessage() + ".");
        }
    }
}
