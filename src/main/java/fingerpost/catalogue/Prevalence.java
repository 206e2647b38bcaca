package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How many people have what a topic is about, in the words that side effects of medicines are told in. */
public enum Prevalence {
    @JsonProperty("very-common")
    VERY_COMMON,
    @JsonProperty("common")
    COMMON,
    @JsonProperty("uncommon")
    UNCOMMON,
    @JsonProperty("rare")
    RARE,
    @JsonProperty("very-rare")
    VERY_RARE;

    /** The word used in files and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
