package fingerpost.commands;

import fingerpost.exchange.FileFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which format a file is in: as told, else by its name. */
final class Formats {

    private Formats() {}

    static FileFormat of(@Nullable String told, Path file) {
        if (told != null) {
            return FileFormat.named(told)
                    .orElseThrow(
                            () -> new WrongSetting("--format", "must be csv, xlsx, jsonl or bookmarks, not " + told));
        }
        return FileFormat.of(file)
                .orElseThrow(() -> new WrongSetting(
                        "--format",
                        "is needed, csv, xlsx, jsonl or bookmarks, because the name of " + file + " does not tell"));
    }
}
