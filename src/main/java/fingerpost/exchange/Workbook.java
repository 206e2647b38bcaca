package fingerpost.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an Excel workbook that is shown, one row at a time. A formula is the value that was stored beside
 * it and is never worked out; a date is written as 2026-05-01.
 */
final class Workbook implements RowReader {

    private static final int LONGEST_NUMBER = 30;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private int width;
    private long bytes;

    private Workbook(ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /** Opens the workbook; throws {@link Unreadable} when it is none that can be read. */
    static Workbook open(Path file) {
        if (Files.isDirectory(file)) throw new Unreadable("is a folder; name a file in it");
        if (!Files.exists(file)) throw new Unreadable("there is no such file");
        if (file.toFile().length() == 0) throw new Unreadable("the file is empty; its first row names the columns");
        WorkbookBounds.check(file);
        try {
            var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            try {
                var sheet = workbook.getSheets()
                        .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                        .findFirst()
                        .orElseThrow(() -> new Unreadable("the workbook has no sheet that is shown"));
                return new Workbook(workbook, sheet.openStream());
            } catch (RuntimeException | IOException cannotRead) {
                workbook.close();
                throw cannotRead;
            }
        } catch (Unreadable why) {
            throw why;
        } catch (RuntimeException | IOException damaged) {
            throw new Unreadable("the workbook cannot be read; open it in Excel and save it again as .xlsx");
        }
    }

    @Override
    public @Nullable Row next() {
        try {
            if (!rows.hasNext()) return null;
            var row = rows.next();
            int last = row.getCellCount();
            while (last > 0
                    && row.getOptionalCell(last - 1)
                            .map(Workbook::words)
                            .orElse("")
                            .isBlank()) last--;
            if (width == 0) width = last;
            // rows end with their last cell that says something, so they may be shorter than the headings
            var cells = new ArrayList<String>(Math.max(width, last));
            for (int i = 0; i < Math.max(width, last); i++) {
                var words =
                        i < last ? row.getOptionalCell(i).map(Workbook::words).orElse("") : "";
                bytes += 2 + words.length();
                cells.add(words);
            }
            return new Row(row.getRowNum(), cells, null);
        } catch (RuntimeException damaged) {
            throw new Unreadable("the workbook is damaged; open it in Excel and save it again as .xlsx");
        }
    }

    private static String words(Cell cell) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> isDate(cell) ? date(cell, number) : number(number);
            case Boolean is -> is.toString();
            case Object said ->
                switch (cell.getType()) {
                    case ERROR -> "";
                    default -> said.toString();
                };
        };
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) return false;
        var plain = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        return plain.contains("y") || (plain.contains("d") && plain.contains("m"));
    }

    private static String date(Cell cell, BigDecimal number) {
        try {
            var at = cell.asDate();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString();
        } catch (DateTimeException | ArithmeticException notADate) {
            return number(number);
        }
    }

    private static String number(BigDecimal number) {
        boolean plain = Math.abs(number.scale()) <= LONGEST_NUMBER && number.precision() <= LONGEST_NUMBER;
        if (!plain) return number.toString();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    /** The names of the sheets that are shown, the first of which is read. */
    List<String> sheets() {
        return workbook.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .map(org.dhatim.fastexcel.reader.Sheet::getName)
                .toList();
    }
}
