package fingerpost.catalogue;

import fingerpost.database.Database;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the area's postcodes are; a whole postcode is its own point, a district the middle of its postcodes. */
public final class Postcodes {

    private static final int ROWS_A_BATCH = 1000;
    private static final Pattern WHOLE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    private final Database database;

    Postcodes(Database database) {
        this.database = database;
    }

    /** Keeps the postcodes' points, over those that were there. */
    public void place(List<PostcodePoint> points) {
        database.write(_ -> new JdbcTemplate(database.writing())
                .batchUpdate("""
                        insert into postcode (postcode, district, lat, lon) values (?, ?, ?, ?)
                        on conflict (postcode) do update set lat = excluded.lat, lon = excluded.lon""", points, ROWS_A_BATCH, (statement, point) -> {
                    var postcode = tidy(point.postcode());
                    statement.setString(1, postcode);
                    statement.setString(2, district(postcode));
                    statement.setDouble(3, point.place().lat());
                    statement.setDouble(4, point.place().lon());
                }));
    }

    /** The point of a postcode or district as people type it, or nothing when the area does not have it. */
    public Optional<Place> locate(String typed) {
        var tidy = tidy(typed);
        if (!WHOLE.matcher(tidy).matches() && !DISTRICT.matcher(tidy).matches()) return Optional.empty();
        var whole = database.reader()
                .sql("select lat, lon from postcode where postcode = :postcode")
                .param("postcode", tidy)
                .query((row, _) -> new Place(row.getDouble("lat"), row.getDouble("lon")))
                .optional();
        return whole.isPresent() ? whole : middle(district(tidy));
    }

    private Optional<Place> middle(String district) {
        return database.reader()
                .sql(
                        "select avg(lat) as lat, avg(lon) as lon, count(*) as points from postcode where district = :district")
                .param("district", district)
                .query((row, _) -> row.getLong("points") == 0
                        ? Optional.<Place>empty()
                        : Optional.of(new Place(row.getDouble("lat"), row.getDouble("lon"))))
                .single();
    }

    /** Capital letters without spaces: cf14 4xw becomes CF144XW. */
    static String tidy(String typed) {
        return typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    static String district(String tidy) {
        var whole = WHOLE.matcher(tidy);
        return whole.matches() ? whole.group(1) : tidy;
    }
}
