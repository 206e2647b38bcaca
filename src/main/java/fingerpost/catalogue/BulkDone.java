package fingerpost.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Entries that were changed together.
 *
 * @param number what {@link BulkEdit#undo} calls it by; none when nothing changed
 * @param what the changes in a few words each
 */
public record BulkDone(
        OptionalLong number, Instant at, String actor, List<String> what, boolean undone, List<BulkOutcome> outcomes) {}
