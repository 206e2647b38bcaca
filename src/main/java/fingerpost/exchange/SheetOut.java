package fingerpost.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows of a table as CSV in UTF-8, for people who open it in a spreadsheet: a cell that such a program would take for a
 * formula begins with an apostrophe.
 */
public final class SheetOut {

    private final OutputStream out;

    public SheetOut(OutputStream out) {
        this.out = out;
    }

    public void row(List<String> cells) throws IOException {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) row.append(',');
            Cells.append(row, Cells.guarded(cells.get(i)));
        }
        out.write(row.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }
}
