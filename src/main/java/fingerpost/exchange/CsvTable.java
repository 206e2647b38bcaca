package fingerpost.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file for people's spreadsheets, in UTF-8, in which no cell can run as a formula. */
public final class CsvTable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final OutputStream out;

    /** Begins with what tells spreadsheets that it is UTF-8. */
    public CsvTable(OutputStream out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    /** Adds one row, its cells as they are read, guarded and quoted here. */
    public void row(List<String> cells) throws IOException {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) row.append(',');
            Cells.append(row, Cells.guarded(cells.get(i)));
        }
        out.write(row.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }
}
