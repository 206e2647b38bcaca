package fingerpost.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an entry points to: a resource someone else publishes, or a service a person can go to, ring or be referred to. */
public enum Kind {
    @JsonProperty("resource")
    RESOURCE,
    @JsonProperty("service")
    SERVICE;

    /** The word used in files, addresses and the API: the constant in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
