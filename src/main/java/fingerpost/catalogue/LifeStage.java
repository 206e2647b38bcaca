package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whom a topic is for, when it is not for everybody. */
public enum LifeStage {
    /** Up to about two years. */
    @JsonProperty("baby")
    BABY,
    @JsonProperty("child")
    CHILD,
    @JsonProperty("teenager")
    TEENAGER,
    @JsonProperty("pregnancy")
    PREGNANCY,
    @JsonProperty("later-life")
    LATER_LIFE;

    /** The word used in files and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
