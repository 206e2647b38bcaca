package fingerpost.commands;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the installation is, which every command can be told. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: FINGERPOST_DATA, or ./data)")
    @Nullable
    Path folder;

    Settings settings() {
        return settings(null);
    }

    Settings settings(@Nullable Integer port) {
        return Settings.read(System.getenv(), folder, port);
    }
}
