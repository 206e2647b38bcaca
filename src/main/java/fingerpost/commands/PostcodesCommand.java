package fingerpost.commands;

import fingerpost.exchange.PostcodeImport;
import fingerpost.exchange.Unreadable;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells the area where its postcodes are, so that distances can be shown. */
@Command(
        name = "postcodes",
        description = "Load the area's postcodes from a CSV of postcode,easting,northing or postcode,lat,lon.",
        mixinStandardHelpOptions = true)
final class PostcodesCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "such as a part of Code-Point Open, with a header")
    Path file = Path.of("");

    @Override
    public Integer call() {
        try (var installation = Installation.open(data.settings())) {
            var imported = PostcodeImport.of(installation.catalogue()).file(file);
            imported.firstRefusals().forEach(refusal -> System.err.println(file.getFileName() + ", " + refusal));
            var tally = imported.total();
            System.out.println(
                    String.format(Locale.ROOT, "%,d postcodes placed, %,d refused.", tally.added(), tally.refused()));
            return tally.refused() > 0 ? Commands.SOME_REFUSED : Commands.DONE;
        } catch (Unreadable why) {
            throw new CannotRun("No postcode was loaded: " + why.getMessage() + ".");
        }
    }
}
