package fingerpost.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * One thing that somebody said about an entry to other staff, as plain text.
 *
 * @param mentions the accounts it calls on
 * @param removed whether its words were taken away because they were personal
 */
public record Remark(
        long id, String entryId, Instant at, String actor, String words, List<String> mentions, boolean removed) {}
