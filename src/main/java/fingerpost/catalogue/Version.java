package fingerpost.catalogue;

import java.time.Instant;

/**
 * What one thing (subject: the table it is in, such as entry, topic, pin or entry_note) became at one revision, when, by whom, and by which
 * intent; the document is its whole JSON.
 */
public record Version(
        long revision, String subject, String subjectId, Instant at, String actor, String action, String document) {

    /** The version as an entry; only for the subject entry. */
    public Entry entry() {
        return Documents.read(document, Entry.class).as(subjectId, revision);
    }
}
