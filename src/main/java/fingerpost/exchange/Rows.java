package fingerpost.exchange;

import fingerpost.catalogue.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A file as rows, one for each thing it describes, read one at a time. */
interface Rows {

    String WHOLE_LINE = "line";

    /** One row: the fields it holds, or, when it cannot be read, none and why. */
    record Row(long line, @Nullable ObjectNode fields, List<Problem> problems) {

        static Row unreadable(long line, String reason) {
            return new Row(line, null, List.of(new Problem(WHOLE_LINE, reason)));
        }
    }

    /** The next row, or null at the end. */
    @Nullable
    Row next();

    static Rows of(Lines lines, FileFormat format, String firstLanguage) {
        return switch (format) {
            case JSONL -> new JsonRows(lines);
            case CSV -> new CsvRows(lines, firstLanguage);
        };
    }
}
