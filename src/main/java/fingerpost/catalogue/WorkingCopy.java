package fingerpost.catalogue;

import java.time.Instant;
import java.util.SortedMap;

/**
 * A form that somebody has not finished, as it was last seen.
 *
 * @param about the entry's id, or the key the form gave one that is not there yet
 * @param account whose it is; nobody else sees it
 * @param base the revision the entry had when the form was opened, 0 for a new one
 * @param fields what stood in each field of the form, by its name
 */
public record WorkingCopy(String about, String account, long base, SortedMap<String, String> fields, Instant saved) {}
