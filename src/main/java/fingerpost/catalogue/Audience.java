package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who may see an entry. */
public enum Audience {
    @JsonProperty("public")
    PUBLIC,
    @JsonProperty("staff")
    STAFF,
    /** Those who look at the guide as one practice shows it, whose own service the entry is. */
    @JsonProperty("practice")
    PRACTICE;

    /** The word used in files, addresses and the API: the constant in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
