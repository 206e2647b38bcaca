package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final LocalDateTime MONDAY_NOON = LocalDateTime.parse("2026-11-23T12:00");
    private static final LocalDateTime SATURDAY_NOON = LocalDateTime.parse("2026-11-28T12:00");

    @Test
    void a_place_that_is_open_says_until_when() {
        assertThat(at("Mo-Fr 09:00-17:00", MONDAY_NOON)).isEqualTo(new Hours.Now("open", "17:00"));
    }

    @Test
    void lunch_is_between_two_openings() {
        assertThat(at("Mo-Fr 08:30-12:00,13:00-18:30", MONDAY_NOON)).isEqualTo(new Hours.Now("opens", "13:00"));
    }

    @Test
    @Hazard("H-16")
    void a_day_that_is_not_named_is_closed() {
        assertThat(at("Mo-Fr 09:00-17:00", SATURDAY_NOON)).isEqualTo(new Hours.Now("closed", null));
        assertThat(at("Mo-Su 09:00-17:00; Sa off", SATURDAY_NOON)).isEqualTo(new Hours.Now("closed", null));
    }

    @Test
    void a_night_belongs_to_the_day_it_began_on() {
        var earlySunday = LocalDateTime.parse("2026-11-29T01:30");
        assertThat(at("Sa 20:00-02:00", earlySunday)).isEqualTo(new Hours.Now("open", "02:00"));
        assertThat(at("Sa 20:00-02:00", earlySunday.plusHours(1))).isEqualTo(new Hours.Now("closed", null));
    }

    @Test
    void some_places_never_close() {
        assertThat(at("24/7", SATURDAY_NOON)).isEqualTo(new Hours.Now("all-day", null));
    }

    @Test
    @Hazard("H-16")
    void holidays_are_left_out_and_ordinary_days_stay() {
        assertThat(at("Mo-Fr 09:00-17:00; PH off", MONDAY_NOON)).isEqualTo(new Hours.Now("open", "17:00"));
    }

    @Test
    @Hazard("H-16")
    void what_is_more_than_an_ordinary_week_is_left_as_written() {
        assertThat(Hours.read("ring first")).isNull();
        assertThat(Hours.read("Apr-Sep Mo-Fr 09:00-17:00")).isNull();
        assertThat(Hours.read("Mo[1] 09:00-12:00")).isNull();
        assertThat(Hours.read("Mo-Fr sunrise-sunset")).isNull();
        assertThat(Hours.read("Mo 09:00-12:00 \"by appointment\"")).isNull();
        assertThat(Hours.read("")).isNull();
    }

    private static Hours.Now at(String written, LocalDateTime moment) {
        return Objects.requireNonNull(Hours.read(written)).at(moment);
    }
}
