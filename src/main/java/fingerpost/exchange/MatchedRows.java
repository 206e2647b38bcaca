package fingerpost.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a spreadsheet whose columns were matched with fields, read as people fill spreadsheets in. */
final class MatchedRows implements Rows {

    private static final Map<String, Map<String, String>> SAID = Map.of(
            "kind", Map.of("web page", "resource", "website", "resource", "link", "resource", "gwasanaeth", "service"),
            "status",
                    Map.of(
                            "live",
                            "published",
                            "archived",
                            "withdrawn",
                            "removed",
                            "withdrawn",
                            "cyhoeddwyd",
                            "published"),
            "audience", Map.of("staff only", "staff", "internal", "staff", "everyone", "public", "patients", "public"),
            "format",
                    Map.of(
                            "web page",
                            "page",
                            "website",
                            "page",
                            "pdf",
                            "leaflet",
                            "podcast",
                            "audio",
                            "fideo",
                            "video"),
            "service.referral", Map.of("self-referral", "self", "self referral", "self", "gp referral", "gp"));

    private final RowReader reader;
    private final List<@Nullable CsvColumn> columns;

    MatchedRows(RowReader reader, ColumnMatch match, String firstLanguage) {
        match.refuse();
        this.reader = reader;
        this.columns = new ArrayList<>();
        for (var column : match.columns()) {
            columns.add(
                    column.field().isEmpty()
                            ? null
                            : CsvColumn.named(column.field(), firstLanguage).orElse(null));
        }
    }

    @Override
    public @Nullable Row next() {
        for (var row = reader.next(); row != null; row = reader.next()) {
            if (row.problem() != null) return Row.unreadable(row.line(), row.problem());
            if (!row.isBlank()) return row(row);
        }
        return null;
    }

    private Row row(RowReader.Row row) {
        var cells = row.cells();
        for (int i = columns.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return Row.unreadable(
                        row.line(), "has " + cells.size() + " cells where there are " + columns.size() + " headings");
            }
        }
        var said = new LinkedHashMap<CsvColumn, String>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            var column = columns.get(i);
            var words = Cells.unguarded(cells.get(i).strip());
            if (column == null || words.isEmpty() || words.equalsIgnoreCase(Cells.CLEAR)) continue;
            said.merge(
                    column,
                    value(column, words),
                    (before, more) -> before + (column.holds() == CsvColumn.Holds.LIST ? " | " : ", ") + more);
        }
        // so that the words are taken for no more than words, whatever they begin with
        said.replaceAll((_, words) -> Cells.guarded(words));
        var fields = CsvColumn.fields(List.copyOf(said.keySet()), List.copyOf(said.values()));
        return Row.of(row.line(), fields);
    }

    /** The value as an export would write it into a cell of the column. */
    private static String value(CsvColumn column, String words) {
        var field = SheetField.base(column.name());
        return switch (field) {
            case "url", "urls" -> address(words);
            case "topics" ->
                Cells.joined(items(words).stream()
                        .map(topic -> TopicNames.slug(topic).orElse(topic))
                        .toList());
            case "source" -> TopicNames.slug(words).orElse(words);
            case "everyday", "codes", "service.serves" -> Cells.joined(items(words));
            case "service.languages" ->
                Cells.joined(items(words).stream().map(MatchedRows::language).toList());
            case "review.on", "review.next", "publisherReview.on", "publisherReview.next" ->
                Dates.iso(words).orElse(words);
            case "kind", "status", "audience", "format", "reach", "service.referral" -> {
                var small = words.toLowerCase(Locale.ROOT);
                yield SAID.getOrDefault(field, Map.of()).getOrDefault(small, small);
            }
            default -> words;
        };
    }

    private static String address(String words) {
        return Shape.URL.fits(words) && !words.contains("://") ? "https://" + words : words;
    }

    /** People part lists by bars, semicolons, commas or lines. */
    private static List<String> items(String words) {
        var parting =
                words.indexOf('|') >= 0 ? "\\|" : words.indexOf(';') >= 0 || words.indexOf('\n') >= 0 ? "[;\n]" : ",";
        return Arrays.stream(words.split(parting))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String language(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "english", "saesneg" -> "en";
            case "welsh", "cymraeg" -> "cy";
            default -> words;
        };
    }

    @Override
    public long bytes() {
        return reader.bytes();
    }
}
