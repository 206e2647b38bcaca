package fingerpost.commands;

import fingerpost.exchange.AreaFile;
import fingerpost.exchange.Unreadable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what this installation serves. */
@Command(
        name = "area",
        description = "Say what area this installation serves, from a file like demo/area.json.",
        mixinStandardHelpOptions = true)
final class AreaCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "its name, languages, postcode districts and often needed topics")
    Path file = Path.of("");

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.settings())) {
            var area = AreaFile.read(file);
            installation.catalogue().describe(area);
            System.out.println("This is now " + area.name().best(area.firstLanguage()) + ".");
            return Commands.DONE;
        } catch (Unreadable why) {
            throw new CannotRun("The area was not changed: " + why.getMessage() + ".");
        }
    }
}
