package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where an entry applies, seen from the area; local comes first among equals. */
public enum Reach {
    @JsonProperty("local")
    LOCAL,
    @JsonProperty("national")
    NATIONAL,
    @JsonProperty("elsewhere")
    ELSEWHERE;

    /** The word used in files, addresses and the API: the constant in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
