package fingerpost.exchange;

import fingerpost.catalogue.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A file as rows, one for each thing it describes, read one at a time. */
interface Rows {

    String WHOLE_LINE = "line";

    /** One row: what it describes and what that is for a person, or, when it cannot be read, nothing and why. */
    record Row(long line, @Nullable Described described, String name, String kind, List<Problem> problems) {

        static Row of(long line, ObjectNode fields) {
            return of(line, Described.by(fields));
        }

        static Row of(long line, Described described) {
            var whole = described.whole();
            return new Row(line, described, Sort.name(whole), Sort.kind(whole), List.of());
        }

        /** What it says, or nothing when it cannot be read. */
        @Nullable
        ObjectNode fields() {
            return described == null ? null : described.fields();
        }

        /** Where an entry points to, or nothing. */
        String link() {
            if (described == null || Sort.of(kind) != Sort.ENTRY) return "";
            return described.whole().path("url").asString("").strip();
        }

        Row with(Described other) {
            return new Row(line, other, name, kind, problems);
        }

        Row refused(Problem problem) {
            return new Row(line, null, name, kind, List.of(problem));
        }

        static Row unreadable(long line, String reason) {
            return new Row(line, null, "", Sort.UNKNOWN_KIND, List.of(new Problem(WHOLE_LINE, reason)));
        }
    }

    /** The next row, or null at the end. */
    @Nullable
    Row next();

    /** How many bytes of the file have been read, as far as that can be told. */
    long bytes();

    static Rows of(Lines lines, FileFormat format, String firstLanguage) {
        return switch (format) {
            case JSONL -> new JsonRows(lines);
            case CSV -> new CsvRows(new CsvReader(lines), firstLanguage);
            default -> throw new IllegalArgumentException(format + " is not read by lines");
        };
    }
}
