package fingerpost.exchange;

import fingerpost.exchange.ColumnMatch.Column;
import fingerpost.exchange.ColumnMatch.Sure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses which column is which field: by its heading, checked against its values, else by its values alone. */
final class ColumnGuess {

    /** What most values of a field look like, where that can be told. */
    private static final Map<String, Shape> LOOKS = Map.of(
            "id", Shape.ID,
            "url", Shape.URL,
            "urls", Shape.URL,
            "service.email", Shape.EMAIL,
            "service.postcode", Shape.POSTCODE,
            "review.on", Shape.DATE,
            "review.next", Shape.DATE,
            "publisherReview.on", Shape.DATE,
            "publisherReview.next", Shape.DATE);

    private static final List<Map.Entry<Shape, String>> BY_LOOKS = List.of(
            Map.entry(Shape.URL, "url"),
            Map.entry(Shape.EMAIL, "service.email"),
            Map.entry(Shape.POSTCODE, "service.postcode"),
            Map.entry(Shape.PHONE, "service.phone"));
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;

    private final Sheet sheet;
    private final List<String> languages;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> settled = new HashSet<>();

    ColumnGuess(Sheet sheet, List<String> languages) {
        this.sheet = sheet;
        this.languages = languages;
        columns.addAll(ColumnMatch.none(sheet).columns());
    }

    ColumnMatch match() {
        var headings = sheet.headings().stream()
                .map(heading -> Heading.read(heading, languages))
                .toList();
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < columns.size(); i++) byHeading(i, headings.get(i), exact);
        }
        for (int i = 0; i < columns.size(); i++) byLooks(i, headings.get(i));
        rest("title", Shape.SHORT_WORDS);
        rest("summary", Shape.LONG_WORDS);
        dropHalves();
        return new ColumnMatch(columns);
    }

    private List<String> values(int column) {
        return sheet.firstRows().stream().map(row -> row.get(column)).toList();
    }

    private void byHeading(int column, Heading heading, boolean exact) {
        if (heading.notes()) settled.add(column);
        var field = heading.field();
        if (field == null || heading.exact() != exact || settled.contains(column)) return;
        if (!SheetField.all(languages).contains(field)) return;
        var base = SheetField.base(field);
        var values = values(column);
        boolean blank = values.stream().allMatch(String::isBlank);
        var looks = LOOKS.get(base);
        if (looks != null && !blank && !looks.fitsMost(values, HALF)) return;
        if (base.equals("title") && Shape.URL.fitsMost(values, MOST)) return;
        take(column, field, exact ? Sure.CERTAIN : Sure.LIKELY);
    }

    private void byLooks(int column, Heading heading) {
        if (settled.contains(column)) return;
        for (var one : BY_LOOKS) {
            if (!one.getKey().fitsMost(values(column), MOST)) continue;
            var language = heading.language() == null ? languages.getFirst() : heading.language();
            take(column, Heading.in(one.getValue(), language, languages), Sure.LIKELY);
            return;
        }
    }

    /** The first column that is left and looks so, when nothing was matched with the field. */
    private void rest(String base, Shape looks) {
        var field = base + "." + languages.getFirst();
        if (languages.stream().anyMatch(language -> taken.contains(base + "." + language))) return;
        for (int i = 0; i < columns.size(); i++) {
            if (settled.contains(i) || !looks.fitsMost(values(i), MOST)) continue;
            take(i, field, Sure.UNSURE);
            return;
        }
    }

    private void take(int column, String field, Sure sure) {
        boolean together = SheetField.TOGETHER.contains(SheetField.base(field));
        if (!taken.add(field) && !together) return;
        columns.set(column, columns.get(column).as(field, sure));
        settled.add(column);
    }

    /** A reviewer without the day of the review, or one coordinate without the other, would refuse every row. */
    private void dropHalves() {
        if (!taken.contains("review.on")) drop("review.by", "review.next");
        if (!taken.contains("service.lat") || !taken.contains("service.lon")) drop("service.lat", "service.lon");
    }

    private void drop(String... fields) {
        columns.replaceAll(column ->
                List.of(fields).contains(column.field()) ? column.as(ColumnMatch.LEFT_OUT, Sure.UNSURE) : column);
    }
}
