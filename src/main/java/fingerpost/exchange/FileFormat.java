package fingerpost.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a file holds its lines. */
public enum FileFormat {
    JSONL,
    CSV,
    /** A workbook of spreadsheets, of which the first sheet that is shown is read. */
    XLSX,
    /** The bookmark file that browsers and bookmark services write. */
    BOOKMARKS;

    /** The format by its word on the command line. */
    public static Optional<FileFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The format that a file's name tells: .csv, .xlsx, .htm or .html, or .jsonl, .ndjson or .json. */
    public static Optional<FileFormat> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) return Optional.of(CSV);
        if (name.endsWith(".xlsx")) return Optional.of(XLSX);
        if (name.endsWith(".htm") || name.endsWith(".html")) return Optional.of(BOOKMARKS);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")
                ? Optional.of(JSONL)
                : Optional.empty();
    }
}
