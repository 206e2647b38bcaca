package fingerpost.commands;

import fingerpost.search.IndexInUse;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the search index up to the catalogue, or makes it anew. */
@Command(
        name = "index",
        description = "Bring the search index up to date with the catalogue.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--rebuild", description = "make the index anew; nothing that was computed is computed twice")
    boolean rebuild;

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.settings())) {
            installation.search().awaitModel();
            var progress = ProgressLine.on(System.err, "Indexing");
            try {
                if (rebuild) installation.search().rebuild(progress::show);
                else installation.search().follow(progress::show);
            } catch (IndexInUse byServer) {
                throw new CannotRun("A running guide holds this index and keeps it up to date by itself.");
            }
            System.out.println("The index is as of revision "
                    + installation.search().state().lexicalRevision() + ".");
            return Commands.DONE;
        }
    }
}
