package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach and use a local service. Positions are WGS84 degrees; hours are in OpenStreetMap's opening_hours form or
 * as people write them; serves lists postcode districts; referral is self, gp or any.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Service(
        @Nullable String organisation,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String hours,
        List<String> serves,
        @Nullable String referral,
        @Nullable String cost,
        List<String> languages) {

    public Service {
        serves = Lists.orEmpty(serves);
        languages = Lists.orEmpty(languages);
    }

    @JsonIgnore
    public @Nullable Place place() {
        return lat == null || lon == null ? null : new Place(lat, lon);
    }
}
