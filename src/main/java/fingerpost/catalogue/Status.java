package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    /** Where staff may send it from here; imports may do as they like. */
    public Set<Status> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(REVIEW, PUBLISHED, WITHDRAWN);
            case REVIEW -> EnumSet.of(DRAFT, PUBLISHED, WITHDRAWN);
            // out of the guide only with a reason that the public can read
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.of(DRAFT);
        };
    }

    /** The word used in files, addresses and the API: the constant in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
