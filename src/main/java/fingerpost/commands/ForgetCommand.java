package fingerpost.commands;

import fingerpost.access.Account;
import fingerpost.access.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The one thing that is ever deleted for good: personal data, on request. */
@Command(
        name = "forget",
        description = "Take a person’s data out of everything for good; what they did stays, under a pseudonym.",
        mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Parameters(paramLabel = "EMAIL", description = "the address of their account")
    String email = "";

    @Option(names = "--yes", description = "do it without asking")
    boolean yes;

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.settings())) {
            var forgetting = new Forgetting(installation, Clock.systemUTC(), StaffCommand.ACTOR);
            var account = forgetting.of(email.strip());
            tell(account, forgetting.rehearse(account));
            if (!yes && !agreed()) throw new CannotRun("Nothing was changed.");
            var done = forgetting.forget(account);
            System.out.println("Done. What they did is now by " + done.pseudonym() + ".");
            if (!installation.database().tidy()) {
                System.out.println("The guide was busy, so unused places of catalogue.db may still hold their data."
                        + " With the guide stopped, sqlite3 catalogue.db vacuum takes it away.");
            }
            System.out.println("Backups, and mails that were sent, still hold what they held.");
            return Commands.DONE;
        } catch (Refusal why) {
            throw new CannotRun(String.valueOf(why.getMessage()));
        }
    }

    private static void tell(Account account, Forgetting.Told told) {
        System.out.println(account.name() + " (" + account.email() + ") becomes " + told.pseudonym()
                + ". This cannot be undone. It takes away or changes:");
        told.counts().forEach((what, count) -> {
            if (count > 0) System.out.printf("%8d  %s%n", count, what);
        });
        System.out.println("       1  account, which nobody can sign in to any more");
    }

    private static boolean agreed() {
        System.out.println("Type yes to do it:");
        try {
            // not closed: it is the process's own
            var typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return typed != null && typed.strip().equalsIgnoreCase("yes");
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("the answer", cannotRead);
        }
    }
}
