package fingerpost.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of cells, one row at a time. */
interface RowReader extends AutoCloseable {

    /** The line the row starts on, its cells, and why it cannot be used. */
    record Row(long line, List<String> cells, @Nullable String problem) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The next row, or null at the end. */
    @Nullable
    Row next();

    /** How many bytes of the file have been read, as far as that can be told. */
    long bytes();

    @Override
    void close() throws IOException;
}
