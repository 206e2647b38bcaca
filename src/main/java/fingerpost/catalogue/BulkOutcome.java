package fingerpost.catalogue;

import java.util.List;

/** What becomes of one entry that is changed together with others; the title is empty when there is no such entry. */
public record BulkOutcome(String id, Localised title, Landed.Outcome outcome, List<Problem> problems) {}
