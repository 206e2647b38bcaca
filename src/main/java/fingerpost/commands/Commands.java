package fingerpost.commands;

import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Every command, and what a failure of any of them says: one sentence and an exit code, never a stack trace. */
@Command(
        name = "fingerpost",
        description = "Curate, search and serve a local guide to good health information.",
        mixinStandardHelpOptions = true,
        version = "fingerpost 0.1.0",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            EvaluateCommand.class,
            PracticeCommand.class,
            StaffCommand.class,
            AreaCommand.class,
            PostcodesCommand.class,
            DemoCommand.class,
            TrainCommand.class
        })
public final class Commands {

    static final int DONE = 0;
    static final int SOME_REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int COULD_NOT_RUN = 3;

    private static final Logger LUCENE_VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Commands() {}

    /** Runs one command line and answers its exit code: 0 done, 1 some records refused, 2 wrong usage, 3 could not run. */
    public static int run(String... arguments) {
        // it would warn at every start that the incubating vector module is off, which is on purpose
        LUCENE_VECTORS.setLevel(Level.OFF);
        var line = new CommandLine(new Commands());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(parsed -> {
            if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
                line.usage(line.getErr());
                return WRONG_USAGE;
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println(sentence(failure));
            return failure instanceof WrongSetting ? WRONG_USAGE : COULD_NOT_RUN;
        });
        return line.execute(arguments);
    }

    /** What went wrong, for a person; the cause's own words where they were written for one. */
    private static String sentence(Throwable failure) {
        if (failure instanceof WrongSetting || failure instanceof CannotRun)
            return String.valueOf(failure.getMessage());
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        var why = root.getMessage() == null
                ? root.getClass().getSimpleName()
                : root.getMessage().lines().findFirst().orElse("");
        if (failure instanceof DataAccessException || root instanceof java.sql.SQLException) {
            return "The database could not be used: " + why;
        }
        if (failure instanceof UncheckedIOException)
            return "A file could not be used: " + failure.getMessage() + ": " + why;
        return "This could not be done: " + why;
    }
}
