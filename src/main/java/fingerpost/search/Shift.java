package fingerpost.search;

import fingerpost.catalogue.Entry;
import java.util.List;

/** A query whose first five results a change would change: as they are, and as they would be. */
public record Shift(String query, List<Entry> before, List<Entry> after) {}
