package fingerpost.search;

/** How far one index has come: work is "words" or "meanings", done and total count entries. */
public record Progress(String work, long done, long total) {}
