package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Place;
import fingerpost.catalogue.PostcodePoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings a CSV file of postcodes and their points into a catalogue. Its header is postcode,easting,northing (metres of
 * the Ordnance Survey's National Grid) or postcode,lat,lon (WGS84 degrees).
 */
public final class PostcodeImport {

    private static final int ROWS_A_BATCH = 5_000;
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");

    private final Catalogue catalogue;

    private PostcodeImport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static PostcodeImport of(Catalogue catalogue) {
        return new PostcodeImport(catalogue);
    }

    /** Imports the file; throws {@link Unreadable} when the whole file cannot be read. */
    public Imported file(Path file) {
        try (var in = Opened.file(file)) {
            return stream(in);
        } catch (IOException closing) {
            throw new Unreadable(file + " cannot be read: " + closing.getMessage());
        } catch (Unreadable why) {
            throw new Unreadable(file + ": " + why.getMessage());
        }
    }

    /** Imports what the stream holds; the tally tells postcodes kept as added, whether they were there or not. */
    public Imported stream(InputStream in) {
        var reader = new CsvReader(new Lines(in));
        boolean onGrid = readsGrid(reader.next());
        var points = new ArrayList<PostcodePoint>(ROWS_A_BATCH);
        var refused = new ArrayList<Refusal>();
        var tally = Tally.NOTHING;
        for (var row = reader.next(); row != null; row = reader.next()) {
            if (row.problem() == null && row.isBlank()) continue;
            var refusal = refusal(row, onGrid);
            if (refusal == null) {
                points.add(point(row.cells(), onGrid));
                tally = tally.and(Landed.Outcome.ADDED);
            } else {
                tally = tally.and(Landed.Outcome.REFUSED);
                if (refused.size() < Imported.REFUSALS_KEPT) refused.add(refusal);
            }
            if (points.size() == ROWS_A_BATCH) {
                catalogue.postcodes().place(points);
                points.clear();
            }
        }
        if (!points.isEmpty()) catalogue.postcodes().place(points);
        return new Imported(Map.of("postcode", tally), refused);
    }

    private static boolean readsGrid(CsvReader.@Nullable Row header) {
        var names = header == null || header.problem() != null
                ? List.<String>of()
                : header.cells().stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (names.equals(List.of("postcode", "easting", "northing"))) return true;
        if (names.equals(List.of("postcode", "lat", "lon"))) return false;
        throw new Unreadable("the header row must be postcode,easting,northing or postcode,lat,lon");
    }

    private static @Nullable Refusal refusal(CsvReader.Row row, boolean onGrid) {
        if (row.problem() != null) return new Refusal(row.line(), Rows.WHOLE_LINE, row.problem());
        var cells = row.cells();
        if (cells.size() != 3) {
            return new Refusal(row.line(), Rows.WHOLE_LINE, "has " + cells.size() + " cells where three stand");
        }
        var postcode = cells.get(0).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!POSTCODE.matcher(postcode).matches()) {
            return new Refusal(row.line(), "postcode", "is not a postcode such as CF14 4XW");
        }
        double[] highest = onGrid ? new double[] {700_000, 1_300_000} : new double[] {90, 180};
        for (int i = 1; i < 3; i++) {
            double number = number(cells.get(i));
            if (!(number <= highest[i - 1] && number >= (onGrid ? 0 : -highest[i - 1]))) {
                var names = onGrid ? List.of("easting", "northing") : List.of("lat", "lon");
                var from = onGrid ? "0" : "-" + Math.round(highest[i - 1]);
                return new Refusal(
                        row.line(),
                        names.get(i - 1),
                        "must be a number from " + from + " to " + Math.round(highest[i - 1]));
            }
        }
        return null;
    }

    private static PostcodePoint point(List<String> cells, boolean onGrid) {
        double first = number(cells.get(1));
        double second = number(cells.get(2));
        return new PostcodePoint(cells.get(0), onGrid ? NationalGrid.place(first, second) : new Place(first, second));
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell.strip());
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
