package fingerpost.commands;

import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.Refused;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The practices that show the guide. */
@Command(
        name = "practice",
        description = "Practices that show the guide on their own website.",
        mixinStandardHelpOptions = true,
        subcommands = {PracticeCommand.Add.class, PracticesCommand.class})
final class PracticeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        System.err.println(
                "Say what to do: fingerpost practice add SLUG --name NAME, or fingerpost practice import FILE");
        return Commands.WRONG_USAGE;
    }

    @Command(name = "add", description = "Add a practice, or rename it.", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @Mixin
        DataOption data = new DataOption();

        @Parameters(paramLabel = "SLUG", description = "its name in addresses: small letters, digits and hyphens")
        String slug = "";

        @Option(names = "--name", paramLabel = "NAME", required = true, description = "its name as people say it")
        String name = "";

        @Override
        public Integer call() {
            if (name.isBlank()) throw new CannotRun("The practice needs a name.");
            try (var installation = Installation.open(data.settings())) {
                var catalogue = installation.catalogue();
                var named = Localised.in(catalogue.area().firstLanguage(), name);
                var there = catalogue.practices().get(slug);
                var practice = there == null ? Practice.named(slug, named) : there.named(named);
                catalogue.named().describe(practice, "command line");
                System.out.println("The practice " + slug + " is " + name + ".");
                return Commands.DONE;
            } catch (Refused why) {
                throw new CannotRun("The practice was not added: " + why.getMessage() + ".");
            }
        }
    }
}
