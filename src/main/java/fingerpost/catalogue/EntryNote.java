package fingerpost.catalogue;

/** What staff should know of an entry and the public should not; empty words and revision 0 when nobody has said. */
public record EntryNote(String entryId, String words, long revision) {}
