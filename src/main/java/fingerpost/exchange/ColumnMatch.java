package fingerpost.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which column of a spreadsheet is which field of an entry, one for each column in their order. */
public record ColumnMatch(List<Column> columns) {

    /** The field of a column that is left out. */
    public static final String LEFT_OUT = "";

    /** How sure a guess is. */
    public enum Sure {
        /** A person said so, or the heading is a usual name for the field and the values look like it. */
        CERTAIN,
        /** Some words of the heading name it, or the values look like nothing else. */
        LIKELY,
        /** It is what is left. */
        UNSURE
    }

    /**
     * One column.
     *
     * @param heading as the sheet has it
     * @param field such as title.en or service.phone, or {@link #LEFT_OUT}
     * @param example the first value there is, or nothing
     */
    public record Column(String heading, String field, Sure sure, String example) {

        Column as(String other, Sure how) {
            return new Column(heading, other, how, example);
        }
    }

    public ColumnMatch {
        columns = List.copyOf(columns);
    }

    /** What the headings and first values tell; languages are the area's, the first that of plain words. */
    public static ColumnMatch guess(Sheet sheet, List<String> languages) {
        return new ColumnGuess(sheet, languages).match();
    }

    /** A match of no column. */
    public static ColumnMatch none(Sheet sheet) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < sheet.headings().size(); i++) {
            columns.add(new Column(sheet.headings().get(i), LEFT_OUT, Sure.CERTAIN, example(sheet, i)));
        }
        return new ColumnMatch(columns);
    }

    static String example(Sheet sheet, int column) {
        return sheet.firstRows().stream()
                .map(row -> row.get(column))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The fields a column can be matched with, in the order of a form. */
    public static List<String> fields(Collection<String> languages) {
        return SheetField.all(languages);
    }

    /**
     * The same match with this column, counted from 0, as this field or {@link #LEFT_OUT}, as a person said; throws
     * {@link Unreadable} when there is no such field.
     */
    public ColumnMatch with(int column, String field, Collection<String> languages) {
        var name = field.strip();
        var known = SheetField.all(languages).stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
        if (known == null && !name.isEmpty()) {
            throw new Unreadable("there is no field \"" + shown(name) + "\"; a column can be "
                    + String.join(", ", SheetField.all(languages)));
        }
        var changed = new ArrayList<>(columns);
        changed.set(column, columns.get(column).as(known == null ? LEFT_OUT : known, Sure.CERTAIN));
        return new ColumnMatch(changed);
    }

    /**
     * The same match, corrected as a person typed it: {@code Heading=field,Heading=field}, where nothing behind the
     * equals sign leaves a column out; throws {@link Unreadable} when a heading or field is not there.
     */
    public ColumnMatch with(String typed, Collection<String> languages) {
        var match = this;
        var heading = new StringBuilder();
        for (var piece : typed.split(",")) {
            heading.append(heading.isEmpty() ? "" : ",").append(piece);
            int equals = heading.lastIndexOf("=");
            if (equals < 0) continue;
            var name = heading.substring(0, equals).strip();
            match = match.with(match.position(name), heading.substring(equals + 1), languages);
            heading.setLength(0);
        }
        if (heading.toString().isBlank()) return match;
        throw new Unreadable(
                "\"" + shown(heading.toString()) + "\" matches nothing; write Heading=field,Heading=field");
    }

    private int position(String heading) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading().strip().equalsIgnoreCase(heading)) return i;
        }
        throw new Unreadable("there is no heading \"" + shown(heading) + "\" in the file; its headings are "
                + String.join(
                        ", ", columns.stream().limit(30).map(Column::heading).toList()));
    }

    /** Throws {@link Unreadable} when no entry can come of it: two columns for one field, or none with a title. */
    public void refuse() {
        var seen = new HashSet<String>();
        for (var column : columns) {
            boolean twice = !column.field().isEmpty() && !seen.add(column.field());
            if (twice && !SheetField.TOGETHER.contains(SheetField.base(column.field()))) {
                throw new Unreadable("two columns are matched with " + column.field() + ", which can be only one");
            }
        }
        if (!hasTitle(seen)) throw new Unreadable("no column is matched with a title, such as title.en");
    }

    /** Whether an entry can come of it. */
    public boolean isUsable() {
        return hasTitle(new HashSet<>(columns.stream().map(Column::field).toList()));
    }

    private static boolean hasTitle(Set<String> fields) {
        return fields.stream().anyMatch(field -> field.startsWith("title.") || field.equals("id"));
    }

    /** The match as {@link #with(String, Collection)} reads it. */
    @Override
    public String toString() {
        return String.join(
                ",",
                columns.stream()
                        .filter(column -> !column.field().isEmpty())
                        .map(column -> column.heading() + "=" + column.field())
                        .toList());
    }

    private static String shown(String words) {
        var plain = words.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= 40 ? plain : plain.substring(0, 40) + "…";
    }
}
