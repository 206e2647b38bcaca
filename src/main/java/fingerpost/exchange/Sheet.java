package fingerpost.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A spreadsheet whose columns may be called anything: an Excel workbook's first sheet, or text with commas, semicolons
 * or tabs between its cells, in UTF-8, UTF-16 or Windows-1252. It holds the headings and the first rows only.
 *
 * @param file where it is
 * @param format XLSX or CSV, whatever stands between the cells
 * @param separator what stands between the cells of a text file
 * @param headingLine the line the headings are on, or 0 when there are none
 * @param headings one for each column, all different; a letter as spreadsheets name columns where none is given
 * @param firstRows at most {@link #FIRST_ROWS} of the rows below, each with as many cells as there are headings
 */
public record Sheet(
        Path file,
        FileFormat format,
        char separator,
        long headingLine,
        List<String> headings,
        List<List<String>> firstRows) {

    public static final int FIRST_ROWS = 20;
    public static final int MOST_COLUMNS = 300;

    private static final int LOOKED_AT = FIRST_ROWS + 10;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Reads the headings and first rows; throws {@link Unreadable} when the file is no spreadsheet. */
    public static Sheet open(Path file) {
        var format = FileKind.of(file);
        if (format != FileFormat.CSV && format != FileFormat.XLSX) {
            throw new Unreadable("the file is no spreadsheet, but " + FileKind.told(format));
        }
        var separator = ',';
        var rows = first(file, format, separator);
        for (var other : format == FileFormat.CSV ? SEPARATORS : List.<Character>of()) {
            var split = first(file, format, other);
            if (evenness(split) > evenness(rows)) {
                separator = other;
                rows = split;
            }
        }
        return over(file, format, separator, rows);
    }

    private static Sheet over(Path file, FileFormat format, char separator, List<RowReader.Row> rows) {
        var filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) throw new Unreadable("the file has no rows; its first row names the columns");
        int widest = filled.stream().mapToInt(Sheet::filled).max().orElse(0);
        var head = filled.stream()
                .filter(row -> 2 * filled(row) > widest)
                .findFirst()
                .orElse(filled.getFirst());
        boolean named = head.cells().stream().noneMatch(Shape.URL::fits);
        int width = named
                ? trimmed(head.cells())
                : filled.stream().mapToInt(row -> trimmed(row.cells())).max().orElse(1);
        if (width > MOST_COLUMNS) {
            throw new Unreadable("the file has " + width + " columns; at most " + MOST_COLUMNS + " can be matched");
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            var heading = named && i < head.cells().size()
                    ? head.cells().get(i).strip().replaceAll("\\s+", " ")
                    : "";
            names.add(heading.isEmpty() ? "Column " + letters(i) : heading);
        }
        var first = filled.stream()
                .filter(row -> named ? row.line() > head.line() : row.line() >= head.line())
                .limit(FIRST_ROWS)
                .map(row -> IntStream.range(0, width)
                        .mapToObj(
                                i -> i < row.cells().size() ? row.cells().get(i).strip() : "")
                        .toList())
                .toList();
        return new Sheet(file, format, separator, named ? head.line() : 0, different(names), first);
    }

    /** Whether all headings are names of columns, so that the file is read as an export is and needs no matching. */
    public boolean isPlain(String firstLanguage) {
        return headingLine == 1
                && separator == ','
                && headings.stream()
                        .allMatch(heading ->
                                CsvColumn.named(heading, firstLanguage).isPresent());
    }

    /** How well the rows fit together: how many have as many cells as the most usual row, when that is more than one. */
    private static long evenness(List<RowReader.Row> rows) {
        long best = 0;
        for (var row : rows) {
            int cells = row.cells().size();
            if (cells < 2) continue;
            long same =
                    rows.stream().filter(other -> other.cells().size() == cells).count();
            best = Math.max(best, same * 1_000 + Math.min(cells, 999));
        }
        return best;
    }

    private static int filled(RowReader.Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int trimmed(List<String> cells) {
        int width = cells.size();
        while (width > 1 && cells.get(width - 1).isBlank()) width--;
        return width;
    }

    private static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    private static List<String> different(List<String> names) {
        var seen = new HashSet<String>();
        var different = new ArrayList<String>();
        for (var name : names) {
            var one = name.length() > 100 ? name.substring(0, 100) + "…" : name;
            for (int i = 2; !seen.add(one); i++) one = name.substring(0, Math.min(100, name.length())) + " (" + i + ")";
            different.add(one);
        }
        return List.copyOf(different);
    }

    private static List<RowReader.Row> first(Path file, FileFormat format, char separator) {
        var rows = new ArrayList<RowReader.Row>();
        try (var reader = reader(file, format, separator)) {
            for (var row = reader.next(); row != null && rows.size() < LOOKED_AT; row = reader.next()) {
                if (row.problem() == null) rows.add(row);
                else if (rows.isEmpty()) throw new Unreadable("its first row " + row.problem());
            }
        } catch (IOException closing) {
            throw new Unreadable("the file cannot be read: " + closing.getMessage());
        }
        return rows;
    }

    private static RowReader reader(Path file, FileFormat format, char separator) {
        if (format == FileFormat.XLSX) return Workbook.open(file);
        try {
            return new CsvReader(new Lines(new AnyText(new BufferedInputStream(Opened.file(file)))), separator);
        } catch (IOException cannotRead) {
            throw new Unreadable("the file cannot be read: " + cannotRead.getMessage());
        }
    }

    /** The rows below the headings, from the first; each may have fewer or more cells than there are headings. */
    RowReader rows() {
        var reader = reader(file, format, separator);
        for (var row = headingLine == 0 ? null : reader.next(); row != null; row = reader.next()) {
            if (row.line() >= headingLine) break;
        }
        return reader;
    }

    long bytes() {
        try {
            return format == FileFormat.XLSX ? -1 : Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
