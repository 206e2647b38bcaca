package fingerpost.commands;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Details;
import fingerpost.access.Refusal;
import fingerpost.access.Role;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The accounts of staff, for whoever has the machine: the way back in when nobody can sign in. */
@Command(
        name = "staff",
        description = "Accounts of those who keep the guide.",
        mixinStandardHelpOptions = true,
        subcommands = {StaffCommand.Add.class, StaffCommand.All.class, ForgetCommand.class})
final class StaffCommand implements Callable<Integer> {

    static final String ACTOR = "command line";

    @Override
    public Integer call() {
        System.err.println(
                "Say what to do: fingerpost staff add EMAIL --role ROLE, fingerpost staff list, or fingerpost staff forget EMAIL");
        return Commands.WRONG_USAGE;
    }

    private static Accounts accounts(Installation installation) {
        return Accounts.over(installation.database(), Clock.systemUTC());
    }

    @Command(
            name = "add",
            description = "Add an account, or give an existing one this role, and print a link to choose a password.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @Mixin
        DataOption data = new DataOption();

        @Parameters(paramLabel = "EMAIL", description = "the person’s e-mail address")
        String email = "";

        @Option(names = "--role", paramLabel = "ROLE", required = true, description = "what they may do")
        String role = "";

        @Option(names = "--name", paramLabel = "NAME", description = "their name (default: what is before the @)")
        @Nullable
        String name;

        @Option(names = "--practice", paramLabel = "SLUG", description = "a practice editor’s practice")
        @Nullable
        String practice;

        @Override
        public Integer call() {
            var as = Role.of(role).orElseThrow(() -> new CannotRun("The role must be one of " + roles() + "."));
            try (var installation = Installation.open(data.settings())) {
                if (practice != null && !installation.catalogue().practices().containsKey(practice)) {
                    throw new CannotRun("There is no practice " + practice + "; add it first.");
                }
                var accounts = accounts(installation);
                var account = keep(accounts, as);
                var link = installation.settings().access().linkTo(accounts.link(account.id(), ACTOR));
                System.out.println(account.email() + " is " + account.role().word() + ". They choose a password at");
                System.out.println(link);
                return Commands.DONE;
            } catch (Refusal why) {
                throw new CannotRun(String.valueOf(why.getMessage()));
            }
        }

        private Account keep(Accounts accounts, Role as) {
            var there = accounts.all().stream()
                    .filter(account -> account.email().equalsIgnoreCase(email.strip()))
                    .findFirst();
            if (there.isEmpty()) {
                var called = name == null ? email.replaceAll("@.*", "") : name;
                return accounts.invite(new Details(email, called, as, practice), ACTOR);
            }
            var account = there.get();
            if (!account.on()) accounts.switchTo(true, account.id(), ACTOR);
            var called = name == null ? account.name() : name;
            return accounts.change(account.id(), new Details(account.email(), called, as, practice), ACTOR);
        }

        private static String roles() {
            return Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "));
        }
    }

    @Command(name = "list", description = "List the accounts.", mixinStandardHelpOptions = true)
    static final class All implements Callable<Integer> {

        @Mixin
        DataOption data = new DataOption();

        @Override
        public Integer call() {
            try (var installation = Installation.open(data.settings())) {
                for (var account : accounts(installation).all()) {
                    if (account.forgotten()) continue;
                    var practice = account.practice() == null ? "" : " of " + account.practice();
                    System.out.println(account.email() + "  " + account.role().word() + practice + "  "
                            + (account.on() ? "on" : "off"));
                }
                return Commands.DONE;
            }
        }
    }
}
