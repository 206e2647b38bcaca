package fingerpost.commands;

import fingerpost.access.Accounts;
import fingerpost.catalogue.Landed;
import fingerpost.exchange.PracticeSheet;
import fingerpost.exchange.Unreadable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds the practices of a register's list, each with an invitation. */
@Command(
        name = "import",
        description =
                "Add the practices of a list, a spreadsheet with a column called name, and print an invitation for"
                        + " each that is new.",
        mixinStandardHelpOptions = true)
final class PracticesCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Parameters(
            paramLabel = "FILE",
            description = "CSV or Excel, with name, and address, postcode, phone, email if known")
    Path file = Path.of("");

    @Option(names = "--dry-run", description = "change nothing, and tell what would be added")
    boolean dryRun;

    @Option(names = "--no-invitations", description = "add the practices and invite nobody")
    boolean silent;

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.settings())) {
            var list = PracticeSheet.open(installation.catalogue(), file);
            var accounts = Accounts.over(installation.database(), Clock.systemUTC());
            var rows = dryRun ? list.tried(StaffCommand.ACTOR) : list.land(StaffCommand.ACTOR);
            int added = 0;
            int refused = 0;
            for (var row : rows) {
                if (row.outcome() == Landed.Outcome.REFUSED) {
                    refused++;
                    for (var problem : row.problems()) System.err.println("line " + row.line() + ": " + problem);
                }
                if (row.outcome() != Landed.Outcome.ADDED) continue;
                added++;
                if (dryRun || silent) {
                    System.out.println(row.practice().slug());
                } else {
                    var secret = accounts.invitationTo(row.practice().slug(), StaffCommand.ACTOR);
                    System.out.println(row.practice().slug() + "\t"
                            + installation.settings().access().linkTo(secret));
                }
            }
            System.out.println(added + (dryRun ? " practices would be added, " : " practices added, ")
                    + (rows.size() - added - refused) + " there already, " + refused + " refused.");
            return refused > 0 ? Commands.SOME_REFUSED : Commands.DONE;
        } catch (Unreadable why) {
            throw new CannotRun("No practice was added: " + why.getMessage() + ".");
        }
    }
}
