package fingerpost.web;

import org.jspecify.annotations.Nullable;

/**
 * A reader said something of an entry: published once it is counted, for whoever compares ways of showing entries.
 *
 * @param arm the value of the parameter "a" that the page was asked with, a {@link Trial} ticket or nothing that counts, or null
 */
public record Told(String entryId, What what, @Nullable String arm) {

    public enum What {
        HELPFUL,
        NOT_HELPFUL,
        REPORTED
    }
}
