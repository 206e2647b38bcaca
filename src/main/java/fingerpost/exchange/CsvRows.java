package fingerpost.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells under a header of known columns: each row becomes the fields a JSON line would have. */
final class CsvRows implements Rows {

    private final RowReader reader;
    private final List<CsvColumn> columns;

    CsvRows(RowReader reader, String firstLanguage) {
        this.reader = reader;
        var header = reader.next();
        if (header == null) throw new Unreadable("the file is empty; its first row names the columns");
        if (header.problem() != null) throw new Unreadable("the header row " + header.problem());
        this.columns = CsvColumn.header(header.cells(), firstLanguage);
    }

    @Override
    public @Nullable Row next() {
        for (var row = reader.next(); row != null; row = reader.next()) {
            if (row.problem() != null) return Row.unreadable(row.line(), row.problem());
            if (row.isBlank()) continue;
            if (row.cells().size() != columns.size()) {
                return Row.unreadable(
                        row.line(),
                        "has " + row.cells().size() + " cells where the header has " + columns.size() + " columns");
            }
            return Row.of(row.line(), CsvColumn.fields(columns, row.cells()));
        }
        return null;
    }

    @Override
    public long bytes() {
        return reader.bytes();
    }
}
