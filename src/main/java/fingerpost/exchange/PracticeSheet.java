package fingerpost.exchange;

import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Naming;
import fingerpost.catalogue.Practice;
import fingerpost.catalogue.PracticeView;
import fingerpost.catalogue.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of practices as registers give it: a spreadsheet with a column called name, and any of ods_code, address or
 * address1 to address5, postcode, phone, email and website. Other columns are passed over.
 */
public final class PracticeSheet {

    /** More is no list of one area's practices. */
    public static final int MOST_ROWS = 5_000;

    private static final int LONGEST_SLUG = 60;
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("practice", "name"),
            Map.entry("practicename", "name"),
            Map.entry("title", "name"),
            Map.entry("odscode", "code"),
            Map.entry("code", "code"),
            Map.entry("organisationcode", "code"),
            Map.entry("postcode", "postcode"),
            Map.entry("phone", "phone"),
            Map.entry("telephone", "phone"),
            Map.entry("email", "email"),
            Map.entry("website", "website"),
            Map.entry("address", "address"));

    /**
     * One row.
     *
     * @param line as an editor or spreadsheet counts, from 1
     * @param outcome what became of it, or would; a practice that is there already stays as it is
     * @param email where its invitation goes, or null
     */
    public record Row(
            long line, Practice practice, @Nullable String email, Landed.Outcome outcome, List<Problem> problems) {}

    private final Catalogue catalogue;
    private final Sheet sheet;

    private PracticeSheet(Catalogue catalogue, Sheet sheet) {
        this.catalogue = catalogue;
        this.sheet = sheet;
    }

    /** The list in a file; throws {@link Unreadable} when it is no spreadsheet or names no practices. */
    public static PracticeSheet open(Catalogue catalogue, Path file) {
        var sheet = Sheet.open(file);
        if (columns(sheet).stream().noneMatch("name"::equals)) {
            throw new Unreadable("the file has no column called name; its columns are "
                    + sheet.headings().stream().limit(30).collect(Collectors.joining(", ")));
        }
        return new PracticeSheet(catalogue, sheet);
    }

    /** What would become of each row; nothing has changed. */
    public List<Row> tried(String actor) {
        return catalogue.rehearse(() -> land(actor));
    }

    /** Adds the practices that are not there, in one transaction. */
    public List<Row> land(String actor) {
        var rows = read();
        var namings = rows.stream()
                .map(row ->
                        new Naming<Practice>(row.practice().slug(), there -> there == null ? row.practice() : there))
                .toList();
        var landed = catalogue.named().landPractices(namings, actor);
        var outcomes = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var answer = landed.get(i);
            outcomes.add(new Row(row.line(), row.practice(), row.email(), answer.outcome(), answer.problems()));
        }
        return outcomes;
    }

    private static List<String> columns(Sheet sheet) {
        return sheet.headings().stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .map(heading -> heading.matches("address[1-9]") ? "address" : CALLED.getOrDefault(heading, ""))
                .toList();
    }

    private List<Row> read() {
        var columns = columns(sheet);
        var rows = new ArrayList<Row>();
        var taken = new HashSet<String>();
        var postcodes = new HashMap<String, @Nullable String>();
        catalogue.practices().forEach((slug, practice) -> postcodes.put(slug, practice.postcode()));
        try (var reader = sheet.rows()) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (row.problem() != null) {
                    throw new Unreadable("line " + row.line() + " " + row.problem());
                }
                if (row.isBlank()) continue;
                if (rows.size() == MOST_ROWS) throw new Unreadable("the file has more than " + MOST_ROWS + " rows");
                rows.add(row(row, columns, taken, postcodes));
            }
        } catch (IOException closing) {
            throw new Unreadable("the file cannot be read: " + closing.getMessage());
        }
        return rows;
    }

    private Row row(
            RowReader.Row row, List<String> columns, Set<String> taken, Map<String, @Nullable String> postcodes) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            var cell = Cells.unguarded(row.cells().get(i).strip());
            if (!cell.isEmpty()) cells.merge(columns.get(i), cell, (before, more) -> before + "\n" + more);
        }
        var name = cells.getOrDefault("name", "");
        var postcode = cells.get("postcode");
        var slug = slug(name, cells.get("code"), postcode, taken, postcodes);
        var practice = new Practice(
                slug,
                name.isEmpty() ? Localised.NONE : Localised.in(catalogue.area().firstLanguage(), name),
                cells.get("website"),
                cells.get("phone"),
                cells.get("email"),
                address(cells.get("address"), name),
                postcode,
                null,
                PracticeView.INHERITED,
                0);
        return new Row(row.line(), practice, cells.get("email"), Landed.Outcome.SAME, List.of());
    }

    /** By its name; one that another practice has, elsewhere, takes the register's code to it, or a number. */
    private static String slug(
            String name,
            @Nullable String code,
            @Nullable String postcode,
            Set<String> taken,
            Map<String, @Nullable String> postcodes) {
        var plain = plain(name);
        var suffixes = Stream.concat(
                Stream.concat(Stream.of(""), Stream.ofNullable(code).map(PracticeSheet::plain)),
                Stream.iterate(2, number -> number + 1).map(String::valueOf));
        return suffixes.map(suffix -> suffix.isEmpty() ? plain : plain + "-" + suffix)
                .filter(slug -> !postcodes.containsKey(slug) || same(postcodes.get(slug), postcode))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return (one == null ? "" : one.replace(" ", "")).equalsIgnoreCase(other == null ? "" : other.replace(" ", ""));
    }

    private static String plain(String name) {
        var ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var slug = ascii.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        var cut = slug.substring(0, Math.min(LONGEST_SLUG, slug.length()));
        return cut.replaceAll("^-|-$", "");
    }

    /** Registers shout; an address is written as people write it, without the name it begins with. */
    private static @Nullable String address(@Nullable String lines, String name) {
        if (lines == null) return null;
        var said = lines.lines()
                .filter(line -> !line.strip().equalsIgnoreCase(name))
                .map(PracticeSheet::quietly)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? null : said;
    }

    private static String quietly(String line) {
        if (!line.equals(line.toUpperCase(Locale.ROOT))) return line.strip();
        return Stream.of(line.strip().split("\\s+"))
                .map(word -> word.matches(".*[0-9].*") || word.length() < 2
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
