package fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullMarked
class AreaAndPostcodesTest {

    private final TestArea area = TestArea.fresh();

    @AfterEach
    void close() {
        area.close();
    }

    private Imported bring(String csv) {
        return PostcodeImport.of(area.catalogue()).stream(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void grid_references_become_degrees_within_ten_metres() {
        // the Ordnance Survey's own worked example, Caister water tower: 52°39'28.8282"N 1°42'57.8663"E in ETRS89
        var tower = new Place(52.65800783, 1.71607397);
        assertThat(NationalGrid.place(651_409.903, 313_177.270).kilometresTo(tower))
                .isLessThan(0.010);
    }

    @Test
    @Hazard("H-16")
    void postcodes_on_the_grid_or_in_degrees_are_found_as_people_type_them() {
        assertThat(bring("postcode,easting,northing\r\nCF10 1AA,318278,176229\r\n")
                        .total()
                        .added())
                .isEqualTo(1);
        assertThat(bring("\uFEFFPostcode,Lat,Lon\nCF14 4XW,51.506,-3.19\n")
                        .total()
                        .added())
                .isEqualTo(1);
        assertThat(area.catalogue()
                        .postcodes()
                        .locate("cf101aa")
                        .orElseThrow()
                        .kilometresTo(new Place(51.4797, -3.1779)))
                .isLessThan(0.1);
        assertThat(area.catalogue().postcodes().locate("CF14 4xw")).contains(new Place(51.506, -3.19));
    }

    @Test
    void bad_rows_are_named_and_good_ones_land() {
        var done = bring(
                "postcode,lat,lon\nnowhere,51,-3\nCF10 1AB,north,-3\nCF10 1AC,51,-300\nCF10 1AD,51\nCF10 1AE,51,-3\n");
        assertThat(done.firstRefusals().stream().map(Refusal::toString))
                .containsExactly(
                        "line 2: postcode is not a postcode such as CF14 4XW",
                        "line 3: lat must be a number from -90 to 90",
                        "line 4: lon must be a number from -180 to 180",
                        "line 5: has 2 cells where three stand");
        assertThat(area.catalogue().postcodes().locate("CF10 1AE")).isPresent();
        assertThatThrownBy(() -> bring("code,x,y\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("the header row must be postcode,easting,northing or postcode,lat,lon");
    }

    @Test
    @Hazard("H-26")
    void an_area_file_describes_the_area_or_says_everything_that_is_wrong() throws IOException {
        var demo = AreaFile.read(Path.of("demo", "area.json"));
        area.catalogue().describe(demo);
        assertThat(area.catalogue().area()).isEqualTo(demo);
        assertThat(demo.demonstration()).isTrue();
        assertThat(demo.districts()).contains("CF14");

        var bad = area.folder().resolve("bad.json");
        Files.writeString(
                bad, "{\"languages\":[\"English\"],\"districts\":[\"Cardiff\"],\"demonstration\":\"yes\",\"x\":1}");
        assertThatThrownBy(() -> AreaFile.read(bad))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("x: is not a field that is known here")
                .hasMessageContaining("demonstration: must be true or false")
                .hasMessageContaining("name: is missing")
                .hasMessageContaining("districts: must be postcode districts such as CF14");
    }
}
