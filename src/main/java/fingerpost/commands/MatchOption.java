package fingerpost.commands;

import fingerpost.exchange.ColumnMatch;
import fingerpost.exchange.Import;
import fingerpost.exchange.Imported;
import fingerpost.exchange.Sheet;
import fingerpost.exchange.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code --match} says of a spreadsheet's columns, and what it could say. */
final class MatchOption {

    private static final String GUESS = "guess";

    private MatchOption() {}

    /** Imports the file with its columns matched as told, listing the match. */
    static Imported read(List<String> told, Path file, List<String> languages, Import run) {
        var sheet = open(file);
        boolean guess = told.stream().anyMatch(GUESS::equalsIgnoreCase);
        var match = guess ? ColumnMatch.guess(sheet, languages) : ColumnMatch.none(sheet);
        try {
            for (var typed : told) if (!typed.equalsIgnoreCase(GUESS)) match = match.with(typed, languages);
            match.refuse();
        } catch (Unreadable why) {
            throw new WrongSetting("--match", "does not fit " + file + ": " + why.getMessage());
        }
        System.out.println(listed(match));
        return run.sheet(sheet, match);
    }

    /** How the columns of a file that cannot be read as it is could be matched; null when nothing can be guessed. */
    static @Nullable String advice(Path file, List<String> languages) {
        try {
            var match = ColumnMatch.guess(Sheet.open(file), languages);
            if (!match.isUsable()) return null;
            return String.format(
                    Locale.ROOT,
                    "Its columns could be matched like this:%n%s%nAccept that with --match guess, correct it with"
                            + " --match guess --match \"Heading=field\", and try it first with --dry-run",
                    listed(match));
        } catch (Unreadable noSheet) {
            return null;
        }
    }

    private static Sheet open(Path file) {
        try {
            return Sheet.open(file);
        } catch (Unreadable why) {
            throw new Unreadable(file + ": " + why.getMessage());
        }
    }

    private static String listed(ColumnMatch match) {
        return match.columns().stream()
                .map(column -> String.format(
                        Locale.ROOT,
                        "  %-30s %s",
                        column.heading(),
                        column.field().isEmpty()
                                ? "left out"
                                : column.field() + " (" + column.sure().name().toLowerCase(Locale.ROOT) + ")"))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
