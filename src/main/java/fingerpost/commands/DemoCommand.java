package fingerpost.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Loads the demonstration area and makes it findable. */
@Command(
        name = "demo",
        description = "Load the demonstration area, Cardiff and Vale, and index it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.settings())) {
            Demo.load(installation.catalogue());
            Following.bring(installation.search());
            System.out.println("The demonstration area is in: "
                    + installation.catalogue().publicEntries() + " entries, revision "
                    + installation.catalogue().revision() + ".");
            return Commands.DONE;
        }
    }
}
