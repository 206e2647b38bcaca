package fingerpost.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it, one row at a time. A row that is not well formed is told and the next one is read; only a
 * quote that is never closed ends the reading, since nothing after it can be trusted.
 */
final class CsvReader implements RowReader {

    private final Lines lines;
    private final char separator;
    private boolean ended;

    CsvReader(Lines lines) {
        this(lines, ',');
    }

    CsvReader(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    @Override
    public @Nullable Row next() {
        var line = ended ? null : lines.next();
        return line == null ? null : new Reading(line).row();
    }

    @Override
    public long bytes() {
        return lines.bytes();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private final class Reading {

        private final long start;
        private final List<String> cells = new ArrayList<>();
        private Lines.Line line;
        private int at;
        private int taken;
        private @Nullable String problem;

        Reading(Lines.Line line) {
            this.line = line;
            this.start = line.number();
            this.problem = line.problem();
        }

        Row row() {
            boolean more = true;
            while (more) more = at < words().length() && words().charAt(at) == '"' ? quoted() : plain();
            return problem == null ? new Row(start, cells, null) : new Row(start, List.of(), problem);
        }

        private String words() {
            return line.words();
        }

        /** Reads an unquoted cell; answers whether another follows. */
        private boolean plain() {
            int comma = words().indexOf(separator, at);
            cells.add(words().substring(at, comma < 0 ? words().length() : comma));
            at = comma + 1;
            return comma >= 0;
        }

        /** Reads a quoted cell, over as many lines as it has; answers whether another follows. */
        private boolean quoted() {
            var cell = new StringBuilder();
            at++;
            while (true) {
                int quote = words().indexOf('"', at);
                cell.append(words(), at, quote < 0 ? words().length() : quote);
                if (quote < 0) {
                    cell.append('\n');
                    if (!nextLine()) return false;
                } else if (words().startsWith("\"\"", quote)) {
                    cell.append('"');
                    at = quote + 2;
                } else {
                    cells.add(cell.toString());
                    return afterQuote(quote + 1);
                }
            }
        }

        private boolean afterQuote(int end) {
            at = end + 1;
            if (end == words().length()) return false;
            if (words().charAt(end) == separator) return true;
            problem = "has words after the closing quote of cell " + cells.size() + "; quotes inside are written twice";
            at = end;
            return plain();
        }

        private boolean nextLine() {
            taken += words().length();
            var next = taken > Lines.LONGEST ? null : lines.next();
            if (next == null) {
                ended = true;
                problem = "opens a quote that is not closed within " + Lines.LONGEST / (1024 * 1024)
                        + " MB or by the end of the file; nothing after it was read";
                return false;
            }
            if (next.problem() != null) problem = "goes on in line " + next.number() + ", which " + next.problem();
            line = next;
            at = 0;
            return true;
        }
    }
}
