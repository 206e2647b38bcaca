package fingerpost.catalogue;

/** One link of an entry; language of the readers whom it is for, empty for everybody else. */
public record EntryLink(String entryId, String language, Link link) {}
