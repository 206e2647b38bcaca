package fingerpost.exchange;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Landed;
import fingerpost.catalogue.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a file.
 *
 * @param line as an editor or spreadsheet counts, from 1
 * @param kind what the row describes: resource, service, topic, source, practice or another, or unknown
 * @param name its title, else its address or id, else nothing
 * @param id of the entry, topic, source or practice it met or made; empty when it was refused
 * @param sameAs the line before it in this file that is about the same thing, or 0
 * @param like the line before it in this file that has the same title and is about another thing, or 0
 * @param near the entry that was there before and links to nearly the same address as a new one, told by a dry run; or
 *     null
 * @param problems why it was refused
 */
public record RowOutcome(
        long line,
        String kind,
        String name,
        Landed.Outcome outcome,
        String id,
        long sameAs,
        long like,
        @Nullable Near near,
        List<Problem> problems) {

    /** Where the row points to, and the entry that links to nearly the same. */
    public record Near(String link, Entry entry) {}
}
