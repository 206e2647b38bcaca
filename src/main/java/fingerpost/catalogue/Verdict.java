package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a link is, as far as the machine can tell; the later of these, the worse. */
public enum Verdict {
    @JsonProperty("ok")
    OK,
    /** It leads to another address for good, and the page there is fine. */
    @JsonProperty("moved")
    MOVED,
    /** It may be fine, but something stands in the way: a login, a bot wall, slowness. */
    @JsonProperty("caution")
    CAUTION,
    /** What it says is not what somebody last stood by. */
    @JsonProperty("changed")
    CHANGED,
    @JsonProperty("broken")
    BROKEN,
    /** Somebody else's content is there now. */
    @JsonProperty("hijacked")
    HIJACKED;

    /** Whether people should not be led there: what the public and search must notice. */
    public boolean isTrouble() {
        return this == BROKEN || this == HIJACKED;
    }

    /** The word used in tables, addresses and the API: the constant in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
