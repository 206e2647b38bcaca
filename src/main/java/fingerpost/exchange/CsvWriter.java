package fingerpost.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import tools.jackson.databind.node.ObjectNode;

/** A header row, then the same lines flattened to one cell for each column. */
final class CsvWriter implements LineWriter {

    private final OutputStream out;
    private final List<CsvColumn> columns;

    CsvWriter(OutputStream out, SortedSet<String> languages) throws IOException {
        this.out = out;
        this.columns = CsvColumn.all(languages);
        row(columns.stream().map(CsvColumn::name).toList());
    }

    @Override
    public void write(ObjectNode line) throws IOException {
        row(columns.stream().map(column -> column.cell(line)).toList());
    }

    private void row(List<String> cells) throws IOException {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) row.append(',');
            Cells.append(row, cells.get(i));
        }
        out.write(row.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }
}
