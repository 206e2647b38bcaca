package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a person gets when they open a resource. */
public enum Format {
    @JsonProperty("page")
    PAGE,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("leaflet")
    LEAFLET,
    @JsonProperty("app")
    APP,
    @JsonProperty("audio")
    AUDIO;

    /** The word used in files, addresses and the API: the constant in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
