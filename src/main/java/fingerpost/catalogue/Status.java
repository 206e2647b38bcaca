package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where an entry is on its way; only published ones are shown. */
public enum Status {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** The word used in files, addresses and the API: the constant in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
